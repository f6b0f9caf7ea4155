import type { Face, Sticker, People } from '../../core/evidence'
import type { Size } from '../../core/geometry'

/**
 * How sure it must be that somebody is there for `face-visible` to ask for a face, and for other
 * rules to leave the question to it: `somebody`, by all that is seen, `under`, by what is seen
 * around a thing that may lie over a head, or `both` by each of them. What share of the frame's width
 * makes a face a close-up.
 */
export const somebodyLimits = { somebody: 0.7, under: 0.7, both: 0.5, closeUp: 0.5 }

/** Whether a thing may lie over somebody's head. */
export const mayBeOver = (
  sticker: Sticker | null,
  people: People,
  { under, both }: { under: number; both: number },
): boolean =>
  sticker !== null &&
  (sticker.probability >= under || Math.min(people.somebody, sticker.probability) >= both)

/** Whether somebody may be there though nobody was found. */
export const mayBeThere = (
  people: People,
  sticker: Sticker | null,
  limits: { somebody: number; under: number; both: number },
): boolean => people.somebody >= limits.somebody || mayBeOver(sticker, people, limits)

export const isCloseUp = ({ box }: Face, { width }: Size, share: number): boolean =>
  box.width >= share * width
