import { fold, unfold } from '../letters/fold'
import { plain } from '../letters/plain'
import { amount, hasCents, isGrouped, isResolution, mendDigits, wholeDigits } from './amount'
import { chinese, discounts, freeEnd, misread, prefix, suffix, unitAfter } from './patterns'

/**
 * `sure`: a number with a sign, code or word of a currency, or after a price word. `likely`: it may
 * be one, a person must look. `bare`: money's shape alone, as when a reader lost the sign.
 */
export type PriceStrength = 'sure' | 'likely' | 'bare'

export interface Price {
  /** As written. */
  match: string
  /** Places in the text given. */
  start: number
  end: number
  strength: PriceStrength
}

interface Options {
  /**
   * The text was read from a picture: letters and signs may be confused where money's shape
   * supports it.
   */
  ocr?: boolean
}

const reach = 18

/** Prices in a text, in order, without overlaps. Linear in its length. */
export function findPrices(text: string, { ocr = false }: Options = {}): Price[] {
  const folded = fold(text)
  if (!/[\d\p{Sc}〇零一二两三四五六七八九十百千万]/u.test(folded.text)) return []
  const asRead = scan(folded.text, ocr)
  const mended = ocr ? mendDigits(folded.text) : folded.text
  const spans = mended === folded.text ? asRead : [...asRead, ...scan(mended, ocr)]
  return apart(spans).map(({ start, end, strength }) => ({
    match: unfold(text, folded, start, end),
    start: folded.from[start],
    end: folded.from[end],
    strength,
  }))
}

/** Percentages and money off: allowed, but worth a word of advice. */
export function findDiscounts(text: string): string[] {
  const simple = plain(fold(text).text)
  const matches = discounts.flatMap((pattern) => [...simple.matchAll(pattern)])
  const spans = matches
    .map(({ 0: match, index }) => [index, index + match.length])
    .sort(([a], [b]) => a - b)
  // “up to 30% off” is one discount, though “up to 30%” and “30% off” would be one each.
  const whole: number[][] = []
  for (const [start, end] of spans) {
    const last = whole.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else whole.push([start, end])
  }
  return [...new Set(whole.map(([start, end]) => simple.slice(start, end).trim()))]
}

interface Span {
  start: number
  end: number
  strength: PriceStrength
}

function scan(folded: string, ocr: boolean): Span[] {
  const simple = plain(folded)
  const spans: Span[] = []
  for (const match of simple.matchAll(amount)) {
    const span = around(folded, simple, match[0], match.index, ocr)
    if (span) spans.push(span)
  }
  for (const { 0: words, index } of simple.matchAll(chinese))
    spans.push({ start: index, end: index + words.length, strength: 'sure' })
  return spans
}

