import type { Ink } from './ink'
import type { Sign } from './recogniser'

/** A gap as wide as this share of the line's height parts words; between letters it is a tenth. */
const wordGap = 0.24

/**
 * The text of the signs, with spaces where the ink leaves a wide gap: the net was taught Chinese, which has none, and forgets many.
 * `ink`: the crop that was read.
 */
export function spaced(signs: readonly Sign[], ink: Ink): string {
  const gaps = gapsOf(ink)
  let text = ''
  signs.forEach((sign, i) => {
    const before = signs[i - 1]
    if (before && before.text !== ' ' && sign.text !== ' ' && partsWords(before.text, sign.text)) {
      const [left, right] = [(before.from + before.to) / 2, (sign.from + sign.to) / 2]
      const widest = Math.max(0, ...gaps.filter(({ middle }) => middle > left && middle < right).map(({ width }) => width))
      if (widest >= wordGap * ink.grey.height) text += ' '
    }
    text += sign.text
  })
  return text.trim()
}

/** Chinese and punctuation stand apart without being words. */
const partsWords = (a: string, b: string) =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}%]/u.test(a) && /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(b)

/** Runs of columns without ink. */
function gapsOf({ grey, threshold }: Ink): { middle: number; width: number }[] {
  const gaps: { middle: number; width: number }[] = []
  const top = Math.round(grey.height * 0.15)
  let start = 0
  for (let x = 0; x <= grey.width; x++) {
    let inked = x === grey.width ? 2 : 0
    for (let y = top; y < grey.height - top && inked < 2; y++) if (grey.data[y * grey.width + x] < threshold) inked++
    if (inked < 2) continue
    if (x > start) gaps.push({ middle: (start + x) / 2, width: x - start })
    start = x + 1
  }
  return gaps
}
