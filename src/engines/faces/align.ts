import type { Raster } from '../../core/raster'
import { half } from '../../core/shrink'
import type { Candidate } from './detect'

/** Side of the square that the feature network takes. */
export const alignedSide = 192

/** A square on the picture, turned by `angle`. */
export interface Frame {
  x: number
  y: number
  side: number
  angle: number
}

/** The whole face with the eyes level, 1.5 times as wide as the detected box, as MediaPipe's face mesh wants it. */
export function faceFrame({ box, landmarks }: Candidate): Frame {
  const [right, left] = landmarks
  return {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    side: Math.max(box.width, box.height) * 1.5,
    angle: Math.atan2(left.y - right.y, left.x - right.x),
  }
}

/** Three eye distances around the middle between the eyes; in profile, where they meet, a third of the face stands in for the distance. */
export function eyesFrame({ box, landmarks }: Candidate): Frame {
  const [right, left] = landmarks
  const apart = Math.hypot(left.y - right.y, left.x - right.x)
  return {
    x: (left.x + right.x) / 2,
    y: (left.y + right.y) / 2,
    side: 3 * Math.max(apart, 0.33 * box.width),
    angle: Math.atan2(left.y - right.y, left.x - right.x),
  }
}

/** Cuts a frame out as RGB 0…1, 192×192×3, bilinear over 2×2 samples a pixel from the fitting half of the picture; black outside it. */
export function cut(raster: Raster, frame: Frame): Float32Array {
  const deep = frame.side >= 4 * alignedSide && Math.min(raster.width, raster.height) > 2 * alignedSide
  return deep ? cut(half(raster), halved(frame)) : sample(raster, frame)
}

const halved = ({ x, y, side, angle }: Frame): Frame => ({ x: x / 2, y: y / 2, side: side / 2, angle })

function sample({ width, height, data }: Raster, { x: cx, y: cy, side, angle }: Frame): Float32Array {
  const size = alignedSide
  const out = new Float32Array(size * size * 3)
  const samples = side > size ? 2 : 1
  const step = side / (size * samples)
  const [across, down] = [step * Math.cos(angle), step * Math.sin(angle)]
  const scale = 1 / (samples * samples * 255)
  const middle = (size * samples - 1) / 2
  for (let row = 0; row < size * samples; row++) {
    for (let column = 0; column < size * samples; column++) {
      const px = cx + (column - middle) * across - (row - middle) * down
      const py = cy + (column - middle) * down + (row - middle) * across
      if (px < 0 || py < 0 || px >= width - 1 || py >= height - 1) continue
      const x = Math.floor(px)
      const y = Math.floor(py)
      const fx = px - x
      const fy = py - y
      const p = (y * width + x) * 4
      const q = p + width * 4
      const o = (Math.floor(row / samples) * size + Math.floor(column / samples)) * 3
      for (let c = 0; c < 3; c++) {
        const above = data[p + c] + (data[p + 4 + c] - data[p + c]) * fx
        const below = data[q + c] + (data[q + 4 + c] - data[q + c]) * fx
        out[o + c] += (above + (below - above) * fy) * scale
      }
    }
  }
  return out
}
