import type { Analyzer } from '../core/analyzer'
import type { Background, Region } from '../core/evidence'
import { laplacianVarianceWithin } from '../core/laplacian'
import { luma, newMask, type Mask, type Raster } from '../core/raster'
import { reduce } from '../core/region'
import { shrink } from '../core/shrink'
import { colourSpread, meanLuma } from './background/spread'

/** Focus depends on size, so it is measured with the short side at this many pixels; smaller pictures are not enlarged. */
const measuredSide = 480

/** The subject against what is behind it. Without a subject the whole picture is background. */
export const background: Analyzer<'background'> = async (see) => {
  const { raster } = await see('cover')
  return backgroundOf(raster, await see('subject'))
}

export function backgroundOf(raster: Raster, subject: Region | null): Background {
  const scale = Math.min(1, measuredSide / Math.min(raster.width, raster.height))
  const width = Math.max(1, Math.round(raster.width * scale))
  const height = Math.max(1, Math.round(raster.height * scale))
  const small = shrink(raster, width, height)
  const grey = luma(small)
  const inside = subject ? reduce(subject.mask, width, height) : newMask(width, height)
  const rim = Math.round(measuredSide * 0.02)
  const core = erode(inside, rim)
  const behind = erode(invert(inside), rim)
  const spread = colourSpread(small, behind)
  const backgroundSharpness = laplacianVarianceWithin(grey, behind)
  const subjectSharpness = laplacianVarianceWithin(grey, core)
  return {
    kind: spread < 0.05 ? 'plain' : backgroundSharpness < 60 ? 'blurred' : 'busy',
    certainty: 1,
    spread,
    backgroundSharpness,
    subjectSharpness,
    separation: Math.abs(meanLuma(grey, core) - meanLuma(grey, behind)),
  }
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
