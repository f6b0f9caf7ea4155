/** Numbers that are the same in every run. */
export interface Dice {
  /** A whole number from 0, less than this. */
  to(most: number): number
  of<T>(list: readonly T[]): T
}

export function dice(seed: number): Dice {
  let a = seed >>> 0
  const next = () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const to = (most: number) => Math.floor(next() * most)
  return { to, of: (list) => list[to(list.length)] }
}
