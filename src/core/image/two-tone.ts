import { fromBorder } from './from-border'
import { newMask, type Mask, type Raster } from './raster'

/** A small picture parted into what touches its border and what differs from it most. */
interface TwoTone {
  /** 1 where the pixel was nearer to the ink than to the ground when the two were last refined. */
  ink: Mask
  /** Their colours, RGB. */
  colours: { ground: number[]; ink: number[] }
  /** How far apart the two colours are, in RGB; 441 from black to white. */
  gap: number
  /** How far pixels lie from the nearer of the two, on average, as a share of the gap. */
  blur: number
}

const rounds = 4

/**
 * Two colours by 2-means: the first is begun with the mean of the border, the second with the pixel
 * furthest from it.
 */
export function twoTone({ width, height, data }: Raster): TwoTone {
  const ink = newMask(width, height)
  let ground = borderMean(data, width, height)
  let far = furthest(data, ground)
  for (let round = 0; round < rounds; round++) {
    const means = part(data, ground, far, ink.data)
    if (!means) break
    ;[ground, far] = means
  }
  let off = 0
  for (let i = 0, p = 0; i < ink.data.length; i++, p += 4)
    off += distance(data, p, ink.data[i] ? far : ground)
  const gap = Math.hypot(far[0] - ground[0], far[1] - ground[1], far[2] - ground[2])
  return {
    ink,
    colours: { ground, ink: far },
    gap,
    blur: Math.sqrt(off / ink.data.length) / Math.max(1, gap),
  }
}

/**
 * Tells of each pixel whether it is nearer to the second colour, and answers the mean of both
 * halves; null where one of them is empty.
 */
function part(
  data: Uint8ClampedArray,
  [groundR, groundG, groundB]: readonly number[],
  [farR, farG, farB]: readonly number[],
  ink: Uint8Array,
): [ground: number[], far: number[]] | null {
  let [count, red, green, blue] = [0, 0, 0, 0]
  let [inked, inkRed, inkGreen, inkBlue] = [0, 0, 0, 0]
  for (let i = 0, p = 0; i < ink.length; i++, p += 4) {
    const r = data[p]
    const g = data[p + 1]
    const b = data[p + 2]
    const fr = r - farR
    const fg = g - farG
    const fb = b - farB
    const gr = r - groundR
    const gg = g - groundG
    const gb = b - groundB
    const nearer = fr * fr + fg * fg + fb * fb < gr * gr + gg * gg + gb * gb ? 1 : 0
    ink[i] = nearer
    count++
    red += r
    green += g
    blue += b
    inked += nearer
    inkRed += nearer * r
    inkGreen += nearer * g
    inkBlue += nearer * b
  }
  const bare = count - inked
  if (bare === 0 || inked === 0) return null
  return [
    [(red - inkRed) / bare, (green - inkGreen) / bare, (blue - inkBlue) / bare],
    [inkRed / inked, inkGreen / inked, inkBlue / inked],
  ]
}

const distance = (data: Uint8ClampedArray, p: number, colour: readonly number[]) => {
  const r = data[p] - colour[0]
  const g = data[p + 1] - colour[1]
  const b = data[p + 2] - colour[2]
  return r * r + g * g + b * b
}

function borderMean(data: Uint8ClampedArray, width: number, height: number): number[] {
  const sum = [0, 0, 0]
  let count = 0
  const add = (x: number, y: number) => {
    for (let c = 0; c < 3; c++) sum[c] += data[(y * width + x) * 4 + c]
    count++
  }
  for (let x = 0; x < width; x++) [0, 1, height - 2, height - 1].forEach((y) => add(x, y))
  for (let y = 2; y < height - 2; y++) [0, 1, width - 2, width - 1].forEach((x) => add(x, y))
  return sum.map((it) => it / count)
}

function furthest(data: Uint8ClampedArray, from: readonly number[]): number[] {
  let best = 0
  let most = -1
  for (let p = 0; p < data.length; p += 4) {
    const far = distance(data, p, from)
    if (far > most) {
      most = far
      best = p
    }
  }
  return [data[best], data[best + 1], data[best + 2]]
}

/** Clears what is connected (4 neighbours) with the border: a neighbour, not the thing itself. */
export function clearBorder(mask: Mask): void {
  fromBorder(mask, (i) => {
    if (!mask.data[i]) return false
    mask.data[i] = 0
    return true
  })
}
