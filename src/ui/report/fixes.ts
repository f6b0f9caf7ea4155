import type { Finding } from '../../core/finding'
import { area, shareInside } from '../../core/geometry'
import type { Verdict } from '../../core/report'
import type { FixKind } from '../../core/rule'
import type { Layer } from '../../core/scene'
import type { Asks } from '../../wall/panel-messages'
import { clauseOf } from '../../report'
import { keptIn } from './adoption'
import type { Around } from '../session/here'
import { intoBox, scaled } from './into-box'
import type { Result } from '../session/stage'

/** What one click would do, and how it is shown before it is done. */
export interface Offer {
  label: string
  preview: (replacement: string) => string
  /** The person may say what is to stand there instead. */
  replaceable: boolean
  fix: Asks['fix']
}

type Plan = Omit<Asks['fix'], 'toast' | 'frame' | 'kind'> & {
  preview: string | Offer['preview']
}
type Planner = (verdict: Verdict, result: Result, around: Pick<Around, 'pack' | 't'>) => Plan | null

/**
 * Only what is certain is offered: the layers are known, and it is plain what to change in them.
 */
export function offersFor(
  verdict: Verdict,
  result: Result,
  around: Pick<Around, 'pack' | 't'>,
): Offer[] {
  const { pack, t } = around
  const kinds = verdict.outcome === 'fail' ? (clauseOf(verdict, pack).rule.fixes ?? []) : []
  return kinds.flatMap((kind) => {
    const plan = planners[kind](verdict, result, around)
    if (!plan) return []
    const { preview, ...rest } = plan
    return {
      label: t.fixKinds[kind],
      preview: typeof preview === 'string' ? () => preview : preview,
      replaceable: typeof preview === 'function',
      fix: {
        kind,
        frame: result.frame.id,
        toast: { message: t.fixed[kind], undo: t.undo },
        ...rest,
      },
    }
  })
}

