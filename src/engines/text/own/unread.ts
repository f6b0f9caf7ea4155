import { foreign } from './alphabet'
import type { Told } from './told'

/** What a line says, as far as it was read. */
export interface Said {
  text: string
  confidence: number
  /** Ink that nobody could read is there, of two signs or more. */
  unread: boolean
}

/** Too little to refuse a cover for. */
const guess = 0.55

/**
 * The text of the signs. One sign right beside a number that nobody could read may be a currency's:
 * it is told as `¤`, the sign for whichever, and no more than a guess. Elsewhere one such sign is an
 * arrow or a heart; several are writing, of which nothing is known.
 */
export function said(signs: readonly Told[], sureness: number): Said {
  const all = signs.map(({ text }) => text).join('')
  const marked = all.replace(besideNumber, '¤')
  return {
    text: marked.replaceAll(foreign, '').replace(/ +/g, ' ').trim(),
    confidence: marked === all ? sureness : Math.min(guess, sureness),
    unread: /☒ ?☒/.test(marked),
  }
}

const besideNumber = /(?<![☒¤\p{L}] ?)☒(?=\d)|(?<=\d)☒(?! ?[☒¤\p{L}])/gu
