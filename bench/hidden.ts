import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { initWasm } from '@resvg/resvg-wasm'
import { observe } from '../src/analyzers/observe'
import type { Evidence } from '../src/core/evidence'
import type { Raster } from '../src/core/image/raster'
import { resize } from '../src/core/image/resize'
import { openEngines } from '../src/engines/open'
import { nodeParts } from '../src/engines/parts/node'
import { faceVisible } from '../src/rules/face-visible'
import { buildParts } from '../tools/parts'
import { drawnOver, placedOn } from './hidden/over'
import { randomFrom } from './banned/pictures'
import { things, type Random, type Thing } from './hidden/things'
import { photoOf, rowsOf, type Row } from './people/data'

/**
 * `npx tsx bench/hidden.ts [--seed N] [--step N] [--only NAME] [--out DIR]`: things drawn over and
 * beside the faces of labelled photographs, each photograph brought to the width of a cover, and
 * what `face-visible` says of them. A face that is hidden should be refused or asked about, all
 * others pass. Those that are told wrong are written to `--out`.
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

const tally = new Map<string, Record<string, number>>()
for (const [i, row] of rows.entries()) {
  const random = randomFrom(seed * 7919 + i)
  const bare = await photo(row)
  const before = await seen(bare)
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
    const evidence = await seen(raster)
    const { outcome, facts } = faceVisible.judge(evidence, faceVisible.limits)
    const counts = tally.get(thing.name) ?? {}
    counts[outcome] = (counts[outcome] ?? 0) + 1
    tally.set(thing.name, counts)
    const isRight = thing.hides
      ? outcome === 'fail' || outcome === 'incomplete'
      : outcome === 'pass'
    if (isRight) continue
    const { people, faces } = evidence
    console.log(`${thing.name}: ${row.file} ${outcome} ${JSON.stringify(facts)} face ${faces[0]?.score.toFixed(2)}, presence ${people.presence.toFixed(2)}, somebody ${people.somebody.toFixed(2)}`) // prettier-ignore
    if (out) await keep(raster, `${thing.name}-${row.set}-${i}`)
  }
}
console.table(
  Object.fromEntries(
    things.flatMap(({ name }) => (tally.has(name) ? [[name, tally.get(name)]] : [])),
  ),
)

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

async function seen(raster: Raster) {
  const cover = { name: '', bytes: new Uint8Array(), origin: 'file' as const, raster, width: raster.width, height: raster.height } // prettier-ignore
  const text = { lines: [], share: 0, inkShare: 0, gridShare: 0 }
  const { see } = observe(cover, engines, { known: { text } })
  return { cover: await see('cover'), faces: await see('faces'), person: await see('person'), people: await see('people'), text } as Pick<Evidence, 'cover' | 'faces' | 'person' | 'people' | 'text'> // prettier-ignore
}

async function keep(raster: Raster, name: string): Promise<void> {
  mkdirSync(out!, { recursive: true })
  const small = resize(raster, 360, Math.round((raster.height * 360) / raster.width))
  const png = await (await engines.image()).encodePng(small)
  writeFileSync(join(out!, `${name.replace(/[^\w]+/g, '-')}.png`), png)
}
