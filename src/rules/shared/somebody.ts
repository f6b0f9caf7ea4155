import type { Face, Sticker, People } from '../../core/evidence'
import type { Size } from '../../core/geometry'

/**
 * How sure it must be that somebody is there for `face-visible` to ask for a face, and for other
 * rules to leave the question to it: `somebody`, by all that is seen, `under`, by what is seen
 * around a thing that may lie over a head. What share of the frame's width makes a face a close-up.
 */
export const somebodyLimits = { somebody: 0.65, under: 0.7, closeUp: 0.5 }

/** Whether somebody may be there though nobody was found. */
export const mayBeThere = (
  people: People,
  sticker: Sticker | null,
  { somebody, under }: { somebody: number; under: number },
): boolean => people.somebody >= somebody || (sticker?.probability ?? 0) >= under

export const isCloseUp = ({ box }: Face, { width }: Size, share: number): boolean =>
  box.width >= share * width
