import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { iou, type Box } from '../../src/core/geometry'
import { crop, type Raster } from '../../src/core/image/raster'
import { resize } from '../../src/core/image/resize'
import { openImageCodec } from '../../src/engines/pictures/image'
import { glanceAt } from '../../src/engines/marks/glance'
import { ComponentBounds } from '../../src/engines/component-bounds'
import { propose } from '../../src/engines/marks/propose'
import { openRuns } from '../../src/engines/runs'
import { sourceParts } from '../source-parts'
import { brandOf } from '../mark-shapes'
import { brandColours } from './colours'
import { draw } from './draw'
import { iconsOf, ownIcons, trainedSets } from './icon-sets'
import { stamp, styles, type Glyph, type Rgb } from './stamp'

/**
 * `npx tsx tools/train-marks/sieve-samples.ts COVERS FOLDER…` writes what train-sieve.py eats into
 * .cache/train-marks: the proposals on photos full of marks, as the sieve sees them. Those that
 * hold a mark, and of all others as many as fit; what lies half on one is left out.
 */
const cache = fileURLToPath(new URL('../../.cache/train-marks/', import.meta.url))
const others = 130
const [count, ...folders] = process.argv.slice(2)
const random = randomFrom(31)
const drawings = trainedSets.concat('simple').flatMap((set) =>
  (set === 'simple' ? ownIcons() : iconsOf(set)).flatMap(({ name, svg }) => {
    const brand = brandOf({ set, name })
    return brand ? [{ brand, svg }] : []
  }),
)
const brands = [...new Set(drawings.map(({ brand }) => brand))]
const codec = await openImageCodec(sourceParts)
const components = new ComponentBounds(await openRuns(sourceParts))
const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
const windows: Uint8Array[] = []
const labels: number[] = []
const sources: number[] = []
for (let i = 0; i < Number(count); i++) {
  const file = files[Math.floor((i * files.length) / Number(count))]
  const photo = await codec.decode(new Uint8Array(readFileSync(file))).catch(() => null)
  if (photo && Math.min(photo.width, photo.height) > 200) await take(coverOf(photo), i)
}
mkdirSync(cache, { recursive: true })
writeFileSync(join(cache, 'sieve.bin'), Buffer.concat(windows))
writeFileSync(join(cache, 'sieve.json'), JSON.stringify({ labels, sources }))
console.log(labels.length, 'windows,', labels.filter(Boolean).length, 'with a mark')

async function take(cover: Raster, source: number): Promise<void> {
  const boxes: Box[] = []
  for (let k = 0; k < 8; k++) {
    const brand = brands[Math.floor(random() * brands.length)]
    const own = drawings.filter((it) => it.brand === brand)
    const size = Math.round(44 * (330 / 44) ** random())
    const glyph = await draw(own[Math.floor(random() * own.length)].svg, Math.min(300, 2 * size))
    if (!glyph) continue
    const colour: Rgb =
      random() < 0.75 ? brandColours.get(brand)! : [255 * random(), 255 * random(), 255 * random()]
    const [left, top] = [40 + (k % 2) * 500, 40 + (k >> 1) * 460]
    const box = {
      x: left + random() * (480 - size),
      y: top + random() * (440 - size),
      width: size,
      height: size,
    }
    const style = styles[Math.floor(random() * styles.length)]
    stamp(cover, glyph, box, random() < 0.4 ? 0 : (random() - 0.5) * 0.4, style, colour)
    const free = !style.startsWith('tile') && style !== 'circle'
    boxes.push(box, free ? inked(box, glyph, 1) : inked(box, glyph, 0.6))
  }
  const found = propose(cover, Infinity, components)
  const alike = (box: Box) => Math.max(...boxes.map((it) => iou(it, box)))
  const marks = found.filter(({ box }) => alike(box) > 0.6)
  const rest = found.filter(({ box }) => alike(box) < 0.2)
  for (const { box } of marks) keep(cover, box, 1, source)
  for (const { box } of rest.filter(() => random() < others / rest.length))
    keep(cover, box, 0, source)
}

/** The glyph's own box, `share` of the tile's. */
function inked({ x, y, width }: Box, glyph: Glyph, share: number): Box {
  const scale = (width * share) / Math.max(glyph.width, glyph.height)
  const [w, h] = [glyph.width * scale, glyph.height * scale]
  return { x: x + (width - w) / 2, y: y + (width - h) / 2, width: w, height: h }
}

function keep(cover: Raster, box: Box, label: number, source: number): void {
  windows.push(Uint8Array.from(glanceAt(cover, box).data.filter((_, i) => i % 4 !== 3)))
  labels.push(label)
  sources.push(source)
}

/** A photo as it would fill a cover. */
function coverOf(photo: Raster): Raster {
  const width = Math.min(photo.width, Math.round((photo.height * 9) / 16))
  const height = Math.min(photo.height, Math.round((photo.width * 16) / 9))
  return resize(
    crop(photo, { x: (photo.width - width) / 2, y: (photo.height - height) / 2, width, height }),
    1080,
    1920,
  )
}

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
