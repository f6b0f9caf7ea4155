import { isResolution, wholeDigits } from './amount'
import { reach, type Form } from './form'
import { isDated, isModel, isShoe, isShort, isYear, mayBeKoreanDay, sizes } from './numbers'
import { inClock, isMoney, isNamed, isNaming, isOnPlates, isTaken } from './beside'
import { koreanMonth, prefix, suffix } from './patterns'
import { phraseEnd } from './units'

/** Signs, codes and names of currencies; the first that fits wins. */
export const currencyForms: readonly Form[] = [
  {
    id: 'percent',
    example: '30%',
    fits: ({ behind }) => (/^ ?[%折割]|^0?% /.test(behind) ? 'none' : undefined),
  },
  {
    id: 'sign-before',
    example: '$9.99',
    fits({ ahead, aheadWritten, behind }) {
      const sign = ahead.match(prefix.sign)?.[0]
      if (!sign || (isTaken(ahead, sign) && suffix.sign.test(behind))) return undefined
      const country = aheadWritten.slice(0, -sign.length).match(prefix.country)?.[0] ?? ''
      return reach('sure', country + sign, behind.match(suffix.eastern)?.[0])
    },
  },
  {
    id: 'clock',
    example: '20:30',
    fits: (place) => (inClock(place) && !isOnPlates(place) ? 'none' : undefined),
  },
  {
    id: 'east',
    example: '39.9元',
    fits({ ahead, behind, number, ocr }) {
      const east = behind.match(suffix.eastern)?.[0]
      if (!east) return undefined
      if (ocr && east.trim() === '원' && mayBeKoreanDay(number)) {
        const isDate = /\d ?원 ?$/.test(ahead) || /^ ?원 ?\d/.test(behind)
        return isDate ? 'none' : reach('likely', undefined, east)
      }
      const isDay = isYear(number) && /^ ?元[\p{L}]/u.test(behind)
      return reach(isDay ? 'likely' : 'sure', undefined, east)
    },
  },
  {
    id: 'sign-behind',
    example: '12,50 €',
    fits({ ahead, behind, number }) {
      const tail = (behind.match(suffix.sign) ?? behind.match(suffix.dash))?.[0]
      if (tail === '¤' && koreanMonth.test(ahead) && mayBeKoreanDay(number)) return 'none'
      return tail ? reach('sure', undefined, tail) : undefined
    },
  },
  {
    id: 'letters-before',
    example: 'USD 30',
    fits({ ahead, behind, number, simple }) {
      const letters = ahead.match(prefix.letters)?.[0]
      if (!letters) return undefined
      if (isShoe(letters, number)) {
        if (sizes.test(simple.slice(0, 2000))) return 'none'
        return reach('likely', letters)
      }
      if (!isModel(letters, number)) return reach('sure', letters)
      return isNamed(behind) || isNaming(ahead, letters) ? 'none' : reach('likely', letters)
    },
  },
  {
    id: 'date',
    example: '24 May 2026',
    fits: ({ number, ahead, behindWritten }) =>
      isDated(number, ahead, behindWritten) ? 'none' : undefined,
  },
  {
    // Seconds in German and Polish; the krona's code is written in capitals, and not beside minutes.
    id: 'seconds',
    example: '15 Sek',
    fits({ number, behindWritten, simple }) {
      const code = /^ ?(sek)(?!\p{L})/iu.exec(behindWritten)?.[1]
      const seconds = code && Number(number) < 60 && (code !== 'SEK' || /\bmin\b/.test(simple))
      return seconds ? 'none' : undefined
    },
  },
  {
    id: 'name-behind',
    example: '79,99 zł',
    fits({ behind, number }) {
      const words = behind.match(suffix.words)?.[0]
      if (!words || (isResolution(number) && /^[pр]\.?$/.test(words))) return undefined
      // Polish gold and golden: 2 złote kolczyki.
      const isGolden = /^ ?zlot/.test(words) && isNamed(behind.slice(words.length))
      const perhaps = isShort(words, number) || (isGolden && /^\d$/.test(number))
      return reach(perhaps ? 'likely' : 'sure', undefined, words)
    },
  },
  {
    id: 'word-code',
    example: 'TRY 199.90',
    fits({ aheadWritten, behind, behindWritten, number }) {
      const capitals = aheadWritten.match(prefix.wordCode)?.[0]
      if (capitals) {
        if (isMoney(number)) return reach('sure', capitals)
        return behind === '' ? reach('likely', capitals) : 'none'
      }
      const trailing = behindWritten.match(suffix.wordCode)?.[0]
      return trailing
        ? reach(isMoney(number) ? 'sure' : 'likely', undefined, trailing)
        : undefined
    },
  },
  {
    id: 'forint',
    example: '990 Ft',
    fits({ aheadWritten, behindWritten, number }) {
      const before = aheadWritten.match(prefix.forint)?.[0]
      if (before && wholeDigits(number).length > 2) return reach('sure', before)
      const behind = behindWritten.match(suffix.forint)?.[0]
      if (!behind) return undefined
      // Feet, too, but seldom so written: “6 Ft cable”.
      const ends = phraseEnd.test(behindWritten.slice(behind.length))
      return wholeDigits(number).length > 2 || ends ? reach('sure', undefined, behind) : undefined
    },
  },
  {
    id: 'name-before',
    example: 'Euro 5',
    fits({ ahead, number }) {
      const name = ahead.match(prefix.name)?.[0] ?? (isMoney(number) ? ahead.match(prefix.yuan)?.[0] : undefined)
      if (!name || isYear(number)) return undefined
      return reach(isMoney(number) ? 'sure' : 'likely', name)
    },
  },
  {
    id: 'thousands',
    example: '199K',
    fits({ ahead, behind, number }) {
      const k = behind.match(suffix.thousands)?.[0]
      // Gold has carats: 9k, 18k, 24k; screens and followers have rounder numbers.
      if (!k || !/^[1-9]\d{1,2}$/.test(number) || /^(?:10|14|18|22|24)$/.test(number)) return undefined
      if (!phraseEnd.test(behind.slice(1)) || /\p{L}$/u.test(ahead)) return undefined
      return number.endsWith('9') ? reach('sure', undefined, k) : undefined
    },
  },
  {
    id: 'one-letter',
    example: 'R 5',
    fits({ ahead, aheadWritten, behind, number }) {
      const [rand, leu] = [prefix.rand, prefix.leu].map((it) => aheadWritten.match(it)?.[0])
      if (leu && isMoney(number)) return reach('sure', leu)
      if (!rand || !phraseEnd.test(behind) || isYear(number) || isNaming(ahead, rand)) return undefined
      return reach(isMoney(number) ? 'sure' : 'likely', rand)
    },
  },
] // prettier-ignore
