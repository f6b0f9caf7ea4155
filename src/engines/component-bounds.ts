import type { Mask } from '../core/image/raster'
import type { FindRuns } from './runs'

/** What is told of each part: its bounds (right and bottom exclusive) and its area in pixels. */
export type Visit = (left: number, top: number, right: number, bottom: number, area: number) => void

/**
 * The bounds and areas of the connected components (4 neighbours) of the pixels that are at most
 * `level`. The parts are those of `components`, which labels every pixel besides; this one is for a
 * hundred levels of one plane, and labels runs in one pass: its tables are kept from level to
 * level, and no cut of the plane is ever written.
 */
export class ComponentBounds {
  private parent = new Int32Array(1 << 14)
  private left = new Int32Array(1 << 14)
  private top = new Int32Array(1 << 14)
  private right = new Int32Array(1 << 14)
  private bottom = new Int32Array(1 << 14)
  private area = new Int32Array(1 << 14)
  private labels = 0
  // Of each run of the line above and of this one: start, end, label.
  private above = new Int32Array()
  private row = new Int32Array()
  private runsAbove = 0

  constructor(private readonly findRuns: FindRuns) {}

  each(plane: Mask, level: number, visit: Visit): void {
    const room = 3 * ((plane.width >> 1) + 2)
    if (this.row.length < room) {
      this.above = new Int32Array(room)
      this.row = new Int32Array(room)
    }
    this.labels = 0
    this.runsAbove = 0
    this.findRuns(plane, level, (y, places, from, to) => this.addLine(y, places, from, to))
    for (let i = 0; i < this.labels; i++) {
      if (this.parent[i] === i)
        visit(this.left[i], this.top[i], this.right[i], this.bottom[i], this.area[i])
    }
  }

  /** The runs of one line: where each begins and ends, in turn. */
  private addLine(y: number, places: Int32Array, from: number, to: number): void {
    const { above, row, runsAbove } = this
    let runs = 0
    let first = 0
    for (let at = from; at < to; at += 2) {
      const start = places[at]
      const end = places[at + 1]
      let label = -1
      while (first < runsAbove && above[3 * first + 1] <= start) first++
      for (let k = first; k < runsAbove && above[3 * k] < end; k++) {
        const root = this.find(above[3 * k + 2])
        if (label < 0) label = root
        else if (root !== label) this.join(root, label)
      }
      if (label < 0) label = this.begin(start, y)
      if (start < this.left[label]) this.left[label] = start
      if (end > this.right[label]) this.right[label] = end
      this.bottom[label] = y + 1
      this.area[label] += end - start
      row[3 * runs] = start
      row[3 * runs + 1] = end
      row[3 * runs++ + 2] = label
    }
    this.above = row
    this.row = above
    this.runsAbove = runs
  }

  private begin(x: number, y: number): number {
    const label = this.labels++
    if (label === this.parent.length) this.enlarge()
    this.parent[label] = label
    this.left[label] = x
    this.top[label] = y
    this.right[label] = x
    this.area[label] = 0
    return label
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
