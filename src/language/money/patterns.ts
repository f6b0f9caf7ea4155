import {
  after,
  ahead,
  any,
  before,
  countryFirst,
  countryLast,
  eastern,
  wordCodes,
} from './currencies'
import { letter, wordEnd, wordStart } from '../letters/letter'
import { between, onlyWords, strongCues, weakCues, weakEastern } from './price-words'

const gap = '[ :]{0,2}'
const times = '(?: ?(?:万|千|百|萬|тыс\\.?|млн|mil|mln|tys\\.?|k|jt|juta|lakh|lac|crore|ribu|rb))?'
/** Of which a `$`, `£` or `¥` is: `US$`, `R$`, `CN¥`. */
const lands =
  '(?:us|u\\.s\\.|usd|uk|cn|jp|nz|hk|sg|nt|tw|au?|ca?|can|mx|mex|rd|cu|ar|bz?|br|tt|cl|co|uy|r|s|j|z|e|gh)'

/**
 * Anchored where the number begins (`…$`) or ends (`^…`); tried on a short slice, so they cost the
 * same everywhere.
 */
export const prefix = {
  /** A disc around a sign may be read as brackets. */
  sign: /(?:(?<![\p{L}])[a-z]{1,3}|u\$s?)?\p{Sc}s?\)?[ ]{0,2}$/u,
  /** `US $`, as shops write it: in capitals, or it is a word. */
  country: /(?<![\p{L}\d])(?:US|AU|CA|NZ|HK|SG|NT|CN|JP|MX) $/u,
  letters: new RegExp(`${wordStart}${before}\\.?${gap}$`, 'u'),
  wordCode: new RegExp(`(?<![\\p{L}\\d])${wordCodes} ?$`, 'u'),
  forint: /(?<![\p{L}\d])Ft ?$/u,
  /** One letter that may be a currency: of South Africa, of Romania. */
  rand: /(?<![\p{L}\d-])R ?$/u,
  leu: /(?<![\p{L}\d-])L ?$/u,
  name: new RegExp(`(?<![\\p{L}])${ahead} ?$`, 'u'),
  yuan: /(?<![\p{Script=Han}])[元円] ?$/u,
  strongCue: new RegExp(`(?<![a-zа-яα-ω]|\\d по )${any(strongCues)}(?: ?${any([between])})?[ :-]{0,3}$`, 'u'),
  onlyCue: new RegExp(`(?:(?<![${letter}])${any(onlyWords)}[ :]{1,2}|${any(weakEastern)} ?)$`, 'u'),
  weakCue: new RegExp(`(?<![${letter}])${any(weakCues)}[ :]{0,2}$`, 'u'),
} // prettier-ignore

export const suffix = {
  sign: new RegExp(`^${times}\\*? {0,2}\\(?(?:(?:${lands} ?)?\\p{Sc})(?!\\d)`, 'u'),
  /** `49,-` `199:-` `499/-` */
  dash: /^[.,:/]-(?![\p{L}\d-])/u,
  words: new RegExp(
    `^(?:${times} {0,2}${after}|${times} {0,2}(?:${countryFirst}|${countryLast}))${wordEnd}`,
    'u',
  ),
  wordCode: new RegExp(`^ ?${wordCodes}(?![\\p{L}\\d])`, 'u'),
  /** `9块9` takes its fraction along. */
  eastern: new RegExp(`^(?: ?[万千百萬])? {0,2}(?:${eastern})(?:(?<=[块元])\\d(?!\\d))?`, 'u'),
  forint: /^ ?Ft(?!\p{L})/u,
  /** `99k`, as in Vietnam: thousands, of what is left out. */
  thousands: /^k(?![\p{L}\d])/u,
}

/** 월 is read as 원: `5원 19¤`. */
export const koreanMonth = /(?<!\d)(?:[1-9]|1[0-2])[월원] $/u

/** A word at the end of a text that says that a price follows. */
export const cueBefore = (text: string): string | undefined =>
  (text.match(prefix.strongCue) ?? text.match(prefix.onlyCue) ?? text.match(prefix.weakCue))?.[0]
