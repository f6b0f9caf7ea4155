import type { Size } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'
import { half } from '../../core/image/shrink'
import type { FaceCandidate } from './detect'

/** Side of the square that the feature network takes. */
export const alignedSide = 192
const aligned: Size = { width: alignedSide, height: alignedSide }

/** The strip that the eyewear network takes: 2.4 eye distances wide, the eyes 30 px apart. */
export const eyewearSize: Size = { width: 72, height: 48 }

/** A square or a strip on the picture around its middle, `side` wide, turned by `angle`. */
export interface Frame {
  x: number
  y: number
  side: number
  angle: number
}

/**
 * The whole face with the eyes level, 1.5 times as wide as the detected box, as MediaPipe's face
 * mesh wants it.
 */
export function faceFrame({ box, landmarks }: FaceCandidate): Frame {
  const [right, left] = landmarks
  return {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    side: Math.max(box.width, box.height) * 1.5,
    angle: Math.atan2(left.y - right.y, left.x - right.x),
  }
}

/**
 * 2.4 eye distances around the eyes, a little below the middle between them; in profile, where they
 * meet, a third of the face stands in for the distance.
 */
export function eyewearFrame({ box, landmarks }: FaceCandidate): Frame {
  const [right, left] = landmarks
  const apart = Math.max(Math.hypot(left.y - right.y, left.x - right.x), 0.33 * box.width)
  const angle = Math.atan2(left.y - right.y, left.x - right.x)
  const down = 0.15 * apart
  return {
    x: (left.x + right.x) / 2 - Math.sin(angle) * down,
    y: (left.y + right.y) / 2 + Math.cos(angle) * down,
    side: 2.4 * apart,
    angle,
  }
}

/**
 * Cuts a frame out as RGB 0…1, bilinear over 2×2 samples a pixel from the fitting half of the
 * picture. Outside it the edge goes on: black there looks like something worn.
 */
export function cut(raster: Raster, frame: Frame, size: Size = aligned): Float32Array {
  const deep =
    frame.side >= 4 * size.width && Math.min(raster.width, raster.height) > 2 * size.width
  return deep ? cut(half(raster), halved(frame), size) : sample(raster, frame, size)
}

const halved = ({ x, y, side, angle }: Frame): Frame => ({
  x: x / 2,
  y: y / 2,
  side: side / 2,
  angle,
})

function sample(
  { width, height, data }: Raster,
  { x: cx, y: cy, side, angle }: Frame,
  size: Size,
): Float32Array {
  const out = new Float32Array(size.width * size.height * 3)
  const samples = side > size.width ? 2 : 1
  const step = side / (size.width * samples)
  const [across, down] = [step * Math.cos(angle), step * Math.sin(angle)]
  const scale = 1 / (samples * samples * 255)
  const middle = { x: (size.width * samples - 1) / 2, y: (size.height * samples - 1) / 2 }
  for (let row = 0; row < size.height * samples; row++) {
    for (let column = 0; column < size.width * samples; column++) {
      const px = within(cx + (column - middle.x) * across - (row - middle.y) * down, width)
      const py = within(cy + (column - middle.x) * down + (row - middle.y) * across, height)
      const x = Math.floor(px)
      const y = Math.floor(py)
      const fx = px - x
      const fy = py - y
      const p = (y * width + x) * 4
      const right = x + 1 < width ? 4 : 0
      const q = y + 1 < height ? p + width * 4 : p
      const o = (Math.floor(row / samples) * size.width + Math.floor(column / samples)) * 3
      for (let c = 0; c < 3; c++) {
        const above = data[p + c] + (data[p + right + c] - data[p + c]) * fx
        const below = data[q + c] + (data[q + right + c] - data[q + c]) * fx
        out[o + c] += (above + (below - above) * fy) * scale
      }
    }
  }
  return out
}

/** The nearest place inside; pixels count from their middles. */
const within = (at: number, length: number) => Math.max(0, Math.min(length - 1, at))
