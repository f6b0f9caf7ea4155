import type { Mask } from './raster'

/** A plane with the least and the largest of each sixteen pixels of a row. */
export interface Summed extends Mask {
  lows: Uint8Array
  highs: Uint8Array
}

const shift = 4
const block = 1 << shift

/** Worth while where a plane is cut at several levels: most of it lies wholly on one side of each. */
export function summed({ data, width, height }: Mask): Summed {
  const across = (width + block - 1) >> shift
  const lows = new Uint8Array(across * height)
  const highs = new Uint8Array(across * height)
  for (let y = 0; y < height; y++)
    sumRow(data.subarray(y * width, (y + 1) * width), lows, highs, y * across)
  return { data, width, height, lows, highs }
}

/** The same of light for dark. */
export function turned({ data, width, height, lows, highs }: Summed): Summed {
  const inverse = (values: Uint8Array) => {
    const out = new Uint8Array(values.length)
    for (let i = 0; i < out.length; i++) out[i] = 255 - values[i]
    return out
  }
  return { data: inverse(data), width, height, lows: inverse(highs), highs: inverse(lows) }
}

function sumRow(row: Uint8Array, lows: Uint8Array, highs: Uint8Array, to: number): void {
  for (let x = 0; x < row.length; to++) {
    let low = row[x]
    let high = low
    for (const end = Math.min(row.length, x + block); x < end; x++) {
      const value = row[x]
      if (value < low) low = value
      if (value > high) high = value
    }
    lows[to] = low
    highs[to] = high
  }
}

/** The first place from `x` on in a row that is at most `level`; the width where there is none. */
function nextIn({ data, width, lows }: Summed, y: number, x: number, level: number): number {
  const base = y * width
  const blocks = y * ((width + block - 1) >> shift)
  for (;;) {
    if ((x & (block - 1)) === 0) while (x < width && lows[blocks + (x >> shift)] > level) x += block
    if (x >= width) return width
    if (data[base + x] <= level) return x
    x++
  }
}

/** The same of what is above it. */
function nextOut({ data, width, highs }: Summed, y: number, x: number, level: number): number {
  const base = y * width
  const blocks = y * ((width + block - 1) >> shift)
  for (;;) {
    if ((x & (block - 1)) === 0)
      while (x < width && highs[blocks + (x >> shift)] <= level) x += block
    if (x >= width) return width
    if (data[base + x] > level) return x
    x++
  }
}

/**
 * The bounds (right and bottom exclusive) and areas of the connected components (4 neighbours) of
 * the pixels that are at most `level`. The parts are those of `components`, which labels every pixel
 * besides; this one is for a hundred levels of one plane, and labels runs in one pass: its tables
 * are kept from level to level, and no cut of the plane is ever written.
 */
export class ComponentBounds {
  private parent = new Int32Array(1 << 14)
  private left = new Int32Array(1 << 14)
  private top = new Int32Array(1 << 14)
  private right = new Int32Array(1 << 14)
  private bottom = new Int32Array(1 << 14)
  private area = new Int32Array(1 << 14)

  each(
    plane: Summed,
    level: number,
    visit: (left: number, top: number, right: number, bottom: number, area: number) => void,
  ): void {
    const { width, height } = plane
    let labels = 0
    // Runs of the row above and of this one: start, end, label.
    let above = new Int32Array(3 * ((width >> 1) + 2))
    let row = new Int32Array(above.length)
    let runsAbove = 0
    for (let y = 0; y < height; y++) {
      let runs = 0
      let first = 0
      for (let x = 0; ;) {
        const start = nextIn(plane, y, x, level)
        if (start >= width) break
        x = nextOut(plane, y, start, level)
        let label = -1
        while (first < runsAbove && above[3 * first + 1] <= start) first++
        for (let k = first; k < runsAbove && above[3 * k] < x; k++) {
          const root = this.find(above[3 * k + 2])
          if (label < 0) label = root
          else if (root !== label) this.join(root, label)
        }
        if (label < 0) {
          if (labels === this.parent.length) this.enlarge()
          label = labels++
          this.parent[label] = label
          this.left[label] = start
          this.top[label] = y
          this.right[label] = x
          this.area[label] = 0
        }
        if (start < this.left[label]) this.left[label] = start
        if (x > this.right[label]) this.right[label] = x
        this.bottom[label] = y + 1
        this.area[label] += x - start
        row[3 * runs] = start
        row[3 * runs + 1] = x
        row[3 * runs++ + 2] = label
      }
      ;[above, row] = [row, above]
      runsAbove = runs
    }
    for (let i = 0; i < labels; i++) {
      if (this.parent[i] === i)
        visit(this.left[i], this.top[i], this.right[i], this.bottom[i], this.area[i])
    }
  }

  private find(label: number): number {
    const { parent } = this
    while (parent[label] !== label) label = parent[label] = parent[parent[label]]
    return label
  }

  private join(from: number, to: number): void {
    this.parent[from] = to
    this.left[to] = Math.min(this.left[to], this.left[from])
    this.top[to] = Math.min(this.top[to], this.top[from])
    this.right[to] = Math.max(this.right[to], this.right[from])
    this.bottom[to] = Math.max(this.bottom[to], this.bottom[from])
    this.area[to] += this.area[from]
  }

  private enlarge(): void {
    const larger = (old: Int32Array) => {
      const table = new Int32Array(old.length * 2)
      table.set(old)
      return table
    }
    this.parent = larger(this.parent)
    this.left = larger(this.left)
    this.top = larger(this.top)
    this.right = larger(this.right)
    this.bottom = larger(this.bottom)
    this.area = larger(this.area)
  }
}
