import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { flatThings } from '../../src/analyzers/head/flat-things'
import { area, intersect, iou, type Box, type Point } from '../../src/core/geometry'
import { crop, flatten, type Raster } from '../../src/core/image/raster'
import { openFaces } from '../../src/engines/faces'
import { openNet } from '../../src/engines/nets/net'
import { openTensors } from '../../src/engines/nets/tensors'
import { nodeParts } from '../../src/engines/parts/node'
import { openPerson } from '../../src/engines/person'
import { headInput } from '../../src/engines/person/head-under'
import { side, toInput } from '../../src/engines/person/input'
import { openImageCodec } from '../../src/engines/pictures/image'
import { buildParts } from '../parts'
import { cutOut, framed, type View } from './frames'
import { fit, type Example } from './logistic'
import { packed } from './pack'
import { random } from './random'
import { stick } from './stick'

/**
 * Makes models/head-under.bin from the labelled pictures: `npx tsx
 * tools/faces/train-head-under.ts`. Things of one colour are drawn over heads, and where there is
 * no head: beside people, on their bodies with the head cut off, on pictures without anybody; on each
 * picture of somebody as it is, framed as a cover frames it, and so on a ground of colour. What is not
 * found again as a flat thing is left out. Reports five folds by source picture, then trains on
 * everything. Seeded: the same again. Takes an hour.
 */
const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url))
if (!existsSync(data)) throw new Error(`The labelled pictures are not here: ${data}`)
const folds = 5
const penalty = 0.001
/** Things drawn on each picture: over its head, over half a face, on no head, where nobody is. */
const draws = { head: 4, half: 1, none: 3, nobody: 10 }
/** The same of each of its frames, in which things may be larger: how much they are, in heights of the face. */
const drawsInFrame = { head: 3, half: 0, none: 2 }
const sizes = { picture: { least: 0.6, more: 0.45 }, frame: { least: 0.6, more: 0.8 } }
/** What pictures without anybody weigh: they are few, and covers of products are many. */
const nobodyWeight = 4
/** A smaller part of the picture below the chin is no picture, in widths of it. */
const leastBody = 0.35

interface Row {
  file: string
  label_class: string
  source_path?: string
  people?: number
}
interface Sample extends Example {
  group: string
  kind: string
}

await buildParts()
const parts = nodeParts(fileURLToPath(new URL('../../build/parts', import.meta.url)))
await openTensors(parts)
const net = openNet(await parts('person.net'), { floats: true })
const person = await openPerson(parts)
const finder = await openFaces(parts)
const codec = await openImageCodec(parts)
const dice = random(20_27)
const { uniform, normal } = dice
const samples: Sample[] = []

