import { aligned } from './align'
import { agreed, isAccented, isLetter, isSpecked, isTwin, moneyFrom, withoutSpeck } from './agreed'
import { folded, foreign, type Alphabet } from './alphabet'
import { belongsToOther, isEastern, isHanLike, withOwnHan } from './eastern'
import { letteringOf, latin } from './lettering'
import {
  isLoneMoney,
  isOursAlone,
  isSeenAlone,
  seenAlone,
  untaughtFrom,
  withoutTwins,
  withPlus,
} from './lone'
import { sureness, type Other, type Told } from './told'

/**
 * Where both have signs, ours win if they are surer than theirs by this. In signs that both learned
 * the other is the better reader, but for words with letters that it never learned.
 */
const ahead = 0.15
const atHome = -0.05
/** What only one of them sees is believed from here on. */
const aloneFrom = 0.8
const aloneAbroad = 0.97
/** A line is ours if so much of its letters is of what the other never learned. */
const ownLetters = 0.25

/** Whose signs stand: those that both tell, and of each run in which they differ the surer ones. */
export function vote(said: readonly Told[], other: Other, alphabet: Alphabet): Told[] {
  const theirs = other.signs
  if (said.length === 0) return [...theirs]
  if (isLoneMoney(said, theirs) || isOursAlone(said, theirs)) return [...said]
  if (belongsToOther(said, other, alphabet)) return withOwnHan(said, other)
  const once = withoutTwins(said)
  const home = isOwn(once, other)
  const ours = home ? once : once.map((sign) => withoutSpeck(sign, alphabet))
  const told: Told[] = []
  const begins = new Set(theirs.filter((_, i) => i > 0 && isSpace(theirs[i - 1])))
  // Before a word of theirs there is a space, whoever tells its first sign.
  const tell = (sign: Told, heard = sign) => {
    const last = told.at(-1)
    if (begins.has(heard) && last && !isSpace(last))
      told.push({ text: ' ', confidence: heard.confidence })
    told.push(sign)
  }
  let [a, b]: [Told[], Told[]] = [[], []]
  const close = (last = false) => {
    const inside = told.length > 0 && !last
    if (!(inside && !home && isLost(a, b)))
      for (const sign of surer(withPlus(a, b), b, other, home)) tell(sign)
    ;[a, b] = [[], []]
  }
  const same = (x: Told, y: Told) =>
    folded(x.text, alphabet) === folded(y.text, alphabet) ||
    isTwin(x, y) ||
    isAccented(x, y, other) ||
    (x.text === foreign && isEastern(y.text))
  const bare = theirs.filter(({ text }) => text.trim())
  for (const [x, y] of aligned(doubted(ours, alphabet), bare, same, isSpace)) {
    if (x && y && same(x, y)) {
      close()
      tell(agreed(x, y, other), y)
    } else {
      if (x) a.push(x)
      if (y) b.push(y)
    }
  }
  close(true)
  return told
}

const isSpace = ({ text }: Told) => text === ' '

/** One letter more than the other saw, in the midst of what both read: seen twice, rather. */
const isLost = (a: readonly Told[], b: readonly Told[]) =>
  b.length === 0 && a.length === 1 && /^[A-Za-z]$/.test(a[0].text)

/** What looks like Han or like Latin counts beside others alone. */
function isOwn(ours: readonly Told[], { taught }: Other): boolean {
  const letters = ours.filter((sign) => isLetter(sign) || sign.text === foreign)
  const untaught = letters.filter(({ text }) => text !== foreign && !taught.has(text))
  return (
    untaught.some(({ text }) => !isHanLike(text) && !isSpecked(text)) &&
    untaught.length > ownLetters * letters.length
  )
}

/** A run in which the readers differ. `home`: whether the line is of letters that are ours alone. */
function surer(
  a: readonly Told[],
  b: readonly Told[],
  { taught }: Other,
  home: boolean,
): readonly Told[] {
  const own = a.filter((sign) => !isSpace(sign))
  const untaught = own.some(
    (sign) => sign.confidence >= untaughtFrom && !taught.has(sign.text) && fits(sign, home),
  )
  if (untaught || own.length + b.length === 0 || isRubbish(own, b)) return a
  if (isMoney(own, b) || (b.length === 0 && isOtherWriting(own))) return a
  const [lone] = [...own, ...b]
  if (own.length + b.length === 1 && isSeenAlone(lone))
    return own.length === 1
      ? a.map((sign) => (sign === lone ? seenAlone(sign) : sign))
      : [seenAlone(lone)]
  const ours =
    own.length === 0
      ? sureness(b) < aloneFrom
      : b.length === 0
        ? sureness(own) >= (home ? aloneFrom : aloneAbroad)
        : sureness(own) >= sureness(b) + (home ? atHome : ahead)
  // Who has nothing there, yet stands, keeps the space that was seen.
  return ours
    ? a
    : [...a.slice(0, 1).filter(isSpace), ...b, ...a.slice(1).slice(-1).filter(isSpace)]
}

/** Letters of a script that is ours alone stand in a line of theirs, not among others. */
const fits = ({ text }: Told, home: boolean) =>
  text !== foreign && (home || !isLetter({ text }) || isLatin(text))

const isLatin = (sign: string) => /\p{Script=Latin}/u.test(sign)

/** Letters that the other reader saw in writing of a script that neither knows. */
const isRubbish = (own: readonly Told[], b: readonly Told[]) =>
  own.filter(({ text }) => text === foreign).length >= 2 &&
  b.some(({ text }) => /\p{L}/u.test(text))

/**
 * A currency that we see surely where theirs is a letter: both learned `$`, and theirs, which reads
 * words, makes S of it.
 */
const isMoney = (own: readonly Told[], b: readonly Told[]) =>
  own.some(({ text, confidence }) => /\p{Sc}/u.test(text) && confidence >= moneyFrom) &&
  own.length <= b.length &&
  b.every(({ text }) => /[\p{L}\d]/u.test(text)) &&
  own.every(({ text }, i) => /\p{Sc}/u.test(text) || text === b[i].text)

/** Writing of a script that neither knows, with its digits: beside what both read, 3시간. */
function isOtherWriting(own: readonly Told[]): boolean {
  const strange = own.filter(({ text }) => text === foreign)
  const rest = own.filter(({ text }) => text !== foreign)
  return (
    strange.length >= 2 &&
    sureness(strange) >= (rest.length > 0 ? besideDigits : otherFrom) &&
    rest.every(({ text, confidence }) => /\d/.test(text) && confidence >= aloneFrom)
  )
}
const besideDigits = 0.9
const otherFrom = 0.75

/** In a word of one script a letter of another counts half. */
function doubted(signs: readonly Told[], alphabet: Alphabet): Told[] {
  const line = letteringOf(signs, alphabet)
  if (!line) return [...signs]
  const stranger = ({ text }: Told) =>
    line === latin
      ? alphabet.scripts.some(({ own }) => own.has(text))
      : letteringOf([{ text }], alphabet) === latin
  return signs.map((sign) => (stranger(sign) ? { ...sign, confidence: sign.confidence / 2 } : sign))
}
