import type { Raster } from '../../core/image/raster'

/**
 * Undoes the filter of one row in place, knowing the row above; `pixel` in bytes. False when the
 * filter's number is none.
 */
export function unfilter(
  filter: number,
  row: Uint8Array,
  above: Uint8Array,
  pixel: number,
): boolean {
  undoing[filter]?.(row, above, Math.min(pixel, row.length))
  return filter < undoing.length
}

/**
 * By the filter's number: adds back what it predicted from the left, from above, and from above
 * left.
 */
const undoing: ((row: Uint8Array, above: Uint8Array, pixel: number) => void)[] = [
  () => {},
  (row, _, pixel) => {
    for (let i = pixel; i < row.length; i++) row[i] += row[i - pixel]
  },
  (row, above) => {
    for (let i = 0; i < row.length; i++) row[i] += above[i]
  },
  (row, above, pixel) => {
    for (let i = 0; i < pixel; i++) row[i] += above[i] >> 1
    for (let i = pixel; i < row.length; i++) row[i] += (row[i - pixel] + above[i]) >> 1
  },
  (row, above, pixel) => {
    for (let i = 0; i < pixel; i++) row[i] += above[i]
    for (let i = pixel; i < row.length; i++)
      row[i] += paeth(row[i - pixel], above[i], above[i - pixel])
  },
]

/**
 * Whichever of a, b, c is nearest to a + b − c: no branch, for which way it goes in a photograph no
 * processor foresees.
 */
function paeth(a: number, b: number, c: number): number {
  const less = (a - b) & ((a - b) >> 31)
  const low = b + less
  const high = a - less
  const edge = 3 * c - a - b
  const inner = c ^ ((c ^ low) & ((high - edge - 1) >> 31))
  return inner ^ ((inner ^ high) & ((edge - low - 1) >> 31))
}

/**
 * Rows with the filter each whose residues are smallest in sum, the standard's own heuristic.
 * `pixel`: 3 drops alpha, 4 keeps it.
 */
export function chooseFilters({ width, height, data }: Raster, pixel: 3 | 4): Uint8Array {
  const stride = width * pixel
  const out = new Uint8Array(height * (stride + 1))
  const tries = [0, 1, 2, 3, 4].map(() => new Uint8Array(stride))
  let above = new Uint8Array(stride)
  let row = new Uint8Array(stride)
  for (let y = 0; y < height; y++) {
    for (let i = 0, p = y * width * 4; i < stride; p += 4)
      for (let c = 0; c < pixel; c++) row[i++] = data[p + c]
    const sums = [0, 0, 0, 0, 0]
    for (let i = 0; i < stride; i++) {
      const value = row[i]
      const a = i >= pixel ? row[i - pixel] : 0
      const b = above[i]
      const c = i >= pixel ? above[i - pixel] : 0
      tries[0][i] = value
      tries[1][i] = value - a
      tries[2][i] = value - b
      tries[3][i] = value - ((a + b) >> 1)
      tries[4][i] = value - paeth(a, b, c)
      for (let k = 0; k < 5; k++) sums[k] += tries[k][i] < 128 ? tries[k][i] : 256 - tries[k][i]
    }
    const best = sums.indexOf(Math.min(...sums))
    out[y * (stride + 1)] = best
    out.set(tries[best], y * (stride + 1) + 1)
    ;[above, row] = [row, above]
  }
  return out
}
