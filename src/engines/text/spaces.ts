import type { Ink } from './ink'
import type { Sign } from './decode'
import type { Told } from './own/told'

/** A gap as wide as this share of the line's height parts words; between letters it is a tenth. */
const wordGap = 0.24
/** Type that is set wide has wide gaps everywhere: there a gap must stand out by this much. */
const standsOut = 0.17
/** From sign to sign it is this much farther where a word begins. */
const wideStep = 1.2

/**
 * The signs with spaces where the ink leaves a wide gap: one net was taught Chinese, which has none,
 * and both forget some. `ink`: the crop that was read; `unit`: the height of a line with the room
 * that the recogniser of Chinese is given, in pixels across the crop.
 */
export function spaced(signs: readonly Sign[], ink: Ink, unit: number): Told[] {
  const widths = gapWidths(signs, ink, unit)
  const usual = widths.filter((width) => width !== undefined).sort((a, b) => a - b)
  const least = Math.max(
    wordGap,
    usual.length > 3 ? usual[Math.floor(usual.length * 0.4)] + standsOut : 0,
  )
  return signs.flatMap((sign, i) =>
    (widths[i] ?? 0) >= least ? [{ text: ' ', confidence: sign.confidence }, sign] : [sign],
  )
}

/** The gap before each sign, in `unit`s; undefined where a gap says nothing. */
function gapWidths(signs: readonly Sign[], ink: Ink, unit: number): (number | undefined)[] {
  const gaps = gapsOf(ink)
  const centres = signs.map(({ from, to }) => (from + to) / 2)
  const steps = centres.slice(1).map((centre, i) => centre - centres[i])
  const usual = [...steps].sort((a, b) => a - b)[steps.length >> 1]
  return signs.map((sign, i) => {
    const before = signs[i - 1]
    if (!before || before.text === ' ' || sign.text === ' ' || !partsWords(before.text, sign.text))
      return undefined
    const [left, right] = [centres[i - 1], centres[i]]
    const widest = Math.max(
      0,
      ...gaps.filter(({ middle }) => middle > left && middle < right).map(({ width }) => width),
    )
    // Wider than from sign to sign, or between signs no farther apart than others, it is faint ink
    // and no gap.
    const real = widest < right - left && (steps.length < 4 || right - left > wideStep * usual)
    return real ? widest / unit : 0
  })
}

/** Chinese and punctuation stand apart without being words. */
const partsWords = (a: string, b: string) =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}%]/u.test(a) &&
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(b)

/** Of the crop's height, above and below, left out. */
const rim = 0.05

/** Runs of columns without ink. */
function gapsOf({ grey, threshold }: Ink): { middle: number; width: number }[] {
  const gaps: { middle: number; width: number }[] = []
  // The bar of a T and the feet of an A count: only what reaches in from other lines does not.
  const top = Math.round(grey.height * rim)
  let start = 0
  for (let x = 0; x <= grey.width; x++) {
    let inked = x === grey.width ? 2 : 0
    for (let y = top; y < grey.height - top && inked < 2; y++)
      if (grey.data[y * grey.width + x] < threshold) inked++
    if (inked < 2) continue
    if (x > start) gaps.push({ middle: (start + x) / 2, width: x - start })
    start = x + 1
  }
  return gaps
}
