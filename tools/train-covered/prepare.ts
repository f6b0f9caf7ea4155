import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { iou, type Box } from '../../src/core/geometry'
import { flatten, type Raster } from '../../src/core/image/raster'
import { proposeFaces } from '../../src/engines/faces'
import { cut, faceFrame } from '../../src/engines/faces/align'
import { detect, type FaceCandidate } from '../../src/engines/faces/detect'
import { openImageCodec } from '../../src/engines/pictures/image'
import { openTensors } from '../../src/engines/nets/tensors'
import { openNet } from '../../src/engines/nets/net'
import { sourceParts } from '../source-parts'

/**
 * `npx tsx tools/train-covered/prepare.ts` writes what train.py eats into .cache/train-covered: of
 * every face of which it is known what it wears a wide cut, and where its eyes, nose and mouth lie
 * on it.
 */
const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url))
if (!existsSync(data)) throw new Error(`The labelled pictures are not here: ${data}`)
const out = fileURLToPath(new URL('../../.cache/train-covered/', import.meta.url))
/** The wide cut is so many times as wide as the frame that the product looks at. */
const room = 1.4
const side = 288
/** Below it the detector mostly points at an ear or at hair. */
const leastScore = 0.6

interface Row {
  file: string
  label_class: string
  source_path?: string
  eyewear?: string
  face_mask?: boolean
  pose?: string
  head_box_xyxy?: [number, number, number, number]
}

/** What is worn in pictures outside data/faces, seen by eye. */
const byEye = JSON.parse(
  readFileSync(new URL('../train-eyewear/labels.json', import.meta.url), 'utf8'),
) as Record<string, [number, number, string][]>

await openTensors(sourceParts)
const detector = openNet(await sourceParts('face-detector.net'), { floats: true })
const codec = await openImageCodec(sourceParts)
const faces: object[] = []
const wides: Buffer[] = []
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
    const main = set === 'faces' ? labelled(row, candidates) : []
    const seen = (byEye[`${set}/${row.file}`] ?? []).flatMap((mark) => near(mark, candidates))
    for (const [candidate, eyewear] of [...main, ...seen])
      add(raster, candidate, {
        set,
        file: row.file,
        eyewear,
        mask: set === 'faces' && row.face_mask === true,
        group: row.source_path ?? row.file,
        kind: row.label_class,
        profile: row.pose?.startsWith('profile') ?? false,
      })
  }
}
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'faces.json'), JSON.stringify(faces))
writeFileSync(join(out, 'wides.bin'), Buffer.concat(wides))
console.log(`${faces.length} faces`)

function add(raster: Raster, candidate: FaceCandidate, about: object): void {
  const product = faceFrame(candidate)
  const frame = { ...product, side: product.side * room }
  const scale = side / frame.side
  const [cos, sin] = [Math.cos(frame.angle), Math.sin(frame.angle)]
  const points = candidate.landmarks.map(({ x, y }) => {
    const [dx, dy] = [x - frame.x, y - frame.y]
    return [(dx * cos + dy * sin) * scale + side / 2, (dy * cos - dx * sin) * scale + side / 2]
  })
  faces.push({ ...about, points, width: candidate.box.width, score: candidate.score })
  wides.push(bytes(cut(raster, frame, { width: side, height: side })))
}

/** The person whom the label means: the head that is marked, or the surest face. */
function labelled(
  { eyewear = '', head_box_xyxy: head, label_class }: Row,
  candidates: FaceCandidate[],
): [FaceCandidate, string][] {
  const main = head ? candidates.find(({ box }) => iou(box, boxOf(head)) > 0.05) : candidates.at(0)
  return main && main.score >= leastScore && !label_class.startsWith('privacy')
    ? [[main, eyewear]]
    : []
}

function boxOf([left, top, right, bottom]: [number, number, number, number]): Box {
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function near(
  [x, y, label]: [number, number, string],
  candidates: FaceCandidate[],
): [FaceCandidate, string][] {
  const found = candidates.find(
    ({ box }) => Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) < box.width / 3,
  )
  return found ? [[found, label]] : []
}

function bytes(cutOut: Float32Array): Buffer {
  return Buffer.from(Uint8Array.from(cutOut, (value) => Math.round(value * 255)))
}
