import type { Sign } from '../decode'
import { aligned } from './align'
import { folded, foreign, type Alphabet } from './alphabet'
import { belongsToOther, isEastern, isHanLike } from './eastern'
import { letteringOf, latin } from './lettering'
import { sureness, type Other, type Told } from './told'

/** Where both have signs, ours win unless theirs are surer by this. */
const bias = 0.05
/** A sign that the other reader can't know is ours from here on … */
const untaughtFrom = 0.5
/** … and what only one of them sees, from here on. */
const aloneFrom = 0.8
/** Whose signs stand: those that both tell, and of each run in which they differ the surer ones. */
export function vote(ours: readonly Sign[], other: Other, alphabet: Alphabet): Told[] {
  const theirs = other.signs
  if (ours.length === 0 || belongsToOther(ours, other)) return [...theirs]
  const told: Told[] = []
  let [a, b]: [Told[], Told[]] = [[], []]
  const close = () => {
    told.push(...surer(a, b, other))
    ;[a, b] = [[], []]
  }
  const same = (x: Told, y: Told) =>
    folded(x.text, alphabet) === folded(y.text, alphabet) ||
    (x.text === foreign && isEastern(y.text))
  const bare = theirs.filter(({ text }) => text.trim())
  for (const [x, y] of aligned(doubted(ours, alphabet), bare, same, isSpace)) {
    if (x && y && same(x, y)) {
      close()
      told.push(agreed(x, y))
    } else {
      if (x) a.push(x)
      if (y) b.push(y)
    }
  }
  close()
  return told
}

const isSpace = ({ text }: Told) => text === ' '

/** Of one sign that both tell, ours says the case and accent best, theirs what Han it is. */
const agreed = (x: Told, y: Told): Told =>
  x.text !== foreign && (x.confidence + bias >= y.confidence || !/^\p{L}$/u.test(y.text))
    ? { text: x.text, confidence: Math.max(x.confidence, y.confidence) }
    : y

/** A run in which the readers differ. */
function surer(a: readonly Told[], b: readonly Told[], { taught }: Other): readonly Told[] {
  const own = a.filter((sign) => !isSpace(sign))
  const untaught = own.some(
    ({ text, confidence }) =>
      !taught.has(text) && text !== foreign && confidence >= untaughtFrom && !isHanLike(text),
  )
  if (untaught || own.length + b.length === 0 || isRubbish(own, b)) return a
  const ours =
    own.length === 0
      ? sureness(b) < aloneFrom
      : b.length === 0
        ? sureness(own) >= aloneFrom
        : sureness(own) + bias >= sureness(b)
  // Who has nothing there, yet stands, keeps the space that was seen.
  return ours
    ? a
    : [...a.slice(0, 1).filter(isSpace), ...b, ...a.slice(1).slice(-1).filter(isSpace)]
}

/** Letters that the other reader saw in writing of a script that neither knows. */
const isRubbish = (own: readonly Told[], b: readonly Told[]) =>
  own.filter(({ text }) => text === foreign).length >= 2 &&
  b.some(({ text }) => /\p{L}/u.test(text))

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
