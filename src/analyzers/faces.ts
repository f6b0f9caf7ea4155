import type { Analyzer } from '../core/unseen'
import type { FoundFace } from '../core/engines'
import type { Face } from '../core/evidence'
import { area } from '../core/geometry'
import { laplacianVariance } from '../core/image/laplacian'
import { crop, luma, type Raster } from '../core/image/raster'
import { resize } from '../core/image/resize'
import { groundAbove } from './head/ground'
import { facesOfPeople } from './people/whose-face'

/**
 * The article gives no scale for its 120; at this width of the face good portraits pass and a 1 px
 * blur fails.
 */
const measuredWidth = 160
/** Below it a face is too small for its sharpness to mean anything. */
const leastWidth = 120

/** All faces of people, the biggest first, each with its sharpness and the ground above its eyes. */
export const faces: Analyzer<'faces'> = async (see, engines) => {
  const { raster } = await see('cover')
  const finder = await engines.faces()
  const found = await facesOfPeople(await finder.find(raster), see)
  return found.map((face) => measured(face, raster)).sort((a, b) => area(b.box) - area(a.box))
}

function measured(face: FoundFace, raster: Raster): Face {
  const skin = crop(raster, face.box)
  const nativeSharpness = laplacianVariance(luma(skin))
  return {
    ...face,
    nativeSharpness,
    sharpness: sharpnessOf(skin),
    ground: groundAbove(raster, face),
  }
}

/** On the face resized to the measured width; it is never enlarged. */
function sharpnessOf(face: Raster): number | null {
  if (face.width < leastWidth || face.height === 0) return null
  const width = Math.min(face.width, measuredWidth)
  return laplacianVariance(
    luma(resize(face, width, Math.max(1, Math.round((face.height * width) / face.width)))),
  )
}
