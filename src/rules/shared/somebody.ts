import type { Face } from '../../core/evidence'
import type { Size } from '../../core/geometry'

/**
 * How sure it must be that somebody is there for `face-visible` to ask for a face, and for other
 * rules to leave the question to it; what share of the frame's width makes a face a close-up.
 */
export const somebodyLimits = { somebody: 0.65, closeUp: 0.5 }

export const isCloseUp = ({ box }: Face, { width }: Size, share: number): boolean =>
  box.width >= share * width
