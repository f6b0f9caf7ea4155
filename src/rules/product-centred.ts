import { findingAt } from '../core/finding'
import { percent } from '../core/rounding'
import { fail, inapplicable, pass, rule, unsure } from '../core/rule'

/** How far the subject's centroid lies from the middle, on each axis, as a share of that side. */
export const productCentred = rule({
  id: 'product-centred',
  fixes: ['enlarge'],
  needs: ['subject'],
  /**
   * Ours: in the middle third with room to spare. `margin`: how near to it an estimate is too near
   * to call; see docs/calibration.md.
   */
  limits: { max: 0.12, margin: 0.03 },
  judge({ subject }, { max, margin }) {
    if (!subject)
      return inapplicable({ across: 0, down: 0, offset: 0, max }, { confidence: 'estimated' })
    const { centroid, box, confidence, layers } = subject
    const across = centroid.x - 0.5
    const down = centroid.y - 0.5
    const offset = Math.max(Math.abs(across), Math.abs(down))
    const facts = { across, down, offset, max }
    const details = {
      confidence,
      findings: [findingAt(box, { layers })],
      measure: { measured: offset, limit: max, unit: 'share', bound: 'max' } as const,
    }
    if (confidence !== 'exact' && Math.abs(offset - max) < margin) return unsure(facts, details)
    return offset > max ? fail(facts, details) : pass(facts, details)
  },
  sentences: {
    zh: {
      title: '主产品居中',
      problem: () => '产品偏离中心',
      pass: ({ offset }) => `主体居中，偏移 ${percent(offset)}。`,
      fail: ({ across, down, max }) =>
        `主体偏离中心：水平 ${percent(Math.abs(across), max)}，垂直 ${percent(Math.abs(down), max)}（建议不超过 ${percent(max)}）。`,
      unsure: ({ offset }) => `主体偏移约 ${percent(offset)}，接近界限，请确认是否居中。`,
      inapplicable: () => '没有看出明显的主体，无从判断是否居中；见“主产品占比”。',
      fix: ({ across, down, max }) =>
        `把主体${[across > max ? '向左' : across < -max ? '向右' : '', down > max ? '向上' : down < -max ? '向下' : ''].join('')}移。`,
    },
    en: {
      title: 'Product centred',
      problem: () => 'Product off centre',
      pass: ({ offset }) => `The subject is centred, ${percent(offset)} off.`,
      fail: ({ across, down, max }) =>
        `The subject is off centre by ${percent(Math.abs(across), max)} across and ${percent(Math.abs(down), max)} down (advised: at most ${percent(max)}).`,
      unsure: ({ offset }) =>
        `The subject is about ${percent(offset)} off centre, near the limit. Check by eye.`,
      inapplicable: () =>
        'Nothing stands out as a subject that could be centred; see “Product coverage”.',
      fix: ({ across, down, max }) => {
        const where = [
          across > max ? 'left' : across < -max ? 'right' : '',
          down > max ? 'up' : down < -max ? 'down' : '',
        ]
        return `Move the subject ${where.filter(Boolean).join(' and ')}.`
      },
    },
  },
})