for (const set of [
  'person',
  'faces',
  'covers',
  'products',
  'background',
  'codes',
  'text',
  'logos',
]) {
  const lines = readFileSync(join(data, set, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
  for (const line of lines) {
    const row = JSON.parse(line) as Row
    const raster = flatten(
      await codec.decode(new Uint8Array(readFileSync(join(data, set, row.file)))),
    )
    const faces = (await finder.find(raster))
      .map(({ box }) => box)
      .sort((a, b) => area(b) - area(a))
    const about = { set, group: row.source_path ?? `${set}/${row.file}` }
    if (isNobodyIn(set, row, faces)) {
      onNobody(raster, about)
      continue
    }
    onSomebody({ raster, faces }, '', draws, sizes.picture, about)
    const [face] = faces
    if (!face) continue
    const { mask } = await person.find(raster)
    for (const ground of ['framed', 'cut out', 'framed']) {
      const picture = ground === 'framed' ? raster : cutOut(raster, mask, dice)
      const view = framed({ raster: picture, faces }, face, dice)
      onSomebody(view, ` ${ground}`, drawsInFrame, sizes.frame, about)
    }
  }
}
console.log(`${samples.length} things`)
report()
const { weights, bias } = train(() => true)
writeFileSync(new URL('../../models/head-under.bin', import.meta.url), packed([{ weights, bias }]))

/** Of texts, and of people whose face nobody found, it is not known. */
function isNobodyIn(set: string, { label_class, people }: Row, faces: readonly Box[]): boolean {
  if (set === 'products') return label_class !== 'held_bag_gt' && faces.length === 0
  if (set === 'covers') return people === 0
  return ['codes', 'logos'].includes(set) && faces.length === 0
}

type About = { set: string; group: string }

function onSomebody(
  { raster, faces }: View,
  how: string,
  { head, half, none }: typeof drawsInFrame,
  size: typeof sizes.frame,
  about: About,
): void {
  const [face] = faces
  if (face) overHead(raster, face, how, { head, half }, size, about)
  onBody(raster, faces, how, none, about)
}

function overHead(
  raster: Raster,
  face: Box,
  how: string,
  { head, half }: { head: number; half: number },
  { least, more }: typeof sizes.frame,
  about: About,
): void {
  for (let i = 0; i < head; i++) {
    const middle = {
      x: face.x + face.width * (0.5 + 0.06 * normal()),
      y: face.y + face.height * (0.45 + 0.08 * normal()),
    }
    add(raster, middle, face.height * (least + more * uniform()), 1, `head${how}`, about)
  }
  for (let i = 0; i < half; i++) {
    const middle = {
      x: face.x + face.width * (0.5 + 0.1 * normal()),
      y: face.y + face.height * (uniform() < 0.6 ? 0.8 + 0.2 * uniform() : 0.25),
    }
    add(raster, middle, face.height * (0.45 + 0.2 * uniform()), 1, `half${how}`, about)
  }
}

function onBody(
  raster: Raster,
  faces: readonly Box[],
  how: string,
  count: number,
  about: About,
): void {
  const free = (middle: Point, size: number) =>
    faces.every(
      (face) =>
        area(intersect(grown(face), { x: middle.x - size, y: middle.y - size, width: 2 * size, height: 2 * size })) === 0, // prettier-ignore
    )
  anywhere(raster, count, free, `beside${how}`, about)
  const [face] = faces
  if (!face) return
  const y = Math.round(face.y + 1.15 * face.height)
  const height = Math.min(raster.height - y, Math.round(1.8 * raster.width))
  if (height < leastBody * raster.width) return
  const body = crop(raster, { x: 0, y, width: raster.width, height })
  anywhere(body, count, () => true, `body${how}`, about)
}

function onNobody(raster: Raster, about: About): void {
  anywhere(raster, draws.nobody, () => true, 'nobody', about)
  // What looks drawn in the picture itself.
  for (const thing of flatThings(raster)) put(raster, thing, 0, 'itself', about)
}

function grown({ x, y, width, height }: Box): Box {
  return { x: x - 0.35 * width, y: y - 0.5 * height, width: 1.7 * width, height: 1.9 * height }
}

function anywhere(
  raster: Raster,
  count: number,
  free: (middle: Point, size: number) => boolean,
  kind: string,
  about: About,
): void {
  for (let i = 0; i < count; i++)
    for (let attempt = 0; attempt < 30; attempt++) {
      const size = raster.width * (0.06 + 0.24 * uniform() ** 1.5)
      const middle = {
        x: raster.width * (0.1 + 0.8 * uniform()),
        y: raster.height * (0.05 + 0.85 * uniform()),
      }
      if (!free(middle, size)) continue
      add(raster, middle, size, 0, kind, about)
      break
    }
}

/** Draws a thing and looks around it, if it is found again. */
function add(
  raster: Raster,
  middle: Point,
  size: number,
  label: 0 | 1,
  kind: string,
  about: About,
): void {
  const { raster: drawn, box } = stick(raster, middle, size, dice)
  const inside = intersect(box, { x: 0, y: 0, width: raster.width, height: raster.height })
  const thing = flatThings(drawn).find((it) => iou(it.box, inside) > 0.4)
  if (thing) put(drawn, thing, label, kind, about)
}

function put(
  raster: Raster,
  thing: ReturnType<typeof flatThings>[number],
  label: 0 | 1,
  kind: string,
  { set, group }: About,
): void {
  const input = headInput(raster, thing, (part) =>
    net
      .run({ data: (place) => toInput(part, place), shape: [1, side, side, 3] })
      .map((it) => it.data),
  )
  const weight = kind === 'nobody' || kind === 'itself' ? nobodyWeight : 1
  samples.push({ input, label, weight, group, kind: `${kind} ${set}` })
}

function train(chosen: (sample: Sample) => boolean) {
  return fit(samples.filter(chosen), penalty)
}

function report(): void {
  const foldOf = new Map<string, number>()
  for (const { group } of samples)
    if (!foldOf.has(group)) foldOf.set(group, Math.floor(uniform() * folds))
  const kinds = new Map<string, number[]>()
  for (let fold = 0; fold < folds; fold++) {
    const model = train(({ group }) => foldOf.get(group) !== fold)
    for (const { input, group, kind } of samples) {
      if (foldOf.get(group) !== fold) continue
      const score = input.reduce((sum, value, k) => sum + value * model.weights[k], model.bias)
      kinds.set(kind, [...(kinds.get(kind) ?? []), 1 / (1 + Math.exp(-score))])
    }
  }
  const limits = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]
  for (const [kind, ps] of [...kinds].sort())
    console.log(
      `${kind}, ${ps.length}: ${limits.map((limit) => `≥ ${limit} ${((100 * ps.filter((p) => p >= limit).length) / ps.length).toFixed(1)} %`).join(' · ')}`,
    )
}
