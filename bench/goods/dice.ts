/** What a seed decides. */
export interface Dice {
  /** 0 … below 1. */
  random(): number
  between(from: number, to: number): number
  pick<T>(some: readonly T[]): T
}

export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return {
    random,
    between: (from, to) => from + random() * (to - from),
    pick: (some) => some[Math.floor(random() * some.length)],
  }
}