/** What a number is, told by its neighbours. */
function around(
  folded: string,
  simple: string,
  number: string,
  start: number,
  ocr: boolean,
): Span | undefined {
  const end = start + number.length
  const ahead = simple.slice(Math.max(0, start - reach), start)
  const behind = simple.slice(end, end + reach)
  const span = (
    before: string | undefined,
    after: string | undefined,
    strength: PriceStrength,
  ): Span => ({
    start: start - (before?.length ?? 0),
    end: end + (after?.length ?? 0),
    strength,
  })
  if (/^ ?%|^ ?折/.test(behind)) return undefined
  const inClock = /\d:$/.test(ahead) || /^:\d/.test(behind)

  const sign = ahead.match(prefix.sign)?.[0]
  if (sign) {
    const country =
      folded
        .slice(0, start - sign.length)
        .slice(-reach)
        .match(prefix.country)?.[0] ?? ''
    return span(country + sign, behind.match(suffix.eastern)?.[0], 'sure')
  }
  if (inClock) return undefined
  const east = behind.match(suffix.eastern)?.[0]
  if (east)
    return span(
      undefined,
      east,
      isYear(number) && /^ ?元/.test(east) && /^ ?元[\p{L}]/u.test(behind) ? 'likely' : 'sure',
    )
  const tail = behind.match(suffix.sign)?.[0] ?? behind.match(suffix.dash)?.[0]
  if (tail) return span(undefined, tail, 'sure')

  const letters = ahead.match(prefix.letters)?.[0]
  if (letters)
    return isSize(letters, number, simple)
      ? undefined
      : span(letters, undefined, isModel(letters, number) ? 'likely' : 'sure')
  const words = behind.match(suffix.words)?.[0]
  if (words && !(isResolution(number) && /^[pр]\.?$/.test(words)))
    return span(undefined, words, isShort(words, number) ? 'likely' : 'sure')
  const capitals = folded.slice(Math.max(0, start - reach), start).match(prefix.wordCode)?.[0]
  if (capitals)
    return hasCents(number)
      ? span(capitals, undefined, 'sure')
      : freeEnd.test(behind) && behind === ''
        ? span(capitals, undefined, 'likely')
        : undefined
  const trailing = folded.slice(end, end + reach).match(suffix.wordCode)?.[0]
  if (trailing)
    return span(undefined, trailing, hasCents(number) || isGrouped(number) ? 'sure' : 'likely')
  const forint = folded.slice(end, end + reach).match(suffix.forint)?.[0]
  if (forint && wholeDigits(number).length > 2) return span(undefined, forint, 'sure')
  const euro = ahead.match(prefix.euro)?.[0]
  if (euro && !isYear(number)) return span(euro, undefined, hasCents(number) ? 'sure' : 'likely')

  if (unitAfter.test(behind)) return undefined
  const misreadSpan = ocr ? guess(ahead, behind, number, span) : undefined
  if (misreadSpan) return misreadSpan
  const pound = ocr
    ? folded.slice(Math.max(0, start - reach), start).match(misread.pound)?.[0]
    : undefined
  if (pound && freeEnd.test(behind) && !isAperture(number)) {
    const said = ahead.slice(0, -pound.length)
    return span(
      pound,
      undefined,
      prefix.weakCue.test(said) || prefix.strongCue.test(said) ? 'sure' : 'likely',
    )
  }
  const cue = ahead.match(prefix.strongCue)?.[0]
  if (cue && freeEnd.test(behind)) return span(cue, undefined, 'sure')
  const hint = ahead.match(prefix.weakCue)?.[0]
  if (hint && freeEnd.test(behind) && hasCents(number) && !isClock(number))
    return span(hint, undefined, 'sure')
  if (hint && behind === '' && wholeDigits(number).length > 2 && !isYear(number))
    return span(hint, undefined, 'likely')
  return bare(simple, number, start) ? span(undefined, undefined, 'bare') : undefined
}

type Make = (before: string | undefined, after: string | undefined, strength: PriceStrength) => Span

/** Signs that a reader took for letters. */
function guess(ahead: string, behind: string, number: string, span: Make): Span | undefined {
  const [cents, grouped] = [hasCents(number), isGrouped(number)]
  // A word after it makes a letter before a number part of a name: “W1500 hair dryer”, “#1,000
  // likes”, “only E36 sockets”.
  const last = !/^ ?\p{L}/u.test(behind)
  const left = (pattern: RegExp) => ahead.match(pattern)?.[0]
  const right = (pattern: RegExp) => behind.match(pattern)?.[0]
  const sure =
    left(misread.surePrefix) ??
    (cents ? left(misread.centsPrefix) : undefined) ??
    (grouped ? (left(misread.groupedPrefix) ?? (last ? left(misread.hash) : undefined)) : undefined)
  if (sure) return span(sure, undefined, 'sure')
  const tail =
    right(misread.sureSuffix) ??
    (cents ? right(misread.centsSuffix) : undefined) ??
    (grouped ? right(misread.groupedSuffix) : undefined)
  if (tail) return span(undefined, tail, 'sure')
  if (last && left(misread.won) && /^[1-9]\d{1,3}00$/.test(number) && !isYear(number))
    return span(left(misread.won), undefined, 'sure')
  const euro = left(misread.euro) ?? right(misread.euroSuffix)
  if (
    euro &&
    (last || right(misread.euroSuffix)) &&
    /^\d{2,3}$/.test(number) &&
    !isSocket(number)
  ) {
    const said = left(misread.euro) ? ahead.slice(0, -euro.length) : ahead
    const cue = said.match(prefix.strongCue) ?? said.match(prefix.weakCue)
    if (cue && freeEnd.test(behind.replace(misread.euroSuffix, '')))
      return span(cue[0] + (left(misread.euro) ?? ''), undefined, 'sure')
  }
  if (
    right(misread.hintSuffix) &&
    /^[1-9]/.test(number) &&
    !/\p{L}$/u.test(ahead) &&
    wholeDigits(number).length > 3 &&
    !isResolution(number) &&
    !isYear(number)
  )
    return span(undefined, right(misread.hintSuffix), 'likely')
  const hint = left(misread.hintPrefix)
  return hint &&
    /^\d{1,3}[89]$/.test(number) &&
    (behind === '' || behind.startsWith(' ')) &&
    !isYear(number)
    ? span(hint, undefined, 'likely')
    : undefined
}

