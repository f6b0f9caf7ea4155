import type { Asks, Tells } from '../../../src/wall/panel-messages'
import { word } from './random-file'
import type { Dice } from '../../kit/dice'

/** Which answers end an ask that the panel waits for. */
export const answers: Partial<Record<keyof Asks, keyof Tells>> = {
  find: 'found',
  snap: 'snapshot',
  annotate: 'drawn',
  clear: 'cleared',
  opened: 'opened',
}

/**
 * What a panel may say, about layers that are there or not. No fix and no template: for those the
 * user asks that the document be changed.
 */
export function randomAsks(r: Dice, frames: readonly string[], ids: () => string[]) {
  const id = () => r.of([...frames, ...frames, ...ids(), '9:9', '', 'x', '0:0', '0:1', '__proto__'])
  const n = () => r.of([1, 2, 3, 0, -1, 1e308, 0.5])
  const box = () => ({ x: n(), y: n(), width: n(), height: n() })
  let check = 0
  const note = (number: number) => ({
    number: r.of([number, n()]),
    level: r.of(['reject', 'downrank', 'advise']),
    sure: !r.to(2),
    ink: r.of(['#dc3412', 'red', '']),
    stroke: n(),
    places: [
      {
        polygon: Array.from({ length: r.to(6) }, () => [n(), n()]),
        ink: '#006ecc',
        dash: r.of([[], [18, 12]]),
        tint: r.of([0, 0.12, 7]),
        label: word(r),
      },
    ],
    label: word(r),
    layers: [{ id: id(), label: word(r) }],
  })
  const said: Partial<Record<keyof Asks, () => object>> = {
    opened: () => ({}),
    find: () => ({ check: ++check, scope: r.of(['selection', 'page', 'frame']), frame: id() }),
    snap: () => ({ check: ++check, frame: id() }),
    cancel: () => ({ check: r.to(check + 3) }),
    annotate: () => ({
      ...(r.to(2) && { check }),
      ...(r.to(3) === 0 && { again: true }),
      frame: id(),
      cover: { width: n(), height: n() },
      notes: Array.from({ length: r.to(5) }, (_, i) => note(i + 1)),
      place: r.of(['beside', 'over']),
      dev: !r.to(2),
      headline: word(r).slice(0, 200),
      state: word(r).slice(0, 200),
    }),
    clear: () => (r.to(2) ? {} : { frame: id() }),
    show: () => ({ frame: id(), cover: { width: n(), height: n() }, layer: id(), box: box() }),
    title: () => ({ frame: id(), title: word(r) }),
    role: () => ({ layers: [id()], role: r.of([null, 'title', 'host', 'product', 'background']) }),
    ignore: () => ({ frame: id(), ignores: [{ rule: 'x', reason: word(r), date: 'd', print: 'p' }] }), // prettier-ignore
    checklist: () => ({ frame: id(), ticks: [{ item: 'fresh', date: 'x' }] }),
    settings: () => ({ locale: null, place: 'beside', live: true, dev: false, brands: [] }),
    resize: () => ({ width: n(), height: n() }),
    zones: () => ({ frame: id(), zones: r.to(2) ? [] : [{ title: word(r).slice(0, 100), kind: 'core', box: box() }] }), // prettier-ignore
    review: () => ({}),
    verdicts: () => ({ frame: id(), said: [{ rule: 'r', platform: word(r), ours: 'fail', date: 'd' }] }), // prettier-ignore
    remember: () => ({ frame: id(), past: { name: word(r), date: 'd', hash: 'ff' } }),
    notify: () => ({ message: word(r) }),
  }
  const names = Object.keys(said) as (keyof Asks)[]
  const odd = () => r.of<unknown>([null, undefined, 5, 'x', [], {}, { check: 'x' }, { frame: 5 }, { check: NaN, frame: frames[0] }, { frame: frames[0], notes: Array(600).fill({}) }]) // prettier-ignore
  const name = () => r.of(names)
  return {
    ask: (): [keyof Asks, object] => {
      const it = name()
      return [it, said[it]!()]
    },
    cancel: () => ({ check }),
    strange: () => r.of<unknown>([['livecover', name(), odd()], ['livecover', r.of<unknown>(['__proto__', 'constructor', 'toString', 'close ', '', 5, null]), {}], ['other', name(), {}], 'x', null, 5, [], {}, ['livecover'], [['livecover'], name(), {}]]), // prettier-ignore
  }
}
