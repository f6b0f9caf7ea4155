import { newMask, type Mask, type Raster } from '../../core/image/raster'

/**
 * Colours that a crop is parted into: fill, outline or shadow, and two of the ground. Three read
 * worse.
 */
const parts = 4
const rounds = 5
/** Every so many pixels is enough to find the colours. */
const stride = 5
/** Of the crop's height, above and below: there is more ground than type. */
const rim = 0.12
/** A colour less frequent on the rim than this, against the whole crop, is type's … */
const leastOnRim = 0.6
/** … and more of it than specks. */
const leastArea = 0.05
/** How sharply the soft edge goes from type to ground. */
const sharpness = 300

/**
 * A line's type by its own colour, dark on light: what no threshold parts from a busy photo, an
 * outline or a shadow is still of one colour. Parts the crop's pixels into few colours (k-means),
 * of which the rim tells the ground's; of the others the fill is the one that touches the ground
 * least, as an outline lies between them.
 */
export function fillOf({ width, height, data }: Raster): Mask {
  const centres = coloursOf(data, width * height)
  const [nearest, mask] = [new Uint8Array(width * height), newMask(width, height)]
  const far = new Float32Array(parts)
  const measure = (p: number) => {
    for (let k = 0; k < parts; k++) far[k] = distance(data, p * 4, centres, k)
  }
  for (let p = 0; p < nearest.length; p++) {
    measure(p)
    for (let k = 1; k < parts; k++) if (far[k] < far[nearest[p]]) nearest[p] = k
  }
  const fill = fillAmong(nearest, width, height)
  for (let p = 0; p < nearest.length; p++) {
    measure(p)
    let other = Infinity
    for (let k = 0; k < parts; k++) if (k !== fill && far[k] < other) other = far[k]
    const own = Math.sqrt(far[fill])
    const next = Math.sqrt(other)
    mask.data[p] = Math.max(0, Math.min(255, 127.5 + (sharpness * (own - next)) / (own + next + 1)))
  }
  return mask
}

/** Three numbers a colour, found from colours spread over the crop's range of light. */
function coloursOf(data: Uint8ClampedArray, count: number): Float64Array {
  const some = Array.from({ length: Math.ceil(count / stride) }, (_, i) => i * stride * 4)
  const light = (p: number) => data[p] * 0.3 + data[p + 1] * 0.59 + data[p + 2] * 0.11
  const sorted = [...some].sort((a, b) => light(a) - light(b))
  const centres = new Float64Array(parts * 3)
  for (let k = 0; k < parts; k++) {
    const p = sorted[Math.floor(((k + 0.5) / parts) * sorted.length)]
    centres.set([data[p], data[p + 1], data[p + 2]], k * 3)
  }
  for (let round = 0; round < rounds; round++) {
    const [sums, counts] = [new Float64Array(parts * 3), new Float64Array(parts)]
    for (const p of some) {
      let best = 0
      let least = Infinity
      for (let k = 0; k < parts; k++) {
        const d = distance(data, p, centres, k)
        if (d < least) {
          best = k
          least = d
        }
      }
      counts[best]++
      for (let c = 0; c < 3; c++) sums[best * 3 + c] += data[p + c]
    }
    for (let i = 0; i < sums.length; i++)
      if (counts[Math.floor(i / 3)] > 0) centres[i] = sums[i] / counts[Math.floor(i / 3)]
  }
  return centres
}

/** Squared, of a pixel's colour from a centre. */
function distance(data: Uint8ClampedArray, p: number, centres: Float64Array, k: number): number {
  const r = data[p] - centres[k * 3]
  const g = data[p + 1] - centres[k * 3 + 1]
  const b = data[p + 2] - centres[k * 3 + 2]
  return r * r + g * g + b * b
}

function fillAmong(nearest: Uint8Array, width: number, height: number): number {
  const [area, onRim] = [new Float64Array(parts), new Float64Array(parts)]
  const band = Math.round(height * rim)
  nearest.forEach((k, p) => {
    area[k]++
    const y = Math.floor(p / width)
    if (y < band || y >= height - band) onRim[k]++
  })
  const ratio = Array.from(
    area,
    (own, k) => ((onRim[k] / (2 * band * width)) * nearest.length) / Math.max(1, own),
  )
  const isGround = (k: number) => ratio[k] > leastOnRim
  const [edge, touching] = [new Float64Array(parts), new Float64Array(parts)]
  for (let p = 1; p < nearest.length; p++) {
    const a = nearest[p - 1]
    const b = nearest[p]
    if (a === b || p % width === 0) continue
    edge[a]++
    edge[b]++
    if (isGround(b)) touching[a]++
    if (isGround(a)) touching[b]++
  }
  const all = [...area.keys()]
  const type = all.filter((k) => !isGround(k) && area[k] > leastArea * nearest.length)
  const least = (list: number[], of: (k: number) => number) =>
    list.reduce((best, k) => (of(k) < of(best) ? k : best))
  return type.length > 0
    ? least(type, (k) => touching[k] / Math.max(1, edge[k]))
    : least(all, (k) => ratio[k])
}
