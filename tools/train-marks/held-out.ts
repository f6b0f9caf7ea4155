import { hashText } from '../../src/core/hash'

/** Three in ten drawings that are no mark are never trained on: the evaluation uses those. */
export const isHeldOut = (name: string): boolean => (hashText(name) >>> 3) % 10 < 3
