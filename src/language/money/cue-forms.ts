import { hasCents, wholeDigits } from './amount'
import { reach, type Form } from './form'
import { isBare, isClock, isYear, mayBeHour } from './numbers'
import { prefix } from './patterns'
import { freeEnd, phraseEnd, unitAfter } from './units'

/** Numbers without a currency, where a unit or a clock has not settled what they are. */
export const unitForm: Form = {
  id: 'unit',
  example: '12,900 mAh',
  fits: ({ behind }) => (unitAfter.test(behind) ? 'none' : undefined),
}

/** `от 690 до 1 490`, and nothing that is counted. */
const range = /^ (?:до|to|bis|a|al|hasta|ate|do) \d[\d ]{2,7}$/u

export const cueForms: readonly Form[] = [
  {
    id: 'price-word',
    example: 'Price: 25',
    fits({ ahead, behind }) {
      const cue = ahead.match(prefix.strongCue)?.[0]
      const rest = behind.replace(/^k(?!\p{L})/u, '')
      return cue && freeEnd.test(rest) ? reach('sure', cue, behind.slice(0, behind.length - rest.length)) : undefined
    },
  },
  {
    id: 'only',
    example: 'Only 9.99',
    fits({ ahead, behind, number }) {
      const only = ahead.match(prefix.onlyCue)?.[0]
      if (!only || mayBeHour(number) || isYear(number)) return undefined
      if (hasCents(number)) return freeEnd.test(behind) ? reach('sure', only) : undefined
      if (!phraseEnd.test(behind) || wholeDigits(number).length < 2) return undefined
      return reach('sure', only)
    },
  },
  {
    id: 'from',
    example: 'Ab 1234',
    fits({ ahead, behind, number }) {
      const cue = ahead.match(prefix.weakCue)?.[0]
      if (!cue || !(freeEnd.test(behind) || range.test(behind))) return undefined
      if (hasCents(number)) return isClock(number) ? undefined : reach('sure', cue)
      const ends = behind === '' || range.test(behind)
      if (!ends || wholeDigits(number).length < 3 || isYear(number)) return undefined
      return reach('likely', cue)
    },
  },
  {
    id: 'bare',
    example: '29,90',
    fits: ({ simple, number, start, end }) =>
      isBare(simple, number, start, end) ? reach('bare', undefined) : undefined,
  },
] // prettier-ignore
