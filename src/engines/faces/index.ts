import { area, type Box } from '../../core/geometry'
import type { FaceFinder, FoundFace, Parts } from '../../core/engines'
import type { Raster } from '../../core/raster'
import { openTensors } from '../tensors'
import { openGraph } from '../tfgraph'
import { alignedSide, cut, eyesFrame, faceFrame, type Frame } from './align'
import { clip, detect, merge, type Candidate } from './detect'
import { eyesInput, faceInput, type Layers } from './features'
import { openLooks } from './looks'

/** BlazeFace proposes; the features of the face network say whether it is a face, and what hides it. */
export async function openFaces(parts: Parts): Promise<FaceFinder> {
  await openTensors(parts)
  const detector = openGraph(await parts('face-detector.graph'))
  const network = openGraph(await parts('face-features.graph'))
  const looks = openLooks(await parts('face-looks.bin'))
  const see = (raster: Raster, frame: Frame): Layers => network.run(cut(raster, frame), [alignedSide, alignedSide, 3])

  return {
    find: async (raster) =>
      propose((short) => detect(detector, raster, short, leastScore))
        .map((candidate) => ({ candidate, layers: see(raster, faceFrame(candidate)) }))
        .map((it) => ({ ...it, input: faceInput(it.layers, it.candidate.score) }))
        .map((it) => ({ ...it, face: looks.face(it.input), box: clip(it.candidate.box, raster) }))
        .filter(({ face, box }) => face >= leastFace && area(box) > 0)
        .map(({ candidate, layers, input, face, box }) => {
          const judged = box.width >= leastWidth
          return {
            ...faceOf(box, face, candidate),
            mask: judged ? looks.mask(input) : null,
            sunglasses: judged ? looks.sunglasses(eyesInput(layers, see(raster, eyesFrame(candidate)))) : null,
          }
        }),
  }
}

/** Short sides at which the picture is looked at: 256 px finds faces from 6 % of the width on, 128 px those that fill the frame. */
const sizes = [256, 128]
/** A candidate is worth a closer look from this score on; so many at most, so that a crowd costs bounded time. */
const leastScore = 0.3
const mostCandidates = 60
/** From here on it is a face; see docs/calibration.md. */
const leastFace = 0.5
/** Narrower faces are not judged for masks and sunglasses. */
const leastWidth = 40

/** Candidates from all sizes, the surest first. */
export function propose(look: (short: number) => Candidate[]): Candidate[] {
  return merge(sizes.flatMap(look)).slice(0, mostCandidates)
}

const faceOf = (box: Box, score: number, { landmarks }: Candidate): Pick<FoundFace, 'box' | 'score' | 'landmarks'> => ({
  box,
  score,
  landmarks,
})
