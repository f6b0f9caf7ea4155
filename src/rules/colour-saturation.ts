import { percent } from '../core/rounding'
import { fail, pass, rule } from '../core/rule'

export const colourSaturation = rule({
  id: 'colour-saturation',
  fixes: ['saturation'],
  needs: ['tone'],
  /** Band of mean HSV saturation; see docs/calibration.md. */
  limits: { min: 0.05, max: 0.72 },
  judge({ tone: { saturation, saturationHistogram, colourfulness } }, { min, max }) {
    const facts = { saturation, min, max, histogram: saturationHistogram, colourfulness }
    const bound = saturation > max ? 'max' : 'min'
    const measure = {
      measured: saturation,
      limit: bound === 'max' ? max : min,
      unit: 'share',
      bound,
    } as const
    return saturation < min || saturation > max
      ? fail(facts, { measure })
      : pass(facts, { measure })
  },
  sentences: {
    zh: {
      title: '色彩饱和度',
      problem: ({ saturation, min }) => (saturation < min ? '画面发灰' : '颜色过艳'),
      pass: ({ saturation }) => `平均饱和度 ${percent(saturation)}，在合适范围内。`,
      fail: ({ saturation, min, max }) =>
        `平均饱和度 ${percent(saturation, saturation < min ? min : max)}，${saturation < min ? `低于 ${percent(min)}，画面发灰` : `高于 ${percent(max)}，颜色过艳`}。`,
      unsure: () => '请确认色彩是否过灰或过艳。',
      fix: ({ saturation, min }) =>
        saturation < min ? '提高照片或背景的饱和度。' : '降低照片或背景的饱和度。',
    },
    en: {
      title: 'Colour saturation',
      problem: ({ saturation, min }) =>
        saturation < min ? 'Colours too grey' : 'Colours too glaring',
      pass: ({ saturation }) => `Mean saturation is ${percent(saturation)}, within the good range.`,
      fail: ({ saturation, min, max }) =>
        `Mean saturation is ${percent(saturation, saturation < min ? min : max)}: ${saturation < min ? `below ${percent(min)}, the picture looks grey` : `above ${percent(max)}, the colours are glaring`}.`,
      unsure: () => 'Check by eye whether the colours are too grey or too glaring.',
      fix: ({ saturation, min }) =>
        saturation < min
          ? 'Raise the saturation of the photo or the background.'
          : 'Lower the saturation of the photo or the background.',
    },
  },
})
