import { centre, intersect, area, type Box } from '../../src/core/geometry'
import { enlarge } from '../../src/core/image/enlarge'
import { crop, type Mask, type Raster } from '../../src/core/image/raster'
import type { Random } from './random'

/** A picture, and where the faces on it are. */
export interface View {
  raster: Raster
  faces: Box[]
}

/** Of the frame's width: how wide the face is in it. */
const face = { least: 0.1, most: 0.5 }

/**
 * A part of a picture that is framed as covers are: from the whole figure to the portrait, the face
 * in its upper half.
 */
export function framed({ raster, faces }: View, of: Box, { uniform }: Random): View {
  const share = face.least + (face.most - face.least) * uniform()
  const width = Math.min(raster.width, Math.round(of.width / share))
  const height = Math.min(raster.height, Math.round(width * (1 + 0.8 * uniform())))
  const middle = centre(of)
  const within = (at: number, most: number) => Math.round(Math.max(0, Math.min(most, at)))
  const x = within(middle.x - width * (0.3 + 0.4 * uniform()), raster.width - width)
  const y = within(middle.y - height * (0.15 + 0.35 * uniform()), raster.height - height)
  const frame = { x, y, width, height }
  return {
    raster: crop(raster, frame),
    faces: faces
      .filter((box) => area(intersect(box, frame)) >= area(box) / 2)
      .map((box) => ({ ...box, x: box.x - x, y: box.y - y })),
  }
}

/** Who is on a picture, cut out and set on a ground that goes from one colour to another. */
export function cutOut(raster: Raster, person: Mask, { uniform }: Random): Raster {
  const { width, height } = raster
  const colour = () => [0, 1, 2].map(() => 255 * uniform())
  const [top, bottom] = [colour(), colour()]
  const { data: held } = enlarge(person, width, height)
  const data = raster.data.slice()
  for (let i = 0; i < width * height; i++) {
    const [share, down] = [held[i] / 255, Math.floor(i / width) / height]
    for (let c = 0; c < 3; c++) {
      const ground = top[c] * (1 - down) + bottom[c] * down
      data[i * 4 + c] = share * data[i * 4 + c] + (1 - share) * ground
    }
  }
  return { width, height, data }
}
