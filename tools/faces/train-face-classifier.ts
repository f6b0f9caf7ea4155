import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { questions, type Question } from '../../src/engines/faces/looks'
import { openImageCodec } from '../../src/engines/pictures/image'
import { nodeParts } from '../../src/engines/parts/node'
import { openTensors } from '../../src/engines/nets/tensors'
import { openNet } from '../../src/engines/nets/net'
import { fit, type Example, type Model } from './logistic'
import { packed } from './pack'
import { random } from './random'
import { samples, type Sample } from './samples'
import { buildParts } from '../parts'

/**
 * Makes models/face-looks.bin from the labelled pictures: `npx tsx tools/faces/train-face-classifier.ts
 * [--final]`. First reports each question cross-validated in five folds by source picture (skipped
 * by --final), then trains on everything. Seeded: the same again.
 */
const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url))
if (!existsSync(data)) throw new Error(`The labelled pictures are not here: ${data}`)
const seed = 20_26
const folds = 5
/** Profiles are one labelled face in twenty, and more on covers. */
const profileWeight = 3
const penalty: Record<Question, number> = { face: 0.01, mask: 0.003 }

await buildParts()
const parts = nodeParts(fileURLToPath(new URL('../../build/parts', import.meta.url)))
await openTensors(parts)
const [detector, network] = [
  openNet(await parts('face-detector.net'), { floats: true }),
  openNet(await parts('face-features.net'), { floats: true }),
]
const all: Sample[] = []
for await (const sample of samples(
  data,
  await openImageCodec(parts),
  detector,
  network,
  random(seed),
))
  all.push(sample)
console.log(`${all.length} looks at ${new Set(all.map(({ file }) => file)).size} pictures`)

const foldOf = new Map<string, number>()
const { uniform } = random(seed)
for (const { group } of all)
  if (!foldOf.has(group)) foldOf.set(group, Math.floor(uniform() * folds))

const kept: object[] = []
if (!process.argv.includes('--final')) questions.forEach(validate)
mkdirSync('.cache', { recursive: true })
if (kept.length > 0) writeFileSync('.cache/face-folds.json', JSON.stringify(kept))
writeFileSync(
  new URL('../../models/face-looks.bin', import.meta.url),
  packed(questions.map((question) => train(question, () => true))),
)

function train(question: Question, chosen: (sample: Sample) => boolean): Model {
  const use = all.filter((sample) => sample.labels[question] !== undefined && chosen(sample))
  const sizes = new Map<string, number>()
  for (const { group } of use) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const examples = use.map((sample): Example => ({
    input: sample.input,
    label: sample.labels[question]!,
    weight: (sample.profile ? profileWeight : 1) / sizes.get(sample.group)!,
  }))
  return fit(examples, penalty[question])
}

function validate(question: Question): void {
  const judged: { profile: boolean; label: number; p: number }[] = []
  for (let fold = 0; fold < folds; fold++) {
    const { weights, bias } = train(question, ({ group }) => foldOf.get(group) !== fold)
    for (const sample of all) {
      const label = sample.labels[question]
      if (!sample.plain || label === undefined || foldOf.get(sample.group) !== fold) continue
      const score = sample.input.reduce((sum, value, k) => sum + value * weights[k], bias)
      const p = 1 / (1 + Math.exp(-score))
      judged.push({ profile: sample.profile, label, p })
      kept.push({ question, file: sample.file, kind: sample.kind, score: sample.score, label, p })
    }
  }
  const share = (of: typeof judged, limit: number) =>
    `${((100 * of.filter(({ p }) => p >= limit).length) / of.length).toFixed(1)} %`
  for (const limit of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const positives = judged.filter(({ label }) => label === 1)
    const negatives = judged.filter(({ label }) => label === 0)
    const profiles = positives.filter(({ profile }) => profile)
    console.log(
      [
        question,
        `≥ ${limit}`,
        `found ${share(positives, limit)} of ${positives.length}`,
        `in profile ${share(profiles, limit)} of ${profiles.length}`,
        `false ${share(negatives, limit)} of ${negatives.length}`,
      ].join(' · '),
    )
  }
}
