/** What may still be read of one picture, its rows of tiles included: crops' widths in pixels. */
export interface Allowance {
  /** Of looks that must be made, else the picture is unseen. */
  lines: number
  /** Of our own reader's looks at how far lines go on: when they are spent, lines stay as found. */
  growing: number
}

/**
 * The ten covers of the benchmark have lines of 400 to 4,100; the time that reading takes grows with
 * it, a second for 10,000. Counted, not clocked, so that every machine gives the same answer.
 */
export const newAllowance = (): Allowance => ({ lines: 45_000, growing: 45_000 })
