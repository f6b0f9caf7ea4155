interface Opinion {
  brand: string
  score: number
}

/** From this score of the net on, a mark refuses a cover; see `bench/notes/banned.md`. */
export const plainly = 0.97
/** As much as a net may say of a weak place by itself: a person should look. */
const weakly = 0.96
/**
 * Likeness of an outline in the pixels: from which it is a mark by itself, from which it may be, and
 * from which it bears out a net that says the same.
 */
export const alike = { surely: 0.95, maybe: 0.9, enough: 0.78 }
const said = { surely: 0.985, maybe: 0.95 }

/**
 * One opinion from two: of the net that looked at the window (null where it saw no mark), and of
 * the outline's likeness to a known mark. Null where neither saw any.
 */
export function weigh(net: Opinion | null, shape: Opinion | null, weak: boolean): Opinion | null {
  const agreed = net !== null && shape?.brand === net.brand && shape.score >= alike.enough
  if (shape && !agreed && shape.score >= alike.maybe && shape.score > (net?.score ?? 0))
    return { brand: shape.brand, score: shape.score >= alike.surely ? said.surely : said.maybe }
  if (!net) return null
  if (!agreed) return weak ? { ...net, score: Math.min(net.score, weakly) } : net
  // Two that say the same independently: what one leaves open the other closes.
  const both = 1 - (1 - net.score) * (1 - shape.score) * 0.5
  return {
    brand: net.brand,
    score: shape.score >= alike.surely ? Math.max(both, said.surely) : both,
  }
}
