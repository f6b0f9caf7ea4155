/** The middle of some values, the higher of two; 0 of none. They stay in their order. */
export const median = (values: ArrayLike<number>): number =>
  Float64Array.from(values).sort()[values.length >> 1] ?? 0
