import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { area } from '../../src/core/geometry'
import { crop, flatten, newMask, type Raster } from '../../src/core/image/raster'
import { openImageCodec } from '../../src/engines/pictures/image'
import { nodeParts } from '../../src/engines/parts/node'
import { toInput } from '../../src/engines/person/input'
import { openPerson } from '../../src/engines/person'
import { presenceInput, questions, type Question } from '../../src/engines/person/presence'
import { detect } from '../../src/engines/faces/detect'
import { openTensors } from '../../src/engines/nets/tensors'
import { openNet } from '../../src/engines/nets/net'
import { coverHeads } from './cover-heads'
import { cutOut, framed } from './frames'
import { fit, type Example } from './logistic'
import { packed } from './pack'
import { random } from './random'
import { buildParts } from '../parts'

/**
 * Makes models/person-presence.bin from the labelled pictures: `npx tsx
 * tools/faces/train-person-presence.ts`. Reports the questions "is there a person?" and "might somebody be
 * there, if without a head?" cross-validated in five folds by source picture, then trains on
 * everything. The second is asked of pictures framed as covers frame them, too, of people and goods on
 * grounds of colour, and of goods with things drawn on them. Seeded: the same again.
 */
const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url))
if (!existsSync(data)) throw new Error(`The labelled pictures are not here: ${data}`)
const seed = 20_26
const folds = 5
const penalties: Record<Question, number> = { presence: 0.01, somebody: 0.001 }
const variations = 1
const frames = 2
/** What a picture as it is weighs beside its frames, which are many. */
const wholeWeight = 3
/** The detector's score of a head to be covered. */
const surelyAHead = 0.6
/** A channel of a white ground is as light as this, and so much of the border is white. */
const white = { from: 225, least: 0.6 }

interface Row {
  file: string
  label_class: string
  source_path?: string
  source_repo: string
  people?: number
}
interface Sample extends Row {
  set: string
  input: Float32Array
  label: 0 | 1
  plain: boolean
  /** Something drawn stands in the place of every head. */
  headless: boolean
  /** It is shown as a cover would show it; who is certain of people learns from pictures alone. */
  asCover: boolean
}

await buildParts()
const parts = nodeParts(fileURLToPath(new URL('../../build/parts', import.meta.url)))
await openTensors(parts)
const net = openNet(await parts('person.net'), { floats: true })
const detector = openNet(await parts('face-detector.net'), { floats: true })
const person = await openPerson(parts)
const codec = await openImageCodec(parts)
const dice = random(seed)
const { uniform } = dice
/** Of its own, so that pictures stay varied as they are, whatever becomes of covers. */
const frameDice = random(seed + 1)

