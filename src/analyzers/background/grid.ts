/**
 * Sides of the squares that a mosaic is made of, in the same pixels: at least three lines of the
 * grid fit into a tile.
 */
const squares = { least: 6, most: 28 }
/**
 * From one side that is tried to the next: over a tile the lines of the nearest one drift by 2 px
 * at most, as wide as a line.
 */
const finer = 1 + 1 / 24
/** Grey levels that JPEG adds inside a flat square. */
const noise = 1

/**
 * How clearly the steps across and down a tile fall on the lines of one square grid: of the best
 * grid that fits both ways, how many times higher they are on its lines than between; 0 for none.
 */
export function gridOf(across: Float32Array, down: Float32Array): number {
  if (!peaked(across) || !peaked(down)) return 0
  let best = 0
  for (let side = squares.least; side <= squares.most; side *= finer) {
    const one = comb(across, side, best)
    if (one > best) best = Math.max(best, Math.min(one, comb(down, side, best)))
  }
  return best
}

/** Cheap and first: a grid's few lines stand out from the flat rest. */
function peaked(steps: Float32Array): boolean {
  const sorted = Float32Array.from(steps).sort()
  return sorted[Math.floor(0.95 * sorted.length)] > 3 * (sorted[sorted.length >> 1] + noise)
}

/**
 * How much higher the lower lines of a grid of this side are than what lies between, at the best
 * offset; `floor` if not more.
 */
function comb(steps: Float32Array, side: number, floor: number): number {
  let total = 0
  for (const value of steps) total += value
  const lines = new Float32Array(Math.ceil(steps.length / side) + 1)
  let best = floor
  for (let offset = 0; offset < side; offset++) {
    let count = 0
    let on = 0
    for (let at = offset; at < steps.length - 1; at += side) {
      const i = at | 0
      on += lines[count++] = steps[i] + steps[i + 1]
    }
    if (count < 3) continue
    const between = (total - on) / (steps.length - 2 * count) + noise
    // a single edge is no grid: even the lower quarter of the lines must be steep, and that is at
    // most 4/3 of their mean
    if (((4 / 3) * on) / (2 * count) <= best * between) continue
    best = Math.max(best, lines.subarray(0, count).sort()[count >> 2] / 2 / between)
  }
  return best
}
