import { percent } from '../core/rounding'
import { fail, pass, rule } from '../core/rule'

export const contrast = rule({
  id: 'contrast',
  fixes: ['contrast'],
  needs: ['tone'],
  /** Standard deviation of luma / 255; see docs/calibration.md. */
  limits: { min: 0.14 },
  judge({ tone }, { min }) {
    const facts = { contrast: tone.contrast, brightness: tone.brightness, min }
    const measure = { measured: tone.contrast, limit: min, unit: 'share', bound: 'min' } as const
    return tone.contrast < min ? fail(facts, { measure }) : pass(facts, { measure })
  },
  sentences: {
    zh: {
      title: '对比度',
      problem: () => '明暗对比不足',
      pass: ({ contrast }) => `明暗差异 ${percent(contrast)}，足够。`,
      fail: ({ contrast, min }) =>
        `明暗差异只有 ${percent(contrast, min)}（建议 ≥ ${percent(min)}），画面偏平。`,
      unsure: () => '请确认画面对比度。',
      fix: ({ brightness }) =>
        brightness > 0.7 ? '压暗背景或加深主体，让主体跳出来。' : '提亮主体或背景，拉开明暗。',
    },
    en: {
      title: 'Contrast',
      problem: () => 'Too little contrast',
      pass: ({ contrast }) => `Light and dark differ by ${percent(contrast)}, which is enough.`,
      fail: ({ contrast, min }) =>
        `Light and dark differ by only ${percent(contrast, min)} (advised: at least ${percent(min)}); the picture looks flat.`,
      unsure: () => 'Check the contrast by eye.',
      fix: ({ brightness }) =>
        brightness > 0.7
          ? 'Darken the background or the subject so that the subject stands out.'
          : 'Brighten the subject or the background to part light from dark.',
    },
  },
})
