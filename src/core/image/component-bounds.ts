import type { Mask } from './raster'

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
    { data, width, height }: Mask,
    level: number,
    visit: (left: number, top: number, right: number, bottom: number, area: number) => void,
  ): void {
    let labels = 0
    // Runs of the row above and of this one: start, end, label.
    let above = new Int32Array(3 * ((width >> 1) + 2))
    let row = new Int32Array(above.length)
    let runsAbove = 0
    for (let y = 0; y < height; y++) {
      const base = y * width
      let runs = 0
      let x = 0
      let first = 0
      while (x < width) {
        while (x < width && data[base + x] > level) x++
        if (x >= width) break
        const start = x
        while (x < width && data[base + x] <= level) x++
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
