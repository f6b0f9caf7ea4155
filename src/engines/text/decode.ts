/** One sign that was read, and where: `from`, `to` in pixels of the crop. */
export interface Sign {
  text: string
  confidence: number
  from: number
  to: number
}

/**
 * The likeliest class of each step; repeated ones are one sign, and class 0 parts them (CTC,
 * greedy). A sign is as sure as the net was at its first step, or at its surest.
 */
export function decode(
  scores: Float32Array,
  steps: number,
  signs: string[],
  stepWidth: number,
  at: 'first' | 'surest' = 'first',
): Sign[] {
  const classes = signs.length
  const read: Sign[] = []
  let before = 0
  for (let step = 0; step < steps; step++) {
    const row = step * classes
    let best = 0
    for (let k = 1; k < classes; k++) if (scores[row + k] > scores[row + best]) best = k
    const last = read.at(-1)
    if (last && best && best === before) {
      last.to = (step + 1) * stepWidth
      if (at === 'surest')
        last.confidence = Math.max(last.confidence, chance(scores, row, classes, best))
    } else if (best) {
      read.push({
        text: signs[best],
        confidence: chance(scores, row, classes, best),
        from: step * stepWidth,
        to: (step + 1) * stepWidth,
      })
    }
    before = best
  }
  return read
}

/** Softmax of one class: what is far below the best adds nothing. */
function chance(scores: Float32Array, at: number, classes: number, best: number): number {
  let sum = 0
  for (let k = 0; k < classes; k++) {
    const below = scores[at + k] - scores[at + best]
    if (below > -16) sum += Math.exp(below)
  }
  return 1 / sum
}
