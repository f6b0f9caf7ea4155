import { hasCents, isGrouped } from '../../core/money/amount'
import type { Ink } from './ink'
import { squash, type Sign } from './recogniser'
import type { UnreadInk } from './unread-ink'

/** A gap as wide as this share of the line's height parts words; between letters it is a tenth. */
const wordGap = 0.24
/** Type that is set wide has wide gaps everywhere: there a gap must stand out by this much. */
const standsOut = 0.17
/** From sign to sign it is this much farther where a word begins. */
const wideStep = 1.2
/** A currency sign stands nearer than this to its number. */
const beside = 0.45

/**
 * The text of the signs, with spaces where the ink leaves a wide gap: the net was taught Chinese, which has none, and forgets many.
 * A sign that was passed over beside an amount of money is given as `¤`, the sign for whichever currency. `ink`: the crop that was read.
 */
export function spaced(signs: readonly Sign[], ink: Ink, unread: readonly UnreadInk[] = []): string {
  const widths = gapWidths(signs, ink)
  const usual = widths.filter((width) => width !== undefined).sort((a, b) => a - b)
  const least = Math.max(wordGap, usual.length > 3 ? usual[Math.floor(usual.length * 0.4)] + standsOut : 0)
  let text = ''
  signs.forEach((sign, i) => {
    if ((widths[i] ?? 0) >= least) text += ' '
    text += sign.text
  })
  return withCurrency(text.trim(), signs, unread, ink.grey.width)
}

function withCurrency(text: string, signs: readonly Sign[], unread: readonly UnreadInk[], width: number): string {
  const at = (place: number) => unread.filter(({ after, gap, width }) => after === place && gap < beside && width < 0.75)
  const last = signs.filter((sign) => sign.text !== ' ').length - 1
  const more = leaning(signs, width)
  const after = at(last).length === 1 || (more > oneMore && more < 3)
  if (after && isMoney(text.match(/\d[\d ,.']*$/)?.[0])) return `${text}¤`
  const before = at(-1).length === 1 || (more < -oneMore && more > -3)
  return before && isMoney(text.match(/^\d[\d,.']*/)?.[0]) ? `¤${text}` : text
}

/** In steps from sign to sign; see `leaning`. */
const oneMore = 0.85

/**
 * How much farther the last sign is from the crop's end than the first is from its start, in steps from sign to sign: the detector
 * leaves as much room at either end, so about one means one more sign. Whole lines: −0.3 to 0.7 on 11 amounts; with
 * an unread € or 원 1.5 to 2.8, whatever the background.
 */
function leaning(signs: readonly Sign[], width: number): number {
  const centres = signs.filter(({ text }) => text !== ' ').map(({ from, to }) => (from + to) / 2)
  const steps = centres.slice(1).map((centre, i) => centre - centres[i])
  const usual = steps.sort((a, b) => a - b)[steps.length >> 1]
  return usual === undefined ? 0 : (width - centres.at(-1)! - centres[0]) / usual
}

const isMoney = (number: string | undefined) => number !== undefined && (hasCents(number) || isGrouped(number))

/** The gap before each sign, of the crop's height; undefined where a gap says nothing. */
function gapWidths(signs: readonly Sign[], ink: Ink): (number | undefined)[] {
  const gaps = gapsOf(ink)
  const centres = signs.map(({ from, to }) => (from + to) / 2)
  const steps = centres.slice(1).map((centre, i) => centre - centres[i])
  const usual = [...steps].sort((a, b) => a - b)[steps.length >> 1]
  return signs.map((sign, i) => {
    const before = signs[i - 1]
    if (!before || before.text === ' ' || sign.text === ' ' || !partsWords(before.text, sign.text)) return undefined
    const [left, right] = [centres[i - 1], centres[i]]
    const widest = Math.max(0, ...gaps.filter(({ middle }) => middle > left && middle < right).map(({ width }) => width))
    // Wider than from sign to sign, or between signs no farther apart than others, it is faint ink and no gap.
    const real = widest < right - left && (steps.length < 4 || right - left > wideStep * usual)
    return real ? widest / (ink.grey.height * squash) : 0
  })
}

/** Chinese and punctuation stand apart without being words. */
const partsWords = (a: string, b: string) =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}%]/u.test(a) && /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(b)

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
    for (let y = top; y < grey.height - top && inked < 2; y++) if (grey.data[y * grey.width + x] < threshold) inked++
    if (inked < 2) continue
    if (x > start) gaps.push({ middle: (start + x) / 2, width: x - start })
    start = x + 1
  }
  return gaps
}
