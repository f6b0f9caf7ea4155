import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { initWasm } from '@resvg/resvg-wasm'
import type { Raster } from '../src/core/image/raster'
import { resize } from '../src/core/image/resize'
import { openEngines } from '../src/engines/open'
import { nodeParts } from '../src/engines/parts/node'
import { faceVisible } from '../src/rules/face-visible'
import { buildParts } from '../tools/parts'
import { look } from './hidden/look'
import { drawnOver, placedOn } from './hidden/over'
import { randomFrom } from './banned/pictures'
import { things, type At, type Random, type Thing } from './hidden/things'
import { photoOf, rowsOf, type Row } from './people/data'

/**
 * `npx tsx bench/hidden.ts [--seed N] [--step N] [--only NAME] [--out DIR]`: things drawn over and
 * beside the faces of labelled photographs, each photograph brought to the width of a cover, and
 * what `face-visible` says of them. A face that is hidden should be refused or asked about, all
 * others pass; and the same things anywhere on photographs of goods, where nobody is. Those that
 * are told wrong are written to `--out`.
 */
const option = (name: string) =>
  process.argv.includes(`--${name}`)
    ? process.argv[process.argv.indexOf(`--${name}`) + 1]
    : undefined
const seed = Number(option('seed') ?? 1)
const step = Number(option('step') ?? 1)
const only = option('only')
const out = option('out')
const width = 1080

await buildParts()
await initWasm(
  readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
)
const engines = openEngines(nodeParts(fileURLToPath(new URL('../build/parts', import.meta.url))))
const rows = [
  ...rowsOf('person'),
  ...rowsOf('covers').filter((row) => row.face_visible && row.people === 1),
  ...rowsOf('faces').filter((row) => /^(nomask_none(_hires)?|profile_none)$/.test(row.label_class)),
].filter((_, i) => i % step === 0)

const goods = [
  ...rowsOf('products').filter((row) => row.label_class !== 'held_bag_gt'),
  ...rowsOf('covers').filter((row) => row.people === 0),
].filter((_, i) => i % step === 0)

const tally = new Map<string, Record<string, number>>()
for (const [i, row] of rows.entries()) {
  const random = randomFrom(seed * 7919 + i)
  const bare = await photo(row)
  const before = await look(bare, engines)
  const face = before.faces[0]
  // Some wear real sunglasses, or are too small.
  if (
    !face ||
    face.box.height < 80 ||
    faceVisible.judge(before, faceVisible.limits).outcome !== 'pass'
  )
    continue
  for (const thing of chosen(random)) {
    const drawn = placedOn(face, thing, random)
    const raster = drawn ? drawnOver(bare, drawn) : bare
    await told(raster, thing.name, row, i, thing.hides ? ['fail', 'incomplete'] : ['pass'])
  }
}
for (const [i, row] of goods.entries()) {
  const random = randomFrom(seed * 6007 + i)
  const bare = await photo(row)
  const right = ['inapplicable']
  await told(bare, 'goods: bare', row, i, right)
  for (const thing of chosen(random).filter(({ name }) => /sticker: |phone|card/.test(name))) {
    const raster = drawnOver(bare, thing.draw(anywhere(bare, random), random))
    await told(raster, `goods: ${thing.name}`, row, i, right)
  }
}
console.table(
  Object.fromEntries(
    [
      ...things.map(({ name }) => name),
      'goods: bare',
      ...things.map(({ name }) => `goods: ${name}`),
    ].flatMap((name) => (tally.has(name) ? [[name, tally.get(name)]] : [])),
  ),
)

/** Counts what is said of it; what is told wrong is printed and kept. */
async function told(raster: Raster, name: string, row: Row, i: number, right: readonly string[]) {
  const evidence = await look(raster, engines)
  const { outcome, facts } = faceVisible.judge(evidence, faceVisible.limits)
  const counts = tally.get(name) ?? {}
  counts[outcome] = (counts[outcome] ?? 0) + 1
  tally.set(name, counts)
  if (right.includes(outcome)) return
  const { people, faces, sticker } = evidence
  console.log(`${name}: ${row.file} ${outcome} ${JSON.stringify(facts)} face ${faces[0]?.score.toFixed(2)}, presence ${people.presence.toFixed(2)}, somebody ${people.somebody.toFixed(2)}, over ${sticker?.probability.toFixed(2)}`) // prettier-ignore
  if (out) await keep(raster, `${name}-${row.set}-${i}`)
}

/** As big as a head may be, in the upper two thirds. */
function anywhere({ width, height }: Raster, random: Random): At {
  const side = width * (0.1 + 0.35 * random())
  return { x: random() * (width - side), y: random() * Math.max(0, (2 / 3) * height - side), side }
}

/** Five that hide and two that don't, in turns; all of one name when that was asked for. */
function chosen(random: Random): Thing[] {
  if (only) return things.filter(({ name }) => name.includes(only))
  const some = (hides: boolean, count: number) =>
    things
      .filter((thing) => thing.hides === hides)
      .map((thing) => ({ thing, at: random() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, count)
      .map(({ thing }) => thing)
  return [...some(true, 5), ...some(false, 2)]
}

/** The photograph as wide as a cover. */
async function photo(row: Row): Promise<Raster> {
  const whole = await photoOf(row, engines)
  return resize(whole, width, Math.round((whole.height * width) / whole.width))
}

async function keep(raster: Raster, name: string): Promise<void> {
  mkdirSync(out!, { recursive: true })
  const small = resize(raster, 360, Math.round((raster.height * 360) / raster.width))
  const png = await (await engines.image()).encodePng(small)
  writeFileSync(join(out!, `${name.replace(/[^\w]+/g, '-')}.png`), png)
}
