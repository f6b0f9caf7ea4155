import { within } from '../letters/edits'
import { hasCents, isGrouped, isResolution, wholeDigits } from './amount'
import { reach, type Form, type Place } from './form'
import { isAperture, isClock, isSocket, isYear } from './numbers'
import { cueBefore } from './patterns'
import { freeEnd } from './units'

/**
 * What readers make of currency signs that they don't know. Each holds only for numbers that look
 * like money.
 */
const misread = {
  /** `90:₽`, alone: the edge of a sign's plate as a colon. */
  plateSuffix: /^:\p{Sc}(?![\p{L}\d\p{Sc}])/u,
  /** `US S9.99`, `R S 49,90`: the letters around settle it; `ذيال` is ريال. */
  surePrefix: /(?<![\p{L}\d])(?:us ?[s5][il|]?|r ?[s5]|[زذرد][يب]ا[لنق]|د[زر]ه[مه]) ?$/u,
  centsPrefix: /(?<![\p{L}\d])[secfyvw£] ?$/u,
  /** `Only f25`: the small letter that readers make of £; a capital one names a model. */
  pound: /(?<![\p{L}\d])f ?$/u,
  /** `Only E36`, `Seulement 31 f`: of €, after a price word. */
  euro: /(?<![\p{L}\d])[ec] ?$/u,
  euroSuffix: /^ {0,2}[efc]$/u,
  groupedPrefix: /(?<![\p{L}\d])[wyvs] ?$/u,
  hash: /(?<![\p{L}\d])# ?$/u,
  /** `W5900`: of ₩, before whole hundreds. */
  won: /(?<![\p{L}\d])w ?$/u,
  hintPrefix: /(?<![\p{L}\d])[yv半羊王] ?$/u,
  centsSuffix: /^ {0,2}[ecf](?![\p{L}\d])/u,
  /** `29.99 S`, of $, as written: seconds have a small letter. */
  dollarSuffix: /^ {0,2}S(?![\p{L}\d])/u,
  /** `45.000 d`, of đ, as written, and with the dot of Vietnam: denier has a large letter. */
  dongSuffix: /^ {0,2}d(?![\p{L}\d/])/u,
  /** `33.50 0`, of € in hollow letters; `31.50 1`, of $ on a display. */
  roundSuffix: /^ [0o1l]$/u,
  /** `16 0`, of $ on a disc. */
  discSuffix: /^ 0$/u,
  /** `9.ючд€`, of 49.99€ on a display: digits that nobody could read, and a sign that somebody did. */
  lettersAndSign: /^[.,]?\p{L}{2,4} ?\p{Sc}/u,
  /** `16,95电`, of €; 1,25万 are followers, with a dot that was misread. */
  hanSuffix: /^ ?\p{Script=Han}$/u,
  groupedSuffix: /^ {0,2}[pрr](?![\p{L}\d/])|^ ?[월윈웜완]/u,
  hintSuffix: /^ ?[#]$|^ {0,2}p$/u,
  /**
   * `990 py6`, `990 рубпей`; not рубашек, shirts, рубина, рубанка or a рубрика. Of درهم the first letter
   * is lost, or read as a five: `99 5رهم`, which stays with the price, as does that of `25 رهم`.
   */
  sureSuffix:
    /^ ?∈|^ {0,2}[pр][yу][бb6](?!аш|а[нх]|[иu][нк]|р|[еe][жц]|ц)|^ {0,2}[pр][yу][oо][.лnп]|^ {0,2}(?:ريل|ربال|زيال|ريان|ر يال|دزهم|درهه|دولاد)|^(?: {1,2}5)? {0,2}رهم(?!\p{L})/u,
}

/**
 * A word after it makes a letter before a number part of a name: “W1500 hair dryer”, “#1,000
 * likes”, “only E36 sockets”.
 */
const isLast = ({ behind }: Place) => !/^ ?\p{L}/u.test(behind)

/**
 * `特仙 4980`: of 特価, whose second sign some readers don't know; not 特大, 特選, 特集. 仙 is what they
 * mostly make of it, and no word that begins so.
 */
const specialPrice = /特(?![価价價大小选選集别別级級色定注製制急快殊])\p{Script=Han} ?$/u
const arabicBefore = /(?<!\p{L})(\p{Script=Arabic}{4,7}) ?$/u
const arabicBehind = /^ {0,2}(\p{Script=Arabic}{4,7})(?!\p{L})/u
/** `درهظم`: a letter too many; a wrong one makes other words of them: رجال, men, دولاب, a wardrobe. */
const isNearlyMoney = (word: string): boolean =>
  ['درهم', 'ريال', 'جنيه', 'دينار', 'دولار'].some(
    (name) => word.length > name.length && within(word, name, 1),
  )

/**
 * What readers make of السعر, the price: no words, and “the hair”, which is oiled and washed where more
 * stands before it. Others that are a letter away are goods and measures: السعة, السكر.
 */
const arabicPrice = /(?<!\p{L})(?:السغر|السعز|السعو|الشغر|الشعز) ?$|^الشعر ?$/u

/** Signs that a reader took for letters; the first that fits wins. */
export const misreadForms: readonly Form[] = [
  {
    id: 'misread-before',
    example: 'US S9.99',
    fits(place) {
      const { ahead, number } = place
      const left = (pattern: RegExp) => ahead.match(pattern)?.[0]
      const sure =
        left(misread.surePrefix) ??
        (hasCents(number) ? left(misread.centsPrefix) : undefined) ??
        (isGrouped(number)
          ? (left(misread.groupedPrefix) ?? (isLast(place) ? left(misread.hash) : undefined))
          : undefined)
      return sure ? reach('sure', sure) : undefined
    },
  },
  {
    id: 'misread-behind',
    example: '12,50 E',
    fits({ ahead, behind, number }) {
      const right = (pattern: RegExp) => behind.match(pattern)?.[0]
      const tail =
        right(misread.sureSuffix) ??
        (ahead === '' ? right(misread.plateSuffix) : undefined) ??
        (hasCents(number) ? right(misread.centsSuffix) : undefined) ??
        (isGrouped(number) ? right(misread.groupedSuffix) : undefined)
      return tail ? reach('sure', undefined, tail) : undefined
    },
  },
  {
    id: 'misread-digits',
    example: '9.ючд€',
    fits({ behind }) {
      const tail = behind.match(misread.lettersAndSign)?.[0]
      return tail ? reach('likely', undefined, tail) : undefined
    },
  },
  {
    id: 'misread-han',
    example: '16,95电',
    fits({ ahead, behind, number }) {
      const isSum = ahead === '' && /,\d\d$/.test(number)
      const sign = isSum ? behind.match(misread.hanSuffix)?.[0] : undefined
      return sign ? reach('likely', undefined, sign) : undefined
    },
  },
  {
    id: 'misread-arabic',
    example: '99 درهظم',
    fits({ ahead, behind }) {
      const [left, right] = [ahead.match(arabicBefore), behind.match(arabicBehind)]
      if (left && isNearlyMoney(left[1])) return reach('sure', left[0])
      return right && isNearlyMoney(right[1]) ? reach('sure', undefined, right[0]) : undefined
    },
  },
  {
    id: 'misread-cue',
    example: 'الشعر 199',
    fits({ ahead, behind, number }) {
      const word = ahead.match(arabicPrice)?.[0]
      const isSum = behind === '' && /^\d{2,5}$/.test(number) && !isYear(number)
      return word && isSum ? reach('likely', word) : undefined
    },
  },
  {
    id: 'misread-special',
    example: '特仙 4980',
    fits({ ahead, behind, number }) {
      const word = ahead.match(specialPrice)?.[0]
      const isSure = /(?<!\p{Script=Han})特仙 ?$/u.test(ahead)
      if (!word || !freeEnd.test(behind) || !/^\d{3,5}$/.test(number) || isYear(number)) return undefined
      return reach(isSure ? 'sure' : 'likely', word)
    },
  },
  {
    id: 'misread-dollar',
    example: '29.99 S',
    fits({ behindWritten, number }) {
      const sign = behindWritten.match(misread.dollarSuffix)?.[0]
      if (!sign || !hasCents(number) || isClock(number)) return undefined
      return reach(/^\d{2}.*(?:9[059]|00)$/.test(number) ? 'sure' : 'likely', undefined, sign)
    },
  },
  {
    id: 'misread-dong',
    example: '45.000 d',
    fits({ behindWritten, number }) {
      const sign = behindWritten.match(misread.dongSuffix)?.[0]
      return sign && /^\d{1,3}(?:\.\d{3})*\.[05]00$/.test(number) ? reach('sure', undefined, sign) : undefined
    },
  },
  {
    id: 'misread-round',
    example: '33.50 0',
    fits({ ahead, behind, number }) {
      const isSum = hasCents(number) ? !isClock(number) : /^[1-9]\d{1,2}$/.test(number)
      const suffix = hasCents(number) ? misread.roundSuffix : misread.discSuffix
      const sign = ahead === '' && isSum && behind.match(suffix)?.[0]
      return sign ? reach('likely', undefined, sign) : undefined
    },
  },
  {
    id: 'misread-won',
    example: 'W5900',
    fits(place) {
      const won = place.ahead.match(misread.won)?.[0]
      const isSum = /^[1-9]\d{1,3}00$/.test(place.number) && !isYear(place.number)
      return won && isLast(place) && isSum ? reach('sure', won) : undefined
    },
  },
  {
    id: 'misread-euro',
    example: 'Only E36',
    fits(place) {
      const { ahead, behind, number } = place
      const [left, right] = [ahead.match(misread.euro)?.[0], behind.match(misread.euroSuffix)?.[0]]
      if ((!left || !isLast(place)) && !right) return undefined
      if (!/^\d{2,3}$/.test(number) || isSocket(number)) return undefined
      const cue = cueBefore(left ? ahead.slice(0, -left.length) : ahead)
      return cue && freeEnd.test(right ? '' : behind) ? reach('sure', cue + (left ?? '')) : undefined
    },
  },
  {
    id: 'misread-rouble',
    example: '1490 P',
    fits({ ahead, behind, number }) {
      const sign = behind.match(misread.hintSuffix)?.[0]
      if (!sign || !/^[1-9]/.test(number) || /\p{L}$/u.test(ahead)) return undefined
      if (wholeDigits(number).length < 4 || isResolution(number) || isYear(number)) return undefined
      return reach('likely', undefined, sign)
    },
  },
  {
    id: 'misread-yuan',
    example: 'Y199',
    fits({ ahead, behind, number }) {
      const sign = ahead.match(misread.hintPrefix)?.[0]
      const ends = behind === '' || behind.startsWith(' ')
      return sign && ends && /^\d{1,3}[89]$/.test(number) && !isYear(number)
        ? reach('likely', sign)
        : undefined
    },
  },
  {
    id: 'misread-pound',
    example: 'Only f25',
    fits({ aheadWritten, ahead, behind, number }) {
      const sign = aheadWritten.match(misread.pound)?.[0]
      if (!sign || !freeEnd.test(behind) || isAperture(number)) return undefined
      return reach(cueBefore(ahead.slice(0, -sign.length)) ? 'sure' : 'likely', sign)
    },
  },
] // prettier-ignore
