import { area } from '../../core/geometry'
import type { FaceFinder, FoundFace, Parts } from '../../core/engines'
import type { Raster } from '../../core/image/raster'
import { openNet } from '../nets/net'
import { openTensors } from '../nets/tensors'
import { alignedSide, cut, eyewearFrame, eyewearSize, faceFrame } from './align'
import { openCovered } from './covered'
import { clip, detect, merge, type FaceCandidate } from './detect'
import { openEyewear } from './eyewear'
import { faceInput, type Layers } from './features'
import { openLooks } from './looks'

/**
 * BlazeFace proposes; the features of the face network say whether it is a face, whether a mask
 * hides it and which of its parts anything hides, a net of our own whether sunglasses do.
 */
export async function openFaces(parts: Parts): Promise<FaceFinder> {
  await openTensors(parts)
  const detector = openNet(await parts('face-detector.net'), { floats: true })
  const network = openNet(await parts('face-features.net'), { floats: true })
  const looks = openLooks(await parts('face-looks.bin'))
  const eyewear = openEyewear(await parts('face-eyewear.net'))
  const covered = openCovered(await parts('face-covered.net'))
  const layersOf = (raster: Raster, candidate: FaceCandidate): Layers =>
    network.run({
      data: cut(raster, faceFrame(candidate)),
      shape: [1, alignedSide, alignedSide, 3],
    })

  const judge = (raster: Raster, candidate: FaceCandidate): FoundFace | null => {
    const layers = layersOf(raster, candidate)
    const input = faceInput(layers, candidate.score)
    const opinion = looks.face(input)
    const box = clip(candidate.box, raster)
    const score = certainty(candidate.score, opinion)
    if (score < leastFace || area(box) <= 0) return null
    const judged = box.width >= leastWidth
    return {
      box,
      score,
      agreed: candidate.score >= agreed.score && opinion >= agreed.opinion,
      landmarks: candidate.landmarks,
      faceMask: judged ? looks.mask(input) : null,
      sunglasses: judged ? eyewear(cut(raster, eyewearFrame(candidate), eyewearSize)) : null,
      hidden: judged ? covered(layers) : null,
    }
  }

  return {
    find: async (raster) =>
      proposeFaces((short) => detect(detector, raster, short, leastScore)).flatMap(
        (candidate) => judge(raster, candidate) ?? [],
      ),
  }
}

/**
 * Short sides at which the picture is looked at: 256 px finds faces from 6 % of the width on, 128
 * px those that fill the frame.
 */
const sizes = [256, 128]
/**
 * A candidate is worth a closer look from this score on; so many at most, so that a crowd costs
 * bounded time.
 */
const leastScore = 0.3
const mostCandidates = 60
/** From here on it is a face; see docs/calibration.md. */
const leastFace = 0.5
/**
 * A candidate that the detector is so sure of is a face, whatever the second opinion: in profile
 * and looking down it is often wrong.
 */
const surelyAFace = 0.75
/** Detector and second opinion are both as sure as this of faces, and hardly ever of animals. */
const agreed = { score: 0.85, opinion: 0.95 }
/** Narrower faces are not judged for masks and sunglasses. */
const leastWidth = 40

/** Candidates from all sizes, the surest first. */
export function proposeFaces(look: (short: number) => FaceCandidate[]): FaceCandidate[] {
  return merge(sizes.flatMap(look)).slice(0, mostCandidates)
}

const certainty = (score: number, opinion: number) =>
  score >= surelyAFace ? Math.max(score, opinion) : opinion
