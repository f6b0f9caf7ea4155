import type { Field } from '../../../core/image/raster'
import type { Found } from '../found'
import { tight, unclip, type Rect } from '../rect'

/** The detector is that sure of a row, and a row is that many times as long as high. */
const least = { score: 0.65, length: 1.6 }
/** Of the picture's height: smaller signs are no tiles but a line of small type. */
const lowest = 0.04
/** Whether what was found from afar may be a row of signs on tiles. */
export function isRow({ rect, score, bend }: Found, pictureHeight: number): boolean {
  const { width, height } = unclip(rect, tight)
  return (
    !bend &&
    score >= least.score &&
    width >= least.length * height &&
    height >= lowest * pictureHeight
  )
}

/** Steps along and across a rectangle at which a map is asked. */
const steps = { along: 9, across: 5 }

/** The highest value of a map in a rectangle. `scale`: picture pixels per map pixel. */
export function mostInside({ width, height, data }: Field, rect: Rect, scale: number): number {
  const [c, s] = [Math.cos(rect.angle), Math.sin(rect.angle)]
  const on = (value: number, size: number) => Math.min(size - 1, Math.max(0, Math.floor(value)))
  let most = 0
  for (let i = 0; i < steps.along; i++) {
    for (let j = 0; j < steps.across; j++) {
      const u = ((i + 0.5) / steps.along - 0.5) * rect.width
      const v = ((j + 0.5) / steps.across - 0.5) * rect.height
      const x = on((rect.cx + u * c - v * s) / scale, width)
      const y = on((rect.cy + u * s + v * c) / scale, height)
      most = Math.max(most, data[y * width + x])
    }
  }
  return most
}
