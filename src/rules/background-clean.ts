import { fail, pass, rule, unsure } from '../core/rule'

/** Outside the subject: plain, or blurred; how sure the eye is of that comes with the evidence. */
export const backgroundClean = rule({
  id: 'background-clean',
  fixes: ['blur', 'flatten'],
  needs: ['background'],
  /**
   * Below this certainty (0…1) a busy background is a question, not an answer; see
   * docs/calibration.md.
   */
  limits: { sure: 0.6 },
  judge({ background }, { sure }) {
    const { kind, certainty, spread, backgroundSharpness, subjectSharpness } = background
    const facts = { kind, certainty, spread, backgroundSharpness, subjectSharpness }
    if (kind !== 'busy') return pass(facts)
    return certainty < sure ? unsure(facts) : fail(facts)
  },
  sentences: {
    zh: {
      title: '背景干净',
      problem: () => '背景杂乱',
      pass: ({ kind }) => (kind === 'plain' ? '背景干净。' : '背景已虚化，主体突出。'),
      fail: () => '背景颜色杂、细节多，而且清晰可见。',
      unsure: () => '背景可能偏杂，请确认它是否抢眼。',
      fix: () => '换成纯色背景，或给背景加模糊（例如 Figma 的图层模糊）。',
    },
    en: {
      title: 'Clean background',
      problem: () => 'Busy background',
      pass: ({ kind }) =>
        kind === 'plain' ? 'The background is plain.' : 'The background is out of focus.',
      fail: () => 'The background is full of colours and in focus.',
      unsure: () => 'The background may be busy. Check by eye whether it distracts.',
      fix: () => 'Use a plain background, or blur it (for example with a layer blur).',
    },
  },
})
