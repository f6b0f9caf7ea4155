import type { ReadLine } from '../../core/engines'
import { boundsOf, shortSide } from '../../core/geometry'
import { isInside } from '../../core/polygon'
import { rightToLeft } from '../../language/letters/right-to-left'
import { ask, believed, certain, scriptsFor, sureDigit } from './ask'
import {
  believe,
  halfRead,
  heightOf,
  isHardlyRead,
  isUnreadText,
  worthOf,
  type Worth,
} from './believe'
import type { Draft } from './draft'
import type { Alphabet, Lettering } from './own/alphabet'
import { inOwnLetters, lettered, letteringOf } from './own/lettering'
import type { Told } from './own/told'
import { said } from './own/unread'
import { countLetters, holdsChinese, holdsWord, type Script } from './scripts'
import type { SeenLine } from './see'
import type { Tesseract } from './tesseract'
import { withinReason } from './within-reason'

/** In a cover that is known to be of its script, what was not read is believed from here on. */
const believedAtHome = 0.5
/** In a cover of another script a reading must be surer to be left alone. */
const sureAbroad = 0.97

/** Smaller Chinese, of the height of a line, is print on goods, and not the designer's. */
const asLarge = 0.4

const isChinese = ({ line }: Draft): boolean =>
  line.sureness >= sureAbroad && holdsChinese(textOf(line))

/**
 * Decides what each place says: lines of one cover are mostly of one script, so what one line tells
 * helps the others.
 */
export async function settle(
  seen: readonly SeenLine[],
  pictureHeight: number,
  tesseract: () => Promise<Tesseract>,
  alphabet: Alphabet,
): Promise<ReadLine[]> {
  const drafts = believe(seen)
    .filter((place) => worthOf(place) !== 'nothing')
    .map((place): Draft => ({ ...place, asked: new Map() }))
  const asked = withinReason(tesseract)
  // Who writes Chinese writes none of these scripts beside it, and asking costs time.
  const chinese = Math.max(...drafts.filter(isChinese).map(({ line }) => heightOf(line)))
  for (const one of drafts)
    if (worth(one) === 'ask' && chinese < asLarge * heightOf(one.line))
      await ask(one, scriptsFor(scriptOf(drafts)), asked)
  const script = scriptOf(drafts)
  const unread = drafts.filter(
    ({ best, line }) => !best && (line.foreign || line.sureness < believed),
  )
  if (script) for (const one of unread) await ask(one, [script], asked, believedAtHome)
  const usual = usualLettering(drafts, alphabet)
  const lines = drafts.flatMap((one) => {
    const { signs, sureness } = one.line
    const own = said(lettered(signs, alphabet, usual), sureness)
    const line = settled(one, own, script, pictureHeight)
    // A name in capitals that two scripts share may stand among Cyrillic.
    const latin = said(inOwnLetters(signs, alphabet), sureness)
    const second = latin.text !== own.text && { second: latin }
    return line ? { ...(line.text === own.text && second), ...line } : []
  })
  return lines.filter(
    (line) =>
      !lines.some((whole) => isMarkOver(line, whole) || (!line.readable && isPieceOf(line, whole))),
  )
}

/**
 * A mark over letters of Thai, which may stand so high that it was found by itself: one sign at most,
 * no higher than the letters, less than their height above them.
 */
function isMarkOver({ polygon, text }: ReadLine, whole: ReadLine): boolean {
  if ([...text].length > 1 || countLetters(whole.text, 'tha') < 2) return false
  const [mark, line] = [boundsOf(polygon), boundsOf(whole.polygon)]
  const above = line.y - mark.y - mark.height
  return (
    mark.height < line.height &&
    mark.x > line.x &&
    mark.x + mark.width < line.x + line.width &&
    mark.y < line.y &&
    Math.abs(above) < line.height / 2
  )
}

/** A stroke of a letter that was read, found once more by itself: half as wide as the letter is high. */
function isPieceOf({ polygon }: ReadLine, whole: ReadLine): boolean {
  const piece = boundsOf(polygon)
  return (
    whole.readable &&
    Math.max(piece.width, piece.height) <= shortSide(whole.polygon) / 2 &&
    polygon.every((corner) => isInside(corner, whole.polygon))
  )
}

/** Surely read signs of another script are writing, and say nothing. */
const worth = (one: Draft): Worth => (one.line.foreign ? 'ask' : worthOf(one))

const textOf = ({ signs }: SeenLine) => signs.map(({ text }) => text).join('')

/** The script that most of the cover's letters are of. */
function usualLettering(drafts: readonly Draft[], alphabet: Alphabet): Lettering | undefined {
  const sure = drafts.filter((one) => worth(one) === 'read')
  return letteringOf(
    sure.flatMap(({ line }) => line.signs),
    alphabet,
  )
}

/** The script that some line was surely read in. */
function scriptOf(drafts: readonly Draft[]): Script | undefined {
  return drafts.find(
    ({ best }) => best && best.confidence >= certain && holdsWord(best.text, best.script),
  )?.best?.script
}

function settled(
  one: Draft,
  own: { text: string; confidence: number; unread: boolean },
  script: Script | undefined,
  pictureHeight: number,
): ReadLine | undefined {
  const { best } = one
  const { polygon, sureness, foreign } = one.line
  const { text, confidence } = own
  const second = { second: { text, confidence } }
  if (
    best &&
    (foreign ||
      isHardlyRead(one.line) ||
      best.confidence > sureness ||
      (best.script === script && sureness < sureAbroad))
  ) {
    return {
      polygon,
      text: withDigits(best.text, one.line.signs),
      ...(!foreign && second),
      confidence: best.confidence,
      readable: true,
    }
  }
  const weak = script && one.asked.get(script)
  const other = weak?.text ? { second: { text: weak.text, confidence: weak.confidence } } : {}
  if (!foreign && (worthOf(one) === 'read' || halfRead(one)))
    return { polygon, text, confidence, ...other, readable: !own.unread }
  // What nobody could make sure of says nothing, but what tesseract made of it may be found in the
  // title.
  return isUnreadText(one, pictureHeight)
    ? { polygon, text: '', ...other, confidence: sureness, readable: false }
    : undefined
}

/** With the digits and points of Arabic. */
const number = /\p{Nd}[\p{Nd}.,:٫٬]*/gu

/** Digits are the recognisers' strength: where both saw one number, or only they, theirs stands. */
function withDigits(text: string, signs: readonly Told[]): string {
  const recognised = signs.map((sign) => sign.text).join('')
  const [ours, theirs] = [recognised.match(number), text.match(number)]
  if (ours?.length !== 1) return text
  if (theirs) return theirs.length === 1 ? text.replace(theirs[0], ours[0]) : text
  const doubtful = signs.some((sign) => /\d/.test(sign.text) && sign.confidence < sureDigit)
  if (doubtful) return text
  return inPlaceOfWord(text, ours[0], recognised.trim())
}

/** `99 درهم`, read as `درهم وو`: a number at an end of the line is no word of its script. */
function inPlaceOfWord(text: string, digits: string, recognised: string): string {
  const words = text.split(' ')
  if (words.length < 2 || digits.length < 2) return text
  const [starts, ends] = [recognised.startsWith(digits), recognised.endsWith(digits)]
  if (starts === ends) return text
  const first = starts !== rightToLeft.test(text)
  const at = first ? 0 : words.length - 1
  if ([...words[at]].length > digits.length + 1) return text
  return words.map((word, i) => (i === at ? digits : word)).join(' ')
}