/** A number with cents that is all there is, and neither a time, a date nor a rating. */
function bare(simple: string, number: string, start: number): boolean {
  if (!hasCents(number) || !/^[^\p{L}\d%:★☆]*$/u.test(simple.slice(0, start)) || simple.length > 24)
    return false
  const rest = simple.slice(start + number.length)
  if (!/^[^\p{L}\d%:★☆/]*$/u.test(rest)) return false
  return !isClock(number) && !/^[1-5]\.\d\d$/.test(number)
}

/** `20.30` may be a time or a date. */
const isClock = (number: string): boolean =>
  /^(?:[01]?\d|2[0-4])\.[0-5]\d$|^(?:[0-2]?\d|3[01])\.(?:0\d|1[0-2])$/.test(number)

/** `f 2.8`, as lenses have it. */
const isAperture = (number: string): boolean => /^\d\.\d$/.test(number)

/** `E27`, as bulbs have it. */
const isSocket = (number: string): boolean => /^(?:14|27|40)$/.test(number)

const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number)

/** `RS6`, `RM 5`: as likely a model as a price. */
const isModel = (letters: string, number: string): boolean =>
  !/\p{Sc}|[.\u0600-\u06ff]/u.test(letters) &&
  /^\d$/.test(number) &&
  !/^(?:usd|eur|gbp|cny|rmb|aed|sar|rub|brl) /.test(letters)

/** `EUR 36-41` and `EUR 42` beside a word for sizes are shoe sizes. */
function isSize(letters: string, number: string, simple: string): boolean {
  if (!/^eur/.test(letters.trim()) || !/^(?:3[4-9]|4\d)(?:[.,]5)?$/.test(number)) return false
  return /eur ?\d\d ?[-~] ?\d\d(?!\d)|size|taille|talla|размер|尺码|码|tamanho|numero|grosse/.test(
    simple.slice(0, 2000),
  )
}

/** One digit before a short word: `2 р`, `3 kr`. */
const isShort = (words: string, number: string): boolean =>
  /^\d$/.test(number) && /^ ?\p{L}{1,2}$/u.test(words) && !/^(?:zl|tl)$/.test(words.trim())

/** Sure ones first where spans overlap; then in order. */
function apart(spans: Span[]): Span[] {
  const rank = { sure: 0, likely: 1, bare: 2 }
  const kept: Span[] = []
  const taken = new Set<number>()
  for (const span of [...spans].sort(
    (a, b) => rank[a.strength] - rank[b.strength] || a.start - b.start || b.end - a.end,
  )) {
    let free = true
    for (let i = span.start; i < span.end && free; i++) free = !taken.has(i)
    if (!free) continue
    for (let i = span.start; i < span.end; i++) taken.add(i)
    kept.push(span)
  }
  return kept.sort((a, b) => a.start - b.start)
}
