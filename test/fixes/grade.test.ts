import { expect, test } from 'vitest'
import type { Placement } from '../../src/core/document/placement'
import type { Verdict } from '../../src/core/report'
import { judge } from '../../src/fixes/grade'
import type { Draft, Look } from '../../src/fixes/look'

const cover = { width: 1080, height: 1920 }
const text = (layer: string, x: number, y: number, more: Partial<Placement> = {}): Placement => ({
  layer,
  name: layer,
  type: 'TEXT',
  box: { x, y, width: 400, height: 80 },
  text: { characters: layer, sizing: 'both', align: 'left', sizes: [64] },
  ...more,
})
const verdict = (rule: string, outcome: Verdict['outcome'], more: object = {}): Verdict =>
  ({ rule, outcome, findings: [], confidence: 'exact', ...more }) as unknown as Verdict
const look = (placements: Placement[], verdicts: Verdict[], more: Partial<Look> = {}): Look => ({
  frame: 'frame',
  cover,
  layers: placements.map(({ layer, name, type, box }) => ({ id: layer, name, type, box, opacity: 1, text: { characters: name } })) as never, // prettier-ignore
  placements,
  verdicts,
  faces: [],
  hosts: [],
  textBox: null,
  smallestType: 64,
  rim: { r: 1, g: 1, b: 1 },
  ...more,
})
const draft = (edits: Draft['edits'], more: Partial<Draft> = {}): Draft => ({ kind: 'move-text', rules: ['safe-zone'], edits, left: [], doubts: [], ...more }) // prettier-ignore
const move = (layer: string) => ({ do: 'move', layer, x: 0, y: -200 }) as const
const failing = verdict('safe-zone', 'fail')
const passing = verdict('safe-zone', 'pass')

test('what reaches its limit and touches nothing else is safe', () => {
  const before = look([text('Foot', 97, 1700)], [failing])
  const after = look([text('Foot', 97, 1500)], [passing])
  expect(judge(before, after, draft([move('Foot')]))).toMatchObject({
    grade: 'safe',
    reasons: [],
    mended: ['safe-zone'],
  })
})

test('what misses its limit says how far it gets', () => {
  const measure = { measured: 0.18, limit: 0.15, bound: 'max', unit: 'share' }
  const rule = verdict('text-ratio', 'fail', { measure: { ...measure, measured: 0.25 } })
  const before = look([text('Head', 97, 500)], [rule])
  const after = look([text('Head', 97, 500)], [verdict('text-ratio', 'fail', { measure })])
  const small = draft([{ do: 'type', layer: 'Head', by: 0.9, hold: 0, y: 0 }], { kind: 'shrink-text', rules: ['text-ratio'] }) // prettier-ignore
  expect(judge(before, after, small)).toMatchObject({
    grade: 'look',
    reasons: ['not-reached'],
    far: [{ rule: 'text-ratio', measured: 0.18, limit: 0.15 }],
  })
})

test.each<[string, string, Partial<Look>, Placement[], Placement[], Verdict[]]>([
  ['a rule that newly fails', 'worse', {}, [text('Foot', 97, 1700)], [text('Foot', 97, 1500)], [passing, verdict('face-visible', 'fail')]], // prettier-ignore
  ['a layer that nobody named', 'others', {}, [text('Foot', 97, 1700), text('Next', 600, 900)], [text('Foot', 97, 1500), text('Next', 600, 860)], [passing]], // prettier-ignore
  ['an edge in common that is left', 'edges', {}, [text('Foot', 97, 1700), text('Head', 97, 400)], [text('Foot', 130, 1500), text('Head', 97, 400)], [passing]], // prettier-ignore
  ['a row that is left', 'edges', {}, [text('Foot', 97, 1700), text('Beside', 600, 1700)], [text('Foot', 97, 1500), text('Beside', 600, 1700)], [passing]], // prettier-ignore
  ['a text that comes off its style', 'links', { unlinks: ['Foot'] }, [text('Foot', 97, 1700)], [text('Foot', 97, 1500)], [passing]], // prettier-ignore
])('%s is to be looked at first', (_, reason, more, then, now, verdicts) => {
  const before = look(then, [failing, verdict('face-visible', 'pass')])
  const judged = judge(before, look(now, verdicts, more), draft([move('Foot')]))
  expect([judged.grade, judged.reasons]).toEqual(['look', [reason]])
})

test('words that nobody sees any more are left to the hand', () => {
  const clip = { x: 0, y: 1600, width: 1080, height: 320 }
  const before = look([text('Foot', 97, 1700, { clip })], [failing])
  const after = look([text('Foot', 97, 1300, { clip })], [passing])
  expect(judge(before, after, draft([move('Foot')]))).toMatchObject({ grade: 'hand', reasons: ['unseen'] }) // prettier-ignore
})

test('so is what would lie on a host', () => {
  const hosts = [{ x: 0, y: 1200, width: 700, height: 400 }]
  const product = { ...text('Box', 97, 1700), text: undefined, type: 'RECTANGLE' } as Placement
  const before = look([product], [failing], { hosts })
  const after = look([{ ...product, box: { ...product.box, y: 1300 } }], [passing], { hosts })
  expect(judge(before, after, draft([move('Box')])).grade).toBe('hand')
})
