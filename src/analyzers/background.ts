import type { Analyzer } from '../core/analyzer'
import type { Background, Region } from '../core/evidence'
import type { Polygon } from '../core/geometry'
import { laplacianVariancesWithin } from '../core/laplacian'
import { fill, luma, newMask, type Mask, type Raster } from '../core/raster'
import { reduce } from '../core/region'
import { shrink } from '../core/shrink'
import { edgeFocus } from './background/focus'
import { mosaicOf } from './background/mosaic'
import { colourSpread, meanLuma } from './background/spread'
import { around, linesOf } from './salience'

/** Focus depends on size, so it is measured with the short side at this many pixels; smaller pictures are not enlarged. */
const measuredSide = 480
/** So far from the mask's edge neither side's pixels are trusted. */
const rim = Math.round(measuredSide * 0.02)
/** The subject's outline tells of its focus, too: so many pixels beyond the mask belong to it. */
const outline = 4

/** The subject against what is behind it. Without a subject the whole picture is background. */
export const background: Analyzer<'background'> = async (see) => {
  const { raster } = await see('cover')
  const subject = await see('subject')
  const lines = (await linesOf(see)).map((line) => around(line, 1))
  return backgroundOf(raster, subject, lines)
}

/** `written`: where text stands. It was laid over the photo and is always crisp, so it tells nothing of either. */
export function backgroundOf(raster: Raster, subject: Region | null, written: readonly Polygon[] = []): Background {
  const scale = Math.min(1, measuredSide / Math.min(raster.width, raster.height))
  const width = Math.max(1, Math.round(raster.width * scale))
  const height = Math.max(1, Math.round(raster.height * scale))
  const small = shrink(raster, width, height)
  const grey = luma(small)
  const inside = subject ? reduce(subject.mask, width, height) : newMask(width, height)
  const outside = invert(inside)
  const [core, behind, whole] = [erode(inside, rim), erode(outside, rim), subject ? invert(erode(outside, outline)) : outside]
  for (const polygon of written) {
    const there = polygon.map(([x, y]): [number, number] => [x * scale, y * scale])
    for (const mask of [core, behind, whole]) fill(mask, there, 0)
  }
  const spread = colourSpread(small, behind)
  const [backgroundSharpness, subjectSharpness] = laplacianVariancesWithin(grey, [behind, core])
  return {
    ...kindOf(spread, backgroundSharpness),
    spread,
    backgroundSharpness,
    subjectSharpness,
    subjectFocus: edgeFocus(grey, whole),
    mosaic: mosaicOf(grey, subject ? inside : outside),
    separation: Math.abs(meanLuma(grey, core) - meanLuma(grey, behind)),
  }
}

/** Calibrated on pictures told by eye; see docs/calibration.md. Colour spread below `plain`, Laplacian variance below `blurred`. */
const limits = { plain: 0.05, blurred: 125 }

/** Certainty is 1 at twice the limit or at half of it. */
function kindOf(spread: number, sharpness: number): Pick<Background, 'kind' | 'certainty'> {
  const beyond = (value: number, limit: number) => Math.min(1, Math.abs(Math.log2(Math.max(value, 1e-6) / limit)))
  if (spread < limits.plain) return { kind: 'plain', certainty: beyond(spread, limits.plain) }
  const certainty = beyond(sharpness, limits.blurred)
  if (sharpness < limits.blurred) return { kind: 'blurred', certainty }
  return { kind: 'busy', certainty: Math.min(certainty, beyond(spread, limits.plain)) }
}

const invert = ({ width, height, data }: Mask): Mask => ({ width, height, data: data.map((value) => 255 - value) })

/** Leaves the pixels whose whole square of side 2·`by` + 1 is inside; what lies beyond the picture counts as inside. */
export function erode({ width, height, data }: Mask, by: number): Mask {
  const across = newMask(width, height)
  const out = newMask(width, height)
  for (let y = 0; y < height; y++) squeeze(data, across.data, y * width, 1, width, by)
  for (let x = 0; x < width; x++) squeeze(across.data, out.data, x, width, height, by)
  return out
}

/** One line of it: counts how far back the last pixel outside lies, then marks those with none in reach. */
function squeeze(from: Uint8Array, to: Uint8Array, start: number, step: number, length: number, by: number): void {
  let last = -Infinity
  for (let i = 0; i < length + by; i++) {
    if (i < length && from[start + i * step] <= 127) last = i
    const at = i - by
    if (at >= 0) to[start + at * step] = last >= at - by ? 0 : 255
  }
}
