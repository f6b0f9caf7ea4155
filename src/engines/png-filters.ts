import type { Raster } from '../core/raster'

/** Undoes the row filters in place; each row is preceded by its filter's number. False when a number is none. */
export function unfilter(rows: Uint8Array, stride: number, pixel: number): boolean {
  const height = rows.length / (stride + 1)
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1) + 1
    const above = start - stride - 1
    const kind = rows[start - 1]
    if (kind > 4) return false
    if (kind === 0) continue
    for (let i = 0; i < stride; i++) {
      const a = i >= pixel ? rows[start + i - pixel] : 0
      const b = y > 0 ? rows[above + i] : 0
      if (kind === 1) rows[start + i] += a
      else if (kind === 2) rows[start + i] += b
      else if (kind === 3) rows[start + i] += (a + b) >> 1
      else rows[start + i] += paeth(a, b, i >= pixel && y > 0 ? rows[above + i - pixel] : 0)
    }
  }
  return true
}

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
