import { findingAt } from '../core/finding'
import { percent } from '../core/rounding'
import { fail, pass, rule, unsure } from '../core/rule'

/**
 * One thing must draw the eye: where attention is spread over many things, or nothing stands out,
 * there is no focus.
 */
export const visualFocus = rule({
  id: 'visual-focus',
  needs: ['attention', 'tone'],
  /**
   * Ours, calibrated; see docs/calibration.md. Share of attention: below `min` there is no focus,
   * up to `sure` a person looks. From so many things of one size on none of them is the focus,
   * unless one thing holds the attention: then a person looks, too.
   */
  limits: { min: 0.12, sure: 0.2, alike: 12 },
  judge(
    { attention: { concentration, holder, lettering, alike }, tone: { entropy, colourfulness } },
    { min, sure, alike: many },
  ) {
    const cause: Cause =
      alike >= many
        ? 'alike'
        : holder?.sure === false
          ? 'fills'
          : concentration < min && lettering >= min
            ? 'lettering'
            : 'weak'
    const facts = { concentration, cause, alike, lettering, entropy, colourfulness, min }
    const measure = { measured: concentration, limit: min, unit: 'share', bound: 'min' } as const
    const findings = holder ? [findingAt(holder.box, { label: percent(concentration) })] : []
    if (cause === 'alike') {
      const judged = holder?.sure ? unsure : fail
      const measure = {
        measured: alike,
        limit: many,
        unit: 'count',
        bound: 'max',
        of: 'alike',
      } as const
      return judged(facts, { confidence: 'estimated', measure })
    }
    if (cause !== 'weak') return unsure(facts, { confidence: 'estimated' })
    if (concentration < min) return fail(facts, { confidence: 'estimated', measure })
    return concentration < sure
      ? unsure(facts, { confidence: 'estimated', measure, findings })
      : pass(facts, { confidence: 'estimated', measure })
  },
  sentences: {
    zh: {
      title: '视觉焦点',
      problem: () => '没有视觉焦点',
      pass: ({ concentration }) => `有视觉焦点：约 ${percent(concentration)} 的注意力集中在一处。`,
      fail: ({ cause, alike, concentration, min }) =>
        cause === 'alike'
          ? `缺乏视觉焦点：${alike} 件大小相同的东西并列，没有一件突出。`
          : `缺乏视觉焦点：${concentration > 0 ? `最突出的一处只吸引约 ${percent(concentration, min)} 的注意力` : '没有任何内容突出'}（应 ≥ ${percent(min)}）。`,
      unsure: ({ cause, alike, concentration }) =>
        cause === 'alike'
          ? `${alike} 件大小相同的东西并列，请确认画面一眼能看到重点。`
          : cause === 'fills'
            ? '画面被一整片内容占满，看不出主次，请确认一眼能看到重点。'
            : cause === 'lettering'
              ? '除文字外没有突出的内容，请确认画面有主体。'
              : `最突出的一处只吸引约 ${percent(concentration)} 的注意力，偏低，请确认画面一眼能看到重点。`,
      fix: () => '突出一个主体：放大主播或产品，与背景拉开颜色和明暗，减少并列的内容。',
    },
    en: {
      title: 'Visual focus',
      problem: () => 'Nothing stands out',
      pass: ({ concentration }) =>
        `There is a focus: one thing gets about ${percent(concentration)} of the attention.`,
      fail: ({ cause, alike, concentration, min }) =>
        cause === 'alike'
          ? `There is no focus: ${alike} things of one size lie side by side, and none stands out.`
          : `There is no focus: ${concentration > 0 ? `no single thing gets more than about ${percent(concentration, min)} of the attention` : 'nothing stands out'} (at least ${percent(min)} of the attention needed).`,
      unsure: ({ cause, alike, concentration }) =>
        cause === 'alike'
          ? `${alike} things of one size lie side by side. Check by eye that one thing stands out.`
          : cause === 'fills'
            ? 'The whole frame is filled, so nothing stands out from the rest. Check by eye that one thing catches it.'
            : cause === 'lettering'
              ? 'Nothing but the lettering stands out. Check by eye that host or product is to be seen.'
              : `No single thing gets more than about ${percent(concentration)} of the attention. Check by eye that one thing stands out.`,
      fix: () =>
        'Let one thing stand out: enlarge the host or product, part it from the background by colour and light, show fewer things side by side.',
    },
  },
})

/**
 * Why there is none, or a person must look: many things are alike, the frame is filled by one
 * thing, only text stands out, or nothing stands out enough.
 */
type Cause = 'alike' | 'fills' | 'lettering' | 'weak'
