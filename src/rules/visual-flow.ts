import { findingAt } from '../core/finding'
import type { Face, Region, TextLine } from '../core/evidence'
import { area, type Box, type Size } from '../core/geometry'
import type { Field } from '../core/image/raster'
import { fail, inapplicable, pass, rule } from '../core/rule'

/** Attention should go face → product → text. Advice only: a map is no eye. */
export const visualFlow = rule({
  id: 'visual-flow',
  needs: ['cover', 'attention', 'faces', 'subject', 'text'],
  /**
   * `slack`: how much stronger the later one must be before the order counts as wrong. `face`: a
   * face less high than this share of the cover (about the least that `face-visible` asks for) leads
   * no eye and is no stop.
   */
  limits: { slack: 1.15, face: 1 / 30 },
  judge({ cover, attention, faces, subject, text }, { slack, face: least }) {
    const strength = (box: Box) => strongestIn(attention.map, box, cover)
    const stops = stopsOf(
      strength,
      faces.filter(({ box }) => box.height >= least * cover.height),
      subject,
      text.lines,
    )
    const order = [...stops].sort((a, b) => b.weight - a.weight).map(({ name }) => name)
    const wanted = stops.map(({ name }) => name)
    const facts = { order, wanted }
    if (stops.length < 2) return inapplicable(facts, { confidence: 'estimated' })
    const wrong = stops.some(({ weight }, i) => i > 0 && weight > stops[i - 1].weight * slack)
    const findings = [...stops]
      .sort((a, b) => b.weight - a.weight)
      .map(({ box }, i) => findingAt(box, { label: String(i + 1) }))
    return wrong
      ? fail(facts, { confidence: 'estimated', findings })
      : pass(facts, { confidence: 'estimated', findings })
  },
  sentences: {
    zh: {
      title: '视觉动线',
      problem: () => '视线顺序不对',
      figure: ({ order }) => order.map((name) => zh[name]).join(' → '),
      things: { 1: '第一眼', 2: '第二眼', 3: '第三眼' },
      pass: ({ order }) => `视线顺序：${order.map((name) => zh[name]).join(' → ')}。`,
      fail: ({ order, wanted }) =>
        `视线顺序是 ${order.map((name) => zh[name]).join(' → ')}，建议 ${wanted.map((name) => zh[name]).join(' → ')}。`,
      unsure: () => '请确认视线顺序。',
      fix: ({ order }) =>
        order[0] === 'text'
          ? '减弱文字的颜色或大小，让人脸和产品先被看到。'
          : '提高人脸与产品的对比，让视线先落在它们上。',
    },
    en: {
      title: 'Visual flow',
      problem: () => 'Wrong order for the eye',
      figure: ({ order }) => order.map((name) => en[name]).join(' → '),
      things: { 1: 'seen first', 2: 'seen second', 3: 'seen third' },
      pass: ({ order }) => `The eye goes ${order.map((name) => en[name]).join(' → ')}.`,
      fail: ({ order, wanted }) =>
        `The eye goes ${order.map((name) => en[name]).join(' → ')}; ${wanted.map((name) => en[name]).join(' → ')} is advised.`,
      unsure: () => 'Check by eye where the eye goes first.',
      fix: ({ order }) =>
        order[0] === 'text'
          ? 'Tone the text down in colour or size so that face and product are seen first.'
          : 'Give face and product more contrast so that they are seen first.',
    },
  },
})

type Stop = 'face' | 'product' | 'text'
const zh: Record<Stop, string> = { face: '人脸', product: '产品', text: '文字' }
const en: Record<Stop, string> = { face: 'face', product: 'product', text: 'text' }

interface Seen {
  name: Stop
  box: Box
  weight: number
}

/** What there is on the cover, in the wanted order, each with its strength. */
function stopsOf(
  strength: (box: Box) => number,
  [face]: Face[],
  subject: Region | null,
  lines: TextLine[],
): Seen[] {
  const [biggest] = [...lines].sort((a, b) => area(b.box) - area(a.box))
  const stop = (name: Stop, box?: Box) => (box ? [{ name, box, weight: strength(box) }] : [])
  return [
    ...stop('face', face?.box),
    ...stop('product', subject?.box),
    ...stop('text', biggest?.box),
  ]
}

/** The strongest attention inside a box of cover pixels. */
function strongestIn({ width, height, data }: Field, box: Box, size: Size): number {
  const left = Math.max(0, Math.floor((box.x / size.width) * width))
  const right = Math.min(width, Math.ceil(((box.x + box.width) / size.width) * width))
  const top = Math.max(0, Math.floor((box.y / size.height) * height))
  const bottom = Math.min(height, Math.ceil(((box.y + box.height) / size.height) * height))
  let most = 0
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) most = Math.max(most, data[y * width + x])
  return most
}