const all: Sample[] = []
for (const set of [
  'person',
  'background',
  'faces',
  'products',
  'covers',
  'codes',
  'text',
  'logos',
]) {
  for (const line of readFileSync(join(data, set, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')) {
    const row = JSON.parse(line) as Row
    const label = labelOf(set, row)
    if (label === undefined) continue
    const raster = flatten(
      await codec.decode(new Uint8Array(readFileSync(join(data, set, row.file)))),
    )
    const faces = detect(detector, raster, 192, surelyAHead).map(({ box }) => box)
    // Photographs of logos may be of people, too.
    if (set === 'logos' && faces.length > 0) continue
    const about = { ...row, set, label, plain: true, headless: false, asCover: set === 'logos' }
    for (let i = 0; i <= variations; i++) {
      const input = inputOf(i === 0 ? raster : varied(raster))
      all.push({ ...about, input, plain: i === 0 })
    }
    if (label === 0) {
      for (const picture of [raster, onColour(raster)]) {
        if (!picture) continue
        if (picture !== raster) all.push({ ...about, input: inputOf(picture), asCover: true })
        // What is drawn on a picture must not tell of a head.
        for (let i = 0; i < frames; i++)
          all.push({ ...about, input: inputOf(stuckOn(picture)), asCover: true })
      }
      continue
    }
    const head = faces.reduce((a, b) => (b && area(b) > area(a) ? b : a), faces[0])
    if (!head) continue
    all.push({ ...about, input: inputOf(coverHeads(raster, faces, dice)), headless: true })
    const { mask } = await person.find(raster)
    for (const picture of [raster, cutOut(raster, mask, frameDice)])
      for (let i = 0; i < frames; i++) {
        const view = framed({ raster: picture, faces }, head, frameDice)
        const covered = coverHeads(view.raster, view.faces, frameDice)
        all.push({ ...about, input: inputOf(view.raster), asCover: true })
        all.push({ ...about, input: inputOf(covered), headless: true, asCover: true })
      }
  }
}
const foldOf = new Map<string, number>()
for (const sample of all)
  if (!foldOf.has(groupOf(sample))) foldOf.set(groupOf(sample), Math.floor(uniform() * folds))
for (const question of questions) validate(question)
writeFileSync(
  new URL('../../models/person-presence.bin', import.meta.url),
  packed(questions.map((question) => train(question, () => true))),
)

/**
 * Only pictures of which it is known. Hands alone are nobody; in pictures of the clothing sets the
 * clothes lie or hang.
 */
function labelOf(set: string, { label_class, source_repo, people }: Row): 0 | 1 | undefined {
  const worn = source_repo.includes('clothing-co-parsing')
  if (set === 'person' || set === 'faces') return 1
  if (set === 'background') return worn ? 1 : undefined
  if (set === 'products') return label_class === 'held_bag_gt' ? 1 : 0
  if (set === 'covers') return people ? 1 : 0
  if (set === 'codes' || set === 'logos') return 0
  return worn ? 1 : source_repo.includes('clothing-dataset') ? 0 : undefined
}

/** Goods on white, on a ground of colour; null where they lie on something else. */
function onColour(raster: Raster): Raster | null {
  const { width, height, data } = raster
  const held = newMask(width, height)
  for (let i = 0; i < width * height; i++)
    held.data[i] = Math.min(data[i * 4], data[i * 4 + 1], data[i * 4 + 2]) >= white.from ? 0 : 255
  const rows = Array.from({ length: height }, (_, y) => [y * width, (y + 1) * width - 1]).flat()
  const columns = Array.from({ length: width }, (_, x) => [x, (height - 1) * width + x]).flat()
  const border = [...rows, ...columns]
  const isWhite = border.filter((i) => held.data[i] === 0).length >= white.least * border.length
  return isWhite ? cutOut(raster, held, frameDice) : null
}

/** With something drawn anywhere, as large as a head may be. */
function stuckOn(raster: Raster): Raster {
  const side = raster.width * (0.1 + 0.35 * frameDice.uniform())
  const x = frameDice.uniform() * (raster.width - side)
  const y = frameDice.uniform() * Math.max(0, raster.height - side)
  return coverHeads(raster, [{ x, y, width: side, height: side }], frameDice)
}

/** The same photo cut otherwise, and mirrored every other time. */
function varied(raster: Raster): Raster {
  const [width, height] = [
    raster.width * (0.75 + 0.25 * uniform()),
    raster.height * (0.75 + 0.25 * uniform()),
  ]
  const part = crop(raster, {
    x: uniform() * (raster.width - width),
    y: uniform() * (raster.height - height),
    width,
    height,
  })
  return uniform() < 0.5 ? part : mirrored(part)
}

function mirrored({ width, height, data }: Raster): Raster {
  const pixels = new Uint32Array(data.slice().buffer)
  for (let y = 0; y < height; y++) pixels.subarray(y * width, (y + 1) * width).reverse()
  return { width, height, data: new Uint8ClampedArray(pixels.buffer) }
}

function inputOf(raster: Raster): Float32Array {
  const [values, layer] = net
    .run({ data: (place) => toInput(raster, place), shape: [1, 256, 256, 3] })
    .map(({ data }) => data)
  return presenceInput(values, layer)
}

function groupOf({ set, file, source_path }: Row & { set: string }): string {
  return source_path ?? `${set}/${file}`
}

/** Who is certain of people has never seen anybody without a head, nor a cover. */
function train(question: Question, chosen: (sample: Sample) => boolean) {
  const use = all.filter(
    (sample) => (question === 'somebody' || !(sample.headless || sample.asCover)) && chosen(sample),
  )
  const sizes = new Map<string, number>()
  for (const sample of use) sizes.set(groupOf(sample), (sizes.get(groupOf(sample)) ?? 0) + 1)
  return fit(
    use.map((sample): Example => ({
      input: sample.input,
      label: sample.label,
      weight: (sample.asCover ? 1 : wholeWeight) / sizes.get(groupOf(sample))!,
    })),
    penalties[question],
  )
}

function validate(question: Question): void {
  const judged: { sample: Sample; p: number }[] = []
  for (let fold = 0; fold < folds; fold++) {
    const { weights, bias } = train(question, (sample) => foldOf.get(groupOf(sample)) !== fold)
    for (const sample of all) {
      if (!sample.plain || foldOf.get(groupOf(sample)) !== fold) continue
      const score = sample.input.reduce((sum, value, k) => sum + value * weights[k], bias)
      judged.push({ sample, p: 1 / (1 + Math.exp(-score)) })
    }
  }
  const kinds = new Map<string, number[]>()
  for (const { sample, p } of judged) {
    const kind = `${sample.set}${sample.set === 'products' ? ` ${sample.label_class.split('_')[0]}` : ''}: ${sample.asCover ? 'as a cover, ' : ''}${sample.headless ? 'headless' : sample.label ? 'people' : 'nobody'}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), p])
  }
  for (const limit of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    console.log(
      `${question} ≥ ${limit} · ${[...kinds].map(([kind, ps]) => `${kind} ${ps.filter((p) => p >= limit).length} of ${ps.length}`).join(' · ')}`,
    )
  }
}
