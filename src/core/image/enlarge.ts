import { newMask, type Mask } from './raster'

/** Enlarges a small soft mask bilinearly to `width`×`height`. */
export function enlarge(mask: Mask, width: number, height: number): Mask {
  const out = newMask(width, height)
  const across = taps(mask.width, width)
  let above = { row: -1, values: new Float32Array(width) }
  let below = { row: -1, values: new Float32Array(width) }
  const down = taps(mask.height, height)
  const starts = startsOf(across.first, mask.width)
  const ends = filledEnds(mask)
  let full: number[] = []
  for (let y = 0; y < height; y++) {
    const [a, b] = [down.first[y], down.second[y]]
    const [from, end] = [
      Math.min(ends[2 * a], ends[2 * b]),
      Math.max(ends[2 * a + 1], ends[2 * b + 1]),
    ]
    // Where both rows hold nothing, nothing is written.
    if (from >= end) continue
    if (a !== above.row) {
      // What lay below mostly lies above now.
      if (a === below.row) [above, below] = [below, above]
      else stretch(mask, (above.row = a), across, above.values)
      stretch(mask, (below.row = b), across, below.values)
      full = fullRuns(mask, a, b, starts)
    }
    const row = out.data.subarray(y * width, (y + 1) * width)
    let x = starts[Math.max(0, from - 1)]
    for (let k = 0; k < full.length; k += 2) {
      blend(row, above.values, below.values, down.weight[y], x, full[k])
      row.fill(255, full[k], full[k + 1])
      x = full[k + 1]
    }
    blend(row, above.values, below.values, down.weight[y], x, starts[end])
  }
  return out
}

function stretch(
  { width, data }: Mask,
  row: number,
  { first, second, weight }: Taps,
  into: Float32Array,
): void {
  const base = row * width
  for (let x = 0; x < into.length; x++) {
    const a = data[base + first[x]]
    into[x] = a + (data[base + second[x]] - a) * weight[x]
  }
}

function blend(
  row: Uint8Array,
  above: Float32Array,
  below: Float32Array,
  weight: number,
  from: number,
  end: number,
): void {
  for (let x = from; x < end; x++) row[x] = above[x] + (below[x] - above[x]) * weight + 0.5
}

/** Where the pixels begin that lie at or after each of the places, and the end after the last. */
function startsOf(first: Int32Array, places: number): Int32Array {
  const starts = new Int32Array(places + 1).fill(first.length)
  for (let x = first.length - 1; x >= 0; x--) starts[first[x]] = x
  for (let i = places - 1; i >= 0; i--) starts[i] = Math.min(starts[i], starts[i + 1])
  return starts
}

/** Starts and ends of the pixels between whose four neighbours nothing is less than full. */
function fullRuns({ width, data }: Mask, above: number, below: number, starts: Int32Array) {
  const runs: number[] = []
  const isFull = (i: number) => data[above * width + i] === 255 && data[below * width + i] === 255
  for (let i = 0; i < width; i++) {
    if (!isFull(i)) continue
    const from = i
    while (i + 1 < width && isFull(i + 1)) i++
    // Beside the last place lies the next one, but at the end of the row.
    const end = starts[i + 1 < width ? i : width]
    if (end > starts[from]) runs.push(starts[from], end)
  }
  return runs
}

/** The first place and the one after the last of each row that are not empty. */
function filledEnds({ width, height, data }: Mask): Int32Array {
  const ends = new Int32Array(2 * height)
  for (let y = 0; y < height; y++) {
    const row = data.subarray(y * width, (y + 1) * width)
    const first = row.findIndex((value) => value > 0)
    let end = width
    while (end > 0 && row[end - 1] === 0) end--
    ends[2 * y] = first < 0 ? width : first
    ends[2 * y + 1] = end
  }
  return ends
}

/** The two places that a pixel lies between, and how near it is to the second, 0…1. */
interface Taps {
  first: Int32Array
  second: Int32Array
  weight: Float32Array
}

function taps(from: number, to: number): Taps {
  const first = new Int32Array(to)
  const second = new Int32Array(to)
  const weight = new Float32Array(to)
  for (let i = 0; i < to; i++) {
    const at = Math.min(from - 1, Math.max(0, ((i + 0.5) * from) / to - 0.5))
    first[i] = Math.floor(at)
    second[i] = Math.min(from - 1, first[i] + 1)
    weight[i] = at - first[i]
  }
  return { first, second, weight }
}
