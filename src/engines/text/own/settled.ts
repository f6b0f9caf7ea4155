import { isSpecked, smallCapitals } from './agreed'
import { foreign } from './alphabet'
import { isEastern, isHanLike } from './eastern'
import type { Told } from './told'

/** The other reader is not asked about several signs of which none is doubtful … */
const settledFrom = 0.93
const fewestSettled = 3
/** … and if some are eastern, so many of the letters must be what it never learned. */
const untaughtShare = 0.25

/** Whether what ours read needs no second opinion. */
export function isSettled(ours: readonly Told[], taught: ReadonlySet<string>): boolean {
  const signs = ours.filter(({ text }) => text !== ' ')
  return (
    signs.length >= fewestSettled &&
    signs.every(({ text, confidence }) => text !== foreign && confidence >= settledFrom) &&
    !isOpen(ours, taught)
  )
}

function isOpen(ours: readonly Told[], taught: ReadonlySet<string>): boolean {
  const text = ours.map((sign) => sign.text).join('')
  const letters = [...text].filter((sign) => /\p{L}/u.test(sign))
  const untaught = letters.filter((sign) => !taught.has(sign))
  if (letters.some(isEastern)) return untaught.length <= untaughtShare * letters.length
  // A currency may stand beside a bare number, where only the other looks.
  if (letters.length === 0 && !/[\p{Sc}%:]/u.test(text)) return true
  // Names run words together, and small Cyrillic letters look like capitals in them.
  if (/\p{Ll}\p{Lu}/u.test(text)) return true
  return untaught.length > 0 && untaught.every(isTwoFaced)
}

/** What may be another letter of a script that only the other knows, or that both know. */
const isTwoFaced = (sign: string) => smallCapitals.has(sign) || isHanLike(sign) || isSpecked(sign)
