import { fail, pass, rule, unsure } from '../core/rule'

/** How crisp the subject's edges are; see `analyzers/background.ts` for the measure. */
export const subjectSharpness = rule({
  id: 'subject-sharpness',
  needs: ['background', 'subject'],
  /** Ours, calibrated: below `min` it is blurred, from `sure` on it is sharp, between them a person looks. See docs/calibration.md. */
  limits: { min: 25, sure: 35 },
  judge({ background, subject }, { min, sure }) {
    const sharpness = background.subjectSharpness
    if (!subject || sharpness === null) return unsure({ found: false, sharpness: 0, min }, { confidence: 'estimated' })
    const facts = { found: true, sharpness, min }
    const measure = { measured: sharpness, limit: min, unit: 'variance', bound: 'min' } as const
    if (sharpness < min) return fail(facts, { measure, findings: [{ box: subject.box, label: sharpness.toFixed(0) }] })
    return sharpness < sure ? unsure(facts, { measure, findings: [{ box: subject.box }] }) : pass(facts, { measure })
  },
  words: {
    zh: {
      title: '主体清晰度',
      pass: ({ sharpness }) => `主体清晰(清晰度 ${sharpness.toFixed(0)})。`,
      fail: ({ sharpness, min }) => `主体模糊:清晰度 ${sharpness.toFixed(0)},低于 ${min}。`,
      unsure: ({ found, sharpness }) =>
        found
          ? `主体清晰度 ${sharpness.toFixed(0)},接近界限,请放大到 100% 人工确认。`
          : '没有看出明显的主体,请人工确认主产品是否清晰。',
      fix: () => '换一张对焦清楚、分辨率足够的原图,不要放大小图。',
    },
    en: {
      title: 'Subject sharpness',
      pass: ({ sharpness }) => `The subject is sharp (focus ${sharpness.toFixed(0)}).`,
      fail: ({ sharpness, min }) => `The subject is blurred: focus ${sharpness.toFixed(0)}, below ${min}.`,
      unsure: ({ found, sharpness }) =>
        found
          ? `The subject's focus is ${sharpness.toFixed(0)}, near the limit. Look at it at 100 %.`
          : 'Nothing stands out as a subject. Check by eye that the product is sharp.',
      fix: () => 'Use a photo that is in focus and large enough; do not enlarge a small one.',
    },
  },
})
