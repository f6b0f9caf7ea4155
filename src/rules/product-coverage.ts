import { findingAt } from '../core/finding'
import { percent } from '../core/rounding'
import { fail, pass, rule, unsure } from '../core/rule'

/**
 * The box around the subject – marked product layers, else what stands out – as a share of the
 * frame.
 */
export const productCoverage = rule({
  id: 'product-coverage',
  fixes: ['enlarge'],
  needs: ['subject'],
  /**
   * `margin`: how near to the limit an estimate is too near to call; see docs/calibration.md.
   */
  limits: { min: 0.6, margin: 0.05 },
  judge({ subject }, { min, margin }) {
    if (!subject)
      return unsure(
        { found: false, boxShare: 0, share: 0, exact: false, min },
        { confidence: 'estimated' },
      )
    const { boxShare, share, box, confidence, layers } = subject
    const facts = { found: true, boxShare, share, exact: confidence === 'exact', min }
    const details = {
      confidence,
      findings: [findingAt(box, { label: percent(boxShare), layers })],
      measure: { measured: boxShare, limit: min, unit: 'share', bound: 'min' } as const,
    }
    if (confidence !== 'exact' && Math.abs(boxShare - min) < margin) return unsure(facts, details)
    return boxShare < min ? fail(facts, details) : pass(facts, details)
  },
  sentences: {
    zh: {
      title: '主产品占比',
      problem: ({ found }) => (found ? '产品太小' : '没有看出产品'),
      pass: ({ boxShare, share, exact }) =>
        `${exact ? '主产品外框' : '主体外框约'}占画面 ${percent(boxShare)}（像素 ${percent(share)}）。`,
      fail: ({ boxShare, share, exact, min }) =>
        `${exact ? '主产品外框' : '主体外框约'}占画面 ${percent(boxShare, min)}（像素 ${percent(share)}），低于建议的 ${percent(min)}。`,
      unsure: ({ found, boxShare, min }) =>
        found
          ? `主体外框约占 ${percent(boxShare, min)}，离 ${percent(min)} 太近，请确认，或把产品图层标记为“产品”以得到精确数值。`
          : '没有看出明显的主体。请确认主产品是否突出，或把产品图层标记为“产品”。',
      fix: ({ min }) =>
        `放大主产品，让它占据画面${inTenths(min)}以上；把产品图层标记为“产品”可得到精确数值。`,
    },
    en: {
      title: 'Product coverage',
      problem: ({ found }) => (found ? 'Product too small' : 'No product seen'),
      pass: ({ boxShare, share, exact }) =>
        `The ${exact ? "product's" : "subject's"} box takes ${exact ? '' : 'about '}${percent(boxShare)} of the frame (${percent(share)} of its pixels).`,
      fail: ({ boxShare, share, exact, min }) =>
        `The ${exact ? "product's" : "subject's"} box takes ${exact ? '' : 'about '}${percent(boxShare, min)} of the frame (${percent(share)} of its pixels), less than the advised ${percent(min)}.`,
      unsure: ({ found, boxShare, min }) =>
        found
          ? `The subject's box takes about ${percent(boxShare, min)}, too near to ${percent(min)} to call. Check by eye, or mark the product's layer for an exact figure.`
          : "Nothing stands out as a subject. Check by eye that the product is prominent, or mark the product's layer.",
      fix: () =>
        'Enlarge the product until it fills most of the frame; mark its layer as product for an exact figure.',
    },
  },
})

const digits = '〇一二三四五六七八九十'

/** A share as one says it in Chinese: 六成, 七成五. */
function inTenths(share: number): string {
  const percents = Math.round(share * 100)
  const rest = percents % 10
  return `${digits[Math.floor(percents / 10)]}成${rest ? digits[rest] : ''}`
}
