import { findingAt } from '../core/finding'
import { polygonOf, type Box } from '../core/geometry'
import type { Border } from '../core/evidence'
import { fail, pass, rule, unsure } from '../core/rule'

/** A frame drawn round the picture, or bars along two of its sides. */
export const border = rule({
  id: 'border',
  needs: ['seams', 'cover'],
  limits: {},
  judge({ seams: { border: found }, cover: { width, height } }) {
    const facts = { kind: found?.kind ?? null }
    if (!found) return pass(facts)
    const findings = around(found, { x: 0, y: 0, width, height }).map((box) =>
      findingAt(polygonOf(box)),
    )
    return found.sure ? fail(facts, { findings }) : unsure(facts, { findings })
  },
  sentences: {
    zh: {
      title: '边框',
      problem: ({ kind }) => (kind === 'bars' ? '两边有色条' : '有边框'),
      pass: () => '图片四周没有边框。',
      fail: ({ kind }) =>
        kind === 'bars' ? '图片两边各有一条同色的色条。' : '图片四周画了一圈边框。',
      unsure: ({ kind }) =>
        kind === 'bars'
          ? '图片两边各有一条色条。请确认：如果它不是产品或背景的一部分，就把它裁掉。'
          : '图片四周有一圈等宽的边。请确认：如果它不是产品或背景的一部分，就把它裁掉。',
      fix: () => '去掉边框，让画面铺满整张图。',
    },
    en: {
      title: 'Border',
      problem: ({ kind }) => (kind === 'bars' ? 'Bars along two sides' : 'Border'),
      pass: () => 'No border is drawn round the picture.',
      fail: ({ kind }) =>
        kind === 'bars'
          ? 'Bars of one colour lie along two sides of the picture.'
          : 'A border is drawn round the picture.',
      unsure: ({ kind }) =>
        `${kind === 'bars' ? 'Bars lie along two sides of the picture' : 'A margin of even width runs round the picture'}. If it is no part of the product or its ground, crop it away.`,
      fix: () => 'Remove the border: the picture fills the whole file.',
    },
  },
})

/** The strips of the picture outside of what a border leaves. */
function around({ box: { x, y, width, height } }: Border, whole: Box): Box[] {
  const [right, bottom] = [x + width, y + height]
  return [
    { x: 0, y: 0, width: whole.width, height: y },
    { x: 0, y: bottom, width: whole.width, height: whole.height - bottom },
    { x: 0, y, width: x, height },
    { x: right, y, width: whole.width - right, height },
  ].filter((strip) => strip.width >= 1 && strip.height >= 1)
}
