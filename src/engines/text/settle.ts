import type { ReadLine } from '../../core/engines'
import { looksArabic } from './arabic'
import { ask, believed, certain, scriptsFor } from './ask'
import { believe, halfRead, isUnreadText, worthOf } from './believe'
import { guessedCurrency } from './currency-mark'
import { asCyrillic, looksCyrillic, maybeCyrillic, roubles } from './cyrillic'
import { draft, type Draft } from './draft'
import { holdsChinese, holdsWord, type Script } from './scripts'
import type { SeenLine } from './see'
import type { Tesseract } from './tesseract'
import { withinReason } from './within-reason'

/**
 * In a cover that is known to be of its script, what the recogniser can't read is believed from
 * here on.
 */
const believedAtHome = 0.5
/** In a cover of another script the recogniser must be surer to be left alone. */
const sureAbroad = 0.97

/**
 * Decides what each place says: lines of one cover are mostly of one script, so what one line tells
 * helps the others.
 */
export async function settle(
  seen: readonly SeenLine[],
  pictureHeight: number,
  tesseract: () => Promise<Tesseract>,
): Promise<ReadLine[]> {
  const drafts = believe(seen)
    .filter((place) => worthOf(place) !== 'nothing')
    .map(draft)
  const asked = withinReason(tesseract)
  const chinese = drafts.some(({ line, text }) => line.sureness >= sureAbroad && holdsChinese(text))
  for (const one of drafts) {
    // Beside Chinese there may be Russian; of the other scripts it holds none, and asking costs
    // time.
    if (chinese && one.line.sureness < sureEnough && maybeCyrillic(one.text))
      await ask(one, ['kaz'], asked)
    else if (!chinese && (worthOf(one) === 'ask' || looksForeign(one)))
      await ask(one, scriptsFor(one, scriptOf(drafts)), asked)
  }
  const script = scriptOf(drafts)
  if (script) {
    for (const one of drafts) {
      const doubtful = one.gaps || (one.line.sureness < sureAbroad && /\p{L}/u.test(one.text))
      const unread = one.gaps || one.line.sureness < believed
      if (!one.best && doubtful) await ask(one, [script], asked, unread ? believedAtHome : believed)
    }
  }
  const foreign =
    script === 'kor' || script === 'ara' || drafts.some((one) => isUnread(one, pictureHeight))
  if (!foreign) for (const one of drafts) one.text = one.sum
  const guessed = (one: Draft) =>
    foreign || one.best ? undefined : guessedCurrency(one.text, one.line.signs, one.line.crop.width)
  const cyrillic = script === 'kaz' || drafts.some(({ text }) => looksCyrillic(text))
  const lines = drafts.flatMap((one) => {
    const line = settled(one, script, pictureHeight)
    const guess = line?.readable && guessed(one)
    if (!line) return []
    return guess
      ? { ...line, text: guess, confidence: Math.min(guessSureness, line.confidence) }
      : line
  })
  return cyrillic ? lines.map((line) => ({ ...line, text: roubles(line.text) })) : lines
}

/** Too little to refuse a cover for. */
const guessSureness = 0.55

/** Below it a reading of letters is questioned. */
const sureEnough = 0.93

const looksForeign = ({ text, line }: Draft) =>
  looksCyrillic(text) || (line.sureness < sureEnough && (maybeCyrillic(text) || looksArabic(text)))

const isUnread = (one: Draft, pictureHeight: number) =>
  !one.best && worthOf(one) !== 'read' && !halfRead(one) && isUnreadText(one, pictureHeight)

/** The script that some line was surely read in. */
function scriptOf(drafts: readonly Draft[]): Script | undefined {
  return drafts.find(
    ({ best }) => best && best.confidence >= certain && holdsWord(best.text, best.script),
  )?.best?.script
}

function settled(
  one: Draft,
  script: Script | undefined,
  pictureHeight: number,
): ReadLine | undefined {
  const { text, gaps, best } = one
  const { polygon, sureness } = one.line
  const ours = { text, confidence: sureness }
  const read = worthOf(one) === 'read'
  if (
    best &&
    (best.confidence > sureness || gaps || (best.script === script && sureness < sureAbroad))
  ) {
    return {
      polygon,
      text: withDigits(best.text, text),
      second: ours,
      confidence: best.confidence,
      readable: true,
    }
  }
  const cyrillic = script === 'kaz' && sureness < sureAbroad ? asCyrillic(text) : undefined
  if (cyrillic && (read || halfRead(one)))
    return { polygon, text: cyrillic, second: ours, confidence: sureness, readable: true }
  const weak = script && one.asked.get(script)
  const second = weak?.text ? { second: { text: weak.text, confidence: weak.confidence } } : {}
  if (read || halfRead(one)) return { polygon, ...ours, ...second, readable: true }
  // What nobody could make sure of says nothing, but what tesseract made of it may be found in the
  // title.
  return isUnreadText(one, pictureHeight)
    ? { polygon, text: '', ...second, confidence: sureness, readable: false }
    : undefined
}

const number = /\d[\d.,:]*/g

/** Digits are the recogniser's strength: where both saw one number, its own stands. */
function withDigits(text: string, recognised: string): string {
  const [ours, theirs] = [recognised.match(number), text.match(number)]
  return ours?.length === 1 && theirs?.length === 1 ? text.replace(theirs[0], ours[0]) : text
}
