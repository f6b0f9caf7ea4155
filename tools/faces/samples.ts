import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImageCodec } from '../../src/core/engines'
import { iou, type Box } from '../../src/core/geometry'
import { flatten, type Raster } from '../../src/core/image/raster'
import { alignedSide, cut, faceFrame } from '../../src/engines/faces/align'
import { detect, type FaceCandidate } from '../../src/engines/faces/detect'
import { faceInput } from '../../src/engines/faces/features'
import { proposeFaces } from '../../src/engines/faces'
import type { Question } from '../../src/engines/faces/looks'
import type { Net } from '../../src/engines/nets/net'
import { develop } from './augment'
import type { Random } from './random'

/**
 * One look at one candidate. `plain`: as it stands in the picture; the others are variations for
 * training.
 */
export interface Sample {
  file: string
  /**
   * Pictures made from one source share a group and never stand on both sides of the
   * cross-validation.
   */
  group: string
  kind: string
  plain: boolean
  score: number
  input: Float32Array
  labels: Partial<Record<Question, 0 | 1>>
  profile: boolean
}

interface Row {
  file: string
  label_class: string
  source_path?: string
  face_mask?: boolean
  eyewear?: string
  pose?: string
  people?: number
  face_visible?: boolean
  head_box_xyxy?: [number, number, number, number]
}

const variations = { face: 7, other: 1 }
/** The candidates that a picture without a face yields; the surest are varied too. */
const lures = { plain: 12, varied: 2 }

export async function* samples(
  data: string,
  codec: ImageCodec,
  detector: Net,
  network: Net,
  random: Random,
): AsyncGenerator<Sample> {
  for (const set of ['faces', 'person', 'background', 'products', 'covers', 'codes']) {
    for (const row of rowsOf(data, set)) {
      const raster = flatten(
        await codec.decode(new Uint8Array(readFileSync(join(data, set, row.file)))),
      )
      const candidates = proposeFaces((short) => detect(detector, raster, short, 0.25))
      const about = {
        file: `${set}/${row.file}`,
        group: row.source_path ?? row.file,
        kind: kindOf(row),
        profile: row.pose?.startsWith('profile') ?? false,
      }
      if (faceless(set, row)) {
        for (const [i, candidate] of candidates.slice(0, lures.plain).entries()) {
          yield* looks(
            raster,
            candidate,
            { ...about, labels: { face: 0 } },
            i < lures.varied ? variations.other : 0,
          )
        }
        continue
      }
      const main = mainOf(row, candidates)
      if (!main || /privacy|p3m/.test(row.label_class) || (set === 'covers' && !row.face_visible))
        continue
      const labels = {
        ...(set === 'faces' || main.score > 0.8 ? { face: 1 as const } : {}),
        ...(set === 'faces' && hiding(row)),
      }
      yield* looks(
        raster,
        main,
        { ...about, labels },
        set === 'faces' ? variations.face : variations.other,
      )
      // Full-body pictures of one person: what else the detector points at is no face.
      if (main.score < 0.8 || (set !== 'person' && set !== 'products' && !row.head_box_xyxy))
        continue
      for (const other of candidates.slice(0, 8)) {
        if (other.score < 0.6 && iou(other.box, main.box) === 0)
          yield* looks(raster, other, { ...about, labels: { face: 0 } }, 0)
      }
    }
  }

  function* looks(
    raster: Raster,
    candidate: FaceCandidate,
    about: Pick<Sample, 'file' | 'group' | 'kind' | 'profile' | 'labels'>,
    count: number,
  ): Generator<Sample> {
    for (let i = 0; i <= count; i++) {
      const photo = i === 0 ? cut : develop(random)
      const layers = network.run({
        data: photo(raster, faceFrame(candidate)),
        shape: [1, alignedSide, alignedSide, 3],
      })
      yield {
        ...about,
        plain: i === 0,
        score: candidate.score,
        input: faceInput(layers, candidate.score),
      }
    }
  }
}

const rowsOf = (data: string, set: string): Row[] =>
  readFileSync(join(data, set, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .slice(0, set === 'codes' ? 60 : undefined)

const faceless = (set: string, row: Row) =>
  set === 'codes' ||
  (set === 'products' && row.label_class !== 'held_bag_gt') ||
  (set === 'covers' && row.people === 0)

const kindOf = (row: Row) =>
  row.label_class.startsWith('blur') ? 'blurred' : (row.eyewear ?? row.label_class)

const hiding = ({ face_mask }: Row): Sample['labels'] => ({ mask: face_mask ? 1 : 0 })

function mainOf(
  { head_box_xyxy: head }: Row,
  candidates: FaceCandidate[],
): FaceCandidate | undefined {
  if (!head) return candidates[0]
  const [left, top, right, bottom] = head
  const box: Box = { x: left, y: top, width: right - left, height: bottom - top }
  return candidates.find((candidate) => iou(candidate.box, box) > 0.05)
}
