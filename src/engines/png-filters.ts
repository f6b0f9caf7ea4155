import type { Raster } from '../core/raster'

/** Undoes the row filters in place; each row is preceded by its filter's number. False when a number is none. */
export function unfilter(rows: Uint8Array, stride: number, pixel: number): boolean {
  let above: Uint8Array = new Uint8Array(stride)
  for (let start = 1; start <= rows.length - stride; start += stride + 1) {
    const row = rows.subarray(start, start + stride)
    const undo = undoing[rows[start - 1]]
    if (!undo) return false
    undo(row, above, Math.min(pixel, stride))
    above = row
  }
  return true
}

/** By the filter's number: adds back what it predicted from the left, from above, and from above left. */
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
    for (let i = pixel; i < row.length; i++) row[i] += paeth(row[i - pixel], above[i], above[i - pixel])
  },
]

function paeth(a: number, b: number, c: number): number {
  const pa = Math.abs(b - c)
  const pb = Math.abs(a - c)
  const pc = Math.abs(a + b - 2 * c)
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c
}

/** Rows with the filter each whose residues are smallest in sum, the standard's own heuristic. `pixel`: 3 drops alpha, 4 keeps it. */
export function chooseFilters({ width, height, data }: Raster, pixel: 3 | 4): Uint8Array {
  const stride = width * pixel
  const out = new Uint8Array(height * (stride + 1))
  const tries = [0, 1, 2, 3, 4].map(() => new Uint8Array(stride))
  let above = new Uint8Array(stride)
  let row = new Uint8Array(stride)
  for (let y = 0; y < height; y++) {
    for (let i = 0, p = y * width * 4; i < stride; p += 4) for (let c = 0; c < pixel; c++) row[i++] = data[p + c]
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
