/** Wilson's interval: where the true share lies, 95 times of 100, as shares of 1. */
export function intervalOf(found: number, all: number): [low: number, high: number] {
  if (all === 0) return [0, 1]
  const z = 1.96
  const share = found / all
  const middle = share + z ** 2 / (2 * all)
  const half = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))
  const whole = 1 + z ** 2 / all
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)]
}

/**
 * A share with what it was counted from and its interval: `96.2 % (100/104; 90–98)`. “–”: there is
 * nothing that it could be a share of.
 */
export function shareOf(found: number, all: number): string {
  if (all === 0) return '–'
  const [low, high] = intervalOf(found, all).map((it) => Math.round(100 * it))
  return `${((100 * found) / all).toFixed(1)} % (${found}/${all}; ${low}–${high})`
}