const planners: Record<FixKind, Planner> = {
  adopt: (_, { layers, anchor: seen }, { t }) => {
    const marked =
      (['host', 'product'] as const).find((it) => layers.some(({ role }) => role === it)) ?? null
    const { kept, focus } = keptIn(marked, seen)
    return { layers: [], preview: t.willAdopt(kept), ...(focus && { focus }) }
  },

  hide: (verdict, result, { t }) => {
    const layers = concerned(verdict, result)
    // The finding must be the layer, not a part of a photo.
    const whole = verdict.findings.every((finding) =>
      layers
        .filter(({ id }) => finding.layers?.includes(id))
        .every((layer) => isWhole(layer, finding)),
    )
    return layers.length && whole
      ? { layers: ids(layers), preview: t.willHide(names(layers)) }
      : null
  },

  'cut-text': (verdict, result) => {
    const places = verdict.findings.flatMap(({ layers: [layer] = [], words }) => {
      const text = result.layers.find(({ id }) => id === layer)?.text?.characters
      return layer && words && text && text.includes(words) ? [{ layer, label: words, text }] : []
    })
    if (!places.length) return null
    const words = [...new Set(places.map(({ label }) => label))].slice(0, 200)
    const texts = [...new Set(places.map(({ text }) => text))]
    const cut = (text: string, by: string) =>
      words.reduce((rest, word) => rest.split(word).join(by), text).trim()
    const preview = (by: string) =>
      texts
        .slice(0, 3)
        .map((text) => `“${short(text)}” → ${cut(text, by) ? `“${short(cut(text, by))}”` : '∅'}`)
        .join('\n')
    return { layers: [...new Set(places.map(({ layer }) => layer))], words, preview }
  },

  'shrink-text': ({ measure, confidence }, { layers }, { t }) => {
    const texts = layers.filter(({ text }) => text)
    if (!measure || confidence !== 'exact' || !texts.length) return null
    // Both sides shrink, so the share shrinks with the square; a little more, for rounding.
    const amount = Math.sqrt(measure.limit / measure.measured) * 0.98
    return amount > 0.4
      ? {
          layers: ids(texts),
          amount,
          preview: t.willShrink(Math.round(amount * 100), texts.length),
        }
      : null
  },

  'move-text': (_, { layers, report }, { pack, t }) => {
    const zone = pack.zones.find(({ kind }) => kind === 'text')
    if (!zone) return null
    const moved = intoBox(layers, scaled(zone.box, report.cover.width / pack.size.width))
    if (!moved) return null
    return {
      layers: ids(moved.map(({ layer }) => layer)),
      moves: moved.map(({ layer, x, y }) => ({ layer: layer.id, x, y })),
      coverWidth: report.cover.width,
      preview: t.willMove(names(moved.map(({ layer }) => layer))),
    }
  },

  blur: (_, { layers }, { t }) => {
    const back = layers.filter(({ role }) => role === 'background')
    return back.length ? { layers: ids(back), preview: t.willBlur(names(back)) } : null
  },

  flatten: (_, { layers, rim: { r, g, b } }, { t }) => {
    const back = layers.filter(({ role }) => role === 'background')
    // A fill of a group, or of a frame with something in it, would be covered by that.
    if (back.some(({ id, type }) => type === 'GROUP' || layers.some(({ parent }) => parent === id)))
      return null
    return back.length
      ? { layers: ids(back), colour: { r, g, b }, preview: t.willFlatten(names(back)) }
      : null
  },

  saturation: (verdict, result, { t }) => tone(verdict, result, t),
  contrast: (verdict, result, { t }) => tone(verdict, result, t),

  enlarge: ({ measure }, { layers, report }, { t }) => {
    const products = layers.filter(({ role }) => role === 'product')
    if (products.length !== 1) return null
    const { box } = products[0]
    const least =
      measure?.unit === 'share' && measure.bound === 'min'
        ? Math.sqrt(measure.limit / Math.max(0.01, measure.measured)) * 1.02
        : 1
    const fits = Math.min(report.cover.width / box.width, report.cover.height / box.height)
    const amount = Math.max(1, Math.min(least, fits))
    return { layers: ids(products), amount, preview: t.willEnlarge(Math.round(amount * 100)) }
  },
}

/** One photo that fills most of the cover: then it is plain which picture to change. */
function tone({ measure }: Verdict, { layers, report }: Result, t: Around['t']): Plan | null {
  const photos = layers.filter(({ image, box }) => image && area(box) > 0.5 * area(report.cover))
  if (photos.length !== 1 || !measure) return null
  const amount = measure.measured < measure.limit ? 0.2 : -0.2
  return { layers: ids(photos), amount, preview: t.willTone(photos[0].name, amount * 100) }
}

function concerned({ findings }: Verdict, { layers }: Result): Layer[] {
  const wanted = findings.flatMap(({ layers: own = [] }) => own)
  return findings.every(({ layers: own }) => own)
    ? layers.filter(({ id }) => wanted.includes(id))
    : []
}

/** The layer is what was found, not something larger that holds it. */
const isWhole = ({ box, text }: Layer, finding: Finding): boolean =>
  text ? text.characters.trim() === finding.words : shareInside(box, grown(finding.box)) > 0.9

const grown = ({ x, y, width, height }: Layer['box']) => ({
  x: x - width * 0.3,
  y: y - height * 0.3,
  width: width * 1.6,
  height: height * 1.6,
})
const ids = (layers: readonly Layer[]) => layers.map(({ id }) => id)
const names = (layers: readonly Layer[]) =>
  layers
    .slice(0, 3)
    .map(({ name }) => `“${short(name)}”`)
    .join(', ') + (layers.length > 3 ? ` +${layers.length - 3}` : '')
const short = (text: string) =>
  (text.length > 48 ? `${text.slice(0, 47)}…` : text).replace(/\s+/g, ' ')
