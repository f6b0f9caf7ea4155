import { newMask, type Mask } from '../../core/image/raster'

/**
 * Rings and sectors about the centre of mass, out to `reach` radii of gyration: size and place fall
 * away, a turn is a shift.
 */
export const rings = 12
export const sectors = 48
const reach = 2.1
export const cells = rings * sectors

/** A shape without its place, size and turn. `ink` and `edge` have mean 0 and length 1. */
export interface Fingerprint extends Measure {
  ink: Float32Array
  edge: Float32Array
}

/** What a shape measures, before the costly part of its fingerprint. */
export interface Measure {
  /** Area and length of the outline, in units of the radius of gyration. */
  area: number
  outline: number
}

/** Null for a mere speck, and for what is not `worth` its fingerprint by its measures. */
export function fingerprint(
  mask: Mask,
  worth: (measure: Measure) => boolean = () => true,
  points: 1 | 3 = 3,
): Fingerprint | null {
  const { width, data } = mask
  let [area, sx, sy] = [0, 0, 0]
  for (let i = 0; i < data.length; i++) {
    if (!data[i]) continue
    area++
    sx += i % width
    sy += (i / width) | 0
  }
  if (area < 20) return null
  const [cx, cy] = [sx / area, sy / area]
  let spread = 0
  for (let i = 0; i < data.length; i++)
    if (data[i]) spread += ((i % width) - cx) ** 2 + (((i / width) | 0) - cy) ** 2
  const radius = Math.sqrt(spread / area)
  if (radius < 2) return null
  const edges = edgesOf(mask)
  let length = 0
  for (const edge of edges.data) length += edge
  const measure = { area: area / (radius * radius), outline: length / radius }
  if (!worth(measure)) return null
  return {
    ink: level(polar(mask, cx, cy, radius, points)),
    edge: level(soften(polar(edges, cx, cy, radius, points))),
    ...measure,
  }
}

function edgesOf({ width, height, data }: Mask): Mask {
  const out = newMask(width, height)
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      if (!data[i]) continue
      const inner =
        x > 0 &&
        y > 0 &&
        x < width - 1 &&
        y < height - 1 &&
        data[i - 1] &&
        data[i + 1] &&
        data[i - width] &&
        data[i + width]
      out.data[i] = inner ? 0 : 1
    }
  return out
}

/**
 * How much of the mask lies in each cell; a pixel is `points`² points, each shared by the four
 * nearest cells.
 */
function polar(
  { width, data }: Mask,
  cx: number,
  cy: number,
  radius: number,
  points: number,
): Float32Array {
  const out = new Float32Array(cells)
  const half = (points - 1) / 2
  for (let i = 0; i < data.length; i++) {
    if (!data[i]) continue
    for (let point = 0; point < points * points; point++) {
      const dx = (i % width) + ((point % points) - half) / points - cx
      const dy = ((i / width) | 0) + (((point / points) | 0) - half) / points - cy
      const r = (Math.sqrt(dx * dx + dy * dy) / radius / reach) * rings - 0.5
      const t = ((Math.atan2(dy, dx) / (2 * Math.PI)) * sectors + 2 * sectors - 0.5) % sectors
      const r0 = Math.floor(r)
      const t0 = Math.floor(t)
      const fr = r - r0
      const ft = t - t0
      const next = (t0 + 1) % sectors
      if (r0 >= 0 && r0 < rings) {
        out[r0 * sectors + t0] += (1 - fr) * (1 - ft)
        out[r0 * sectors + next] += (1 - fr) * ft
      }
      if (r0 + 1 < rings) {
        out[(r0 + 1) * sectors + t0] += fr * (1 - ft)
        out[(r0 + 1) * sectors + next] += fr * ft
      }
    }
  }
  return out
}

/** Lets outlines that miss each other by a hair still meet. */
function soften(from: Float32Array): Float32Array {
  const out = new Float32Array(cells)
  const weights = [0.25, 0.5, 0.25]
  for (let r = 0; r < rings; r++)
    for (let t = 0; t < sectors; t++)
      for (let j = -1; j <= 1; j++) {
        if (r + j < 0 || r + j >= rings) continue
        for (let k = -1; k <= 1; k++)
          out[r * sectors + t] +=
            weights[j + 1] *
            weights[k + 1] *
            from[(r + j) * sectors + ((t + k + sectors) % sectors)]
      }
  return out
}

/** Cells further out are larger and would drown the others. */
function level(values: Float32Array): Float32Array {
  let mean = 0
  for (let i = 0; i < cells; i++) mean += values[i] /= Math.sqrt(((i / sectors) | 0) + 0.5)
  mean /= cells
  let length = 0
  for (let i = 0; i < cells; i++) length += (values[i] -= mean) ** 2
  length = Math.sqrt(length) || 1
  for (let i = 0; i < cells; i++) values[i] /= length
  return values
}
