import { percent } from '../core/percent'
import { fail, pass, rule, unsure } from '../core/rule'

/** Something must draw the eye: attention that is spread evenly has no focus. The parts are told, not one magic number. */
export const visualFocus = rule({
  id: 'visual-focus',
  needs: ['attention', 'tone'],
  /** Ours, and not calibrated yet; see docs/calibration.md. Below `min` there is no focus, up to `sure` a person looks. */
  limits: { min: 0.2, sure: 0.25 },
  judge({ attention, tone }, { min, sure }) {
    const { concentration, spots } = attention
    const facts = { concentration, entropy: tone.entropy, colourfulness: tone.colourfulness, spots: spots.length, min }
    const measure = { measured: concentration, limit: min, unit: 'share', bound: 'min' } as const
    const findings = spots.slice(0, 3).map(({ box }, i) => ({ box, label: String(i + 1) }))
    if (concentration < min) return fail(facts, { confidence: 'estimated', measure })
    return concentration < sure
      ? unsure(facts, { confidence: 'estimated', measure, findings })
      : pass(facts, { confidence: 'estimated', measure, findings })
  },
  words: {
    zh: {
      title: '视觉焦点',
      pass: ({ concentration, spots }) => `有视觉焦点:注意力集中度 ${percent(concentration)},热点 ${spots} 处。`,
      fail: ({ concentration, min, entropy }) =>
        `缺乏视觉焦点:注意力集中度 ${percent(concentration)}(应 ≥ ${percent(min)}),亮度熵 ${entropy.toFixed(1)} 比特。`,
      unsure: ({ concentration }) => `注意力集中度 ${percent(concentration)},偏低,请人工确认画面一眼能看到重点。`,
      fix: () => '让主播或产品与背景拉开颜色和明暗,或简化背景。',
    },
    en: {
      title: 'Visual focus',
      pass: ({ concentration, spots }) =>
        `There is a focus: attention is ${percent(concentration)} concentrated, in ${spots} spot${spots === 1 ? '' : 's'}.`,
      fail: ({ concentration, min, entropy }) =>
        `There is no focus: attention is ${percent(concentration)} concentrated (at least ${percent(min)} needed), brightness entropy ${entropy.toFixed(1)} bits.`,
      unsure: ({ concentration }) =>
        `Attention is only ${percent(concentration)} concentrated. Check by eye that one thing stands out.`,
      fix: () => 'Part the host or product from the background by colour and light, or simplify the background.',
    },
  },
})
