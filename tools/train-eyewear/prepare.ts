import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { iou, type Box } from '../../src/core/geometry'
import { flatten, type Raster } from '../../src/core/image/raster'
import { proposeFaces } from '../../src/engines/faces'
import { cut, eyewearFrame, eyewearSize } from '../../src/engines/faces/align'
import { detect, type FaceCandidate } from '../../src/engines/faces/detect'
import { openImageCodec } from '../../src/engines/pictures/image'
import { openTensors } from '../../src/engines/nets/tensors'
import { openNet } from '../../src/engines/nets/net'
import { sourceParts } from '../source-parts'

/**
 * `npx tsx tools/train-eyewear/prepare.ts` writes what train.py eats into .cache/train-eyewear: of
 * every face whose eyewear is labelled – in data/faces, or by eye in labels.json – a wide cut to
 * vary, and the very strip that the product sees.
 */
const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url))
if (!existsSync(data)) throw new Error(`The labelled pictures are not here: ${data}`)
const out = fileURLToPath(new URL('../../.cache/train-eyewear/', import.meta.url))
/** The wide cut: 4 × 3.25 eye distances, eyes 64 px apart at row 88. */
const wide = { width: 256, height: 208, eyes: 64, row: 88 }

interface Row {
  file: string
  label_class: string
  source_path?: string
  eyewear?: string
  pose?: string
  head_box_xyxy?: [number, number, number, number]
}

/** Where a face lies and what it wears, of pictures outside data/faces. */
const byEye = JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8')) as Record<
  string,
  [number, number, string][]
>
/** Below it the detector mostly points at an ear or at hair. */
const leastScore = 0.6
const worn: Record<string, string> = {
  none: 'none',
  glasses: 'glasses',
  sunglasses: 'sunglasses',
  sunglasses_on_head: 'head',
}

await openTensors(sourceParts)
const detector = openNet(await sourceParts('face-detector.net'), { floats: true })
const codec = await openImageCodec(sourceParts)
const faces: object[] = []
const wides: Buffer[] = []
const strips: Buffer[] = []
for (const set of ['faces', 'person', 'background', 'covers', 'products', 'text', 'logos']) {
  for (const line of readFileSync(join(data, set, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')) {
    const row = JSON.parse(line) as Row
    if (set !== 'faces' && !byEye[`${set}/${row.file}`]) continue
    const raster = flatten(
      await codec.decode(new Uint8Array(readFileSync(join(data, set, row.file)))),
    )
    const candidates = proposeFaces((short) => detect(detector, raster, short, 0.3))
    for (const [candidate, label] of set === 'faces'
      ? labelled(row, candidates)
      : seenByEye(byEye[`${set}/${row.file}`], candidates))
      add(raster, candidate, {
        set,
        file: row.file,
        label,
        group: row.source_path ?? row.file,
        kind: row.label_class,
        pose: row.pose,
      })
  }
}
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'faces.json'), JSON.stringify(faces))
writeFileSync(join(out, 'wides.bin'), Buffer.concat(wides))
writeFileSync(join(out, 'strips.bin'), Buffer.concat(strips))
console.log(`${faces.length} faces`)

function add(raster: Raster, candidate: FaceCandidate, about: object): void {
  const frame = eyewearFrame(candidate)
  const apart = frame.side / 2.4
  const [right, left] = candidate.landmarks
  const down = (wide.height / 2 - wide.row) * (apart / wide.eyes)
  const around = {
    x: (left.x + right.x) / 2 - Math.sin(frame.angle) * down,
    y: (left.y + right.y) / 2 + Math.cos(frame.angle) * down,
    side: (apart * wide.width) / wide.eyes,
    angle: frame.angle,
  }
  faces.push({ ...about, width: candidate.box.width })
  wides.push(bytes(cut(raster, around, wide)))
  strips.push(bytes(cut(raster, frame, eyewearSize)))
}

/** The person whom the label means: the head that is marked, or the surest face. */
function labelled(
  { eyewear = '', head_box_xyxy: head, label_class }: Row,
  candidates: FaceCandidate[],
): [FaceCandidate, string][] {
  const label = worn[eyewear]
  const main = head
    ? candidates.find(
        ({ box }) =>
          iou(box, {
            x: head[0],
            y: head[1],
            width: head[2] - head[0],
            height: head[3] - head[1],
          }) > 0.05,
      )
    : candidates.at(0)
  return main && main.score >= leastScore && label && !label_class.startsWith('privacy')
    ? [[main, label]]
    : []
}

function seenByEye(
  marks: [number, number, string][],
  candidates: FaceCandidate[],
): [FaceCandidate, string][] {
  return marks.flatMap(([x, y, label]) => {
    const near = candidates.find(({ box }) => away(box, x, y) < box.width / 3)
    return near ? [[near, label] as [FaceCandidate, string]] : []
  })
}

function away({ x, y, width, height }: Box, px: number, py: number): number {
  return Math.hypot(x + width / 2 - px, y + height / 2 - py)
}

function bytes(cutOut: Float32Array): Buffer {
  return Buffer.from(Uint8Array.from(cutOut, (value) => Math.round(value * 255)))
}
