import type { ReadLine } from '../../core/engines'
import { ask, believed, certain, scriptsFor } from './ask'
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
import { said } from './own/unread'
import { isPartOf } from './part-of'
import { holdsChinese, holdsWord, type Script } from './scripts'
import type { SeenLine } from './see'
import type { Tesseract } from './tesseract'
import { keepDigits } from './keep-digits'
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
  // Who sets Chinese sets none of these scripts beside it, and asking costs time.
  const chinese = Math.max(...drafts.filter(isChinese).map(({ line }) => heightOf(line)))
  for (const one of drafts)
    if (worth(one) === 'ask' && chinese < asLarge * heightOf(one.line))
      await ask(one, scriptsFor(scriptOf(drafts)), asked)
  const script = scriptOf(drafts)
  if (script) for (const one of drafts) disbelieve(one, script)
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
  return lines.filter((line) => !lines.some((whole) => isPartOf(line, whole)))
}

/**
 * What was read, but not for sure, in a script that is not the cover's: a second reading, at most. Not
 * where a number was read, which letters of another script seldom look like.
 */
function disbelieve(one: Draft, script: Script): void {
  const { best } = one
  if (!best || best.script === script || best.confidence >= certain || /\d/.test(best.text)) return
  delete one.best
  one.doubted = best
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
      text: keepDigits(best.text, one.line.signs),
      ...(!foreign && second),
      confidence: best.confidence,
      readable: true,
    }
  }
  const home = script && one.asked.get(script)
  const weak = home?.text ? home : one.doubted
  const other = weak?.text ? { second: { text: weak.text, confidence: weak.confidence } } : {}
  if (!foreign && (worthOf(one) === 'read' || halfRead(one)))
    return { polygon, text, confidence, ...other, readable: !own.unread }
  // What nobody could make sure of says nothing, but what tesseract made of it may be found in the
  // title.
  return isUnreadText(one, pictureHeight)
    ? { polygon, text: '', ...other, confidence: sureness, readable: false }
    : undefined
}
