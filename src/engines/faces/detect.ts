import { area, boundsOf, intersect, iou, type Box, type Point } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'
import { shrink } from '../../core/image/shrink'
import type { Net } from '../nets/net'

export interface FaceCandidate {
  box: Box
  score: number
  /** Right eye, left eye (the person's), nose, mouth, right ear, left ear. */
  landmarks: Point[]
}

/**
 * Strides and anchors a cell of BlazeFace's back-camera model; its two heads, in the packed order
 * score, box, score, box.
 */
const heads = [
  { stride: 16, anchors: 2 },
  { stride: 32, anchors: 6 },
]

/**
 * How many times its short side a picture is looked at; of longer stripes all is seen, but smaller.
 */
const longest = 4

/**
 * BlazeFace on the picture with its short side at `short` pixels. The net takes any size, so a
 * tall cover is looked at as a whole without letterboxing; sides are filled up with black to
 * multiples of 32.
 */
export function detect(net: Net, raster: Raster, short: number, least: number): FaceCandidate[] {
  const scale = Math.min(
    short / Math.min(raster.width, raster.height),
    (longest * short) / Math.max(raster.width, raster.height),
  )
  const width = Math.max(1, Math.round(raster.width * scale))
  const height = Math.max(1, Math.round(raster.height * scale))
  const across = Math.ceil(width / 32)
  const down = Math.ceil(height / 32)
  const small = shrink(raster, width, height)
  const data = (place: Float32Array) => toInput(small, across * 32, place)
  const outputs = net.run({ data, shape: [1, down * 32, across * 32, 3] }).map(({ data }) => data)
  const found: FaceCandidate[] = []
  heads.forEach(({ stride, anchors }, head) => {
    const [scores, values] = outputs.slice(head * 2)
    const columns = (across * 32) / stride
    scores.forEach((logit, i) => {
      const score = 1 / (1 + Math.exp(-logit))
      if (score < least) return
      const cell = Math.floor(i / anchors)
      const x = ((cell % columns) + 0.5) * stride
      const y = (Math.floor(cell / columns) + 0.5) * stride
      const [dx, dy, w, h, ...points] = values.subarray(i * 16, i * 16 + 16)
      const back = (px: number, py: number): Point => ({
        x: ((px + x) / width) * raster.width,
        y: ((py + y) / height) * raster.height,
      })
      const corner = back(dx - w / 2, dy - h / 2)
      const end = back(dx + w / 2, dy + h / 2)
      const landmarks = [0, 2, 4, 6, 8, 10].map((k) => back(points[k], points[k + 1]))
      found.push({
        box: { ...corner, width: end.x - corner.x, height: end.y - corner.y },
        score,
        landmarks,
      })
    })
  })
  return merge(found)
}

/** Keeps the surest of boxes that lie on one another. */
export function merge(candidates: readonly FaceCandidate[]): FaceCandidate[] {
  const kept: FaceCandidate[] = []
  for (const one of [...candidates].sort((a, b) => b.score - a.score)) {
    if (kept.every((other) => !sameFace(one.box, other.box))) kept.push(one)
  }
  return kept
}

const sameFace = (a: Box, b: Box) =>
  iou(a, b) > 0.3 || area(intersect(a, b)) > 0.7 * Math.min(area(a), area(b))

/** The part of a box that lies in the picture. */
export const clip = (box: Box, { width, height }: Raster): Box =>
  intersect(
    box,
    boundsOf([
      [0, 0],
      [width, height],
    ]),
  )

/** RGB −1…1 in the top left of a field of zeros. */
function toInput({ width, height, data }: Raster, fullWidth: number, out: Float32Array): void {
  out.fill(-1)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4
      const to = (y * fullWidth + x) * 3
      for (let c = 0; c < 3; c++) out[to + c] = data[from + c] / 127.5 - 1
    }
  }
}
