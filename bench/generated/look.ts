import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import { gunzipSync, gzipSync } from 'node:zlib'
import { analyzers } from '../../src/analyzers'
import { likenessHash } from '../../src/analyzers/likeness/print'
import { observe } from '../../src/analyzers/observe'
import { openCover } from '../../src/analyzers/open-cover'
import type { Observation } from '../../src/core/unseen'
import type { Engines, ImageCodec } from '../../src/core/engines'
import type { Evidence, Kind } from '../../src/core/evidence'
import { crop, flatten, newRaster, type Raster } from '../../src/core/image/raster'
import { resize } from '../../src/core/image/resize'
import { text } from '../../tools/drawn/bytes'
import { exif, segment } from '../../tools/drawn/exif'
import type { Drawing } from './draw'
import { brands, type Scene } from './scenes'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * All evidence of a drawn cover, from .cache/generated unless an engine, an analyzer or the drawing
 * has changed. Rules need no pixels.
 */
export async function lookAt(
  scene: Scene,
  drawing: Drawing,
  engines: Engines,
): Promise<Observation> {
  const folder = join(root, '.cache/generated', version())
  const file = join(
    folder,
    `${createHash('sha1').update(JSON.stringify(scene)).update(drawing.png).digest('hex')}.gz`,
  )
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, gzipSync(serialize(await evidenceOf(scene, drawing, engines))))
  }
  const evidence = deserialize(gunzipSync(readFileSync(file))) as Evidence
  return { see: async <K extends Kind>(kind: K) => evidence[kind], timings: {} }
}

async function evidenceOf(scene: Scene, { png }: Drawing, engines: Engines): Promise<Evidence> {
  const codec = await engines.image()
  const raster = flatten(await codec.decode(png))
  const bytes = await asFile(scene, png, raster, codec)
  const hash = likenessHash(
    scene.past === 'itself' ? await altered(raster, codec) : mirrored(raster),
  ).text
  const history = [{ name: 'last week', date: '2026-01-01T00:00:00.000Z', hash }]
  const cover = await openCover(
    { name: 'drawn', bytes, origin: 'file', title: scene.title, brands, history },
    engines,
  )
  const { see } = observe(cover, engines)
  const evidence: Partial<Evidence> = { cover: { ...cover, raster: newRaster(1, 1) } }
  for (const kind of Object.keys(analyzers) as (keyof typeof analyzers)[])
    Object.assign(evidence, { [kind]: await see(kind) })
  return evidence as Evidence
}

async function asFile(
  { file }: Scene,
  png: Uint8Array,
  raster: Raster,
  codec: ImageCodec,
): Promise<Uint8Array> {
  if (file === 'png') return png
  const jpeg = await codec.encodeJpeg(raster, 92)
  if (file === 'jpeg') return jpeg
  const place = exif({ gps: { latitude: [[31, 1], [13, 1], [0, 1]], longitude: [[121, 1], [28, 1], [0, 1]] } }) // prettier-ignore
  return Uint8Array.from([
    ...jpeg.subarray(0, 2),
    ...segment(0xe1, text('Exif\0\0'), place),
    ...jpeg.subarray(2),
  ])
}

/** As somebody uses a cover again: a little cropped, another size, packed harder. */
async function altered(raster: Raster, codec: ImageCodec): Promise<Raster> {
  const { width, height } = raster
  const cut = crop(raster, {
    x: width * 0.02,
    y: height * 0.01,
    width: width * 0.96,
    height: height * 0.97,
  })
  return codec.decode(await codec.encodeJpeg(resize(cut, 720, 1280), 60))
}

/** Another cover of the same colours: this one, from right to left and upside down. */
function mirrored({ width, height, data }: Raster): Raster {
  const out = newRaster(width, height)
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height)
  new Uint32Array(out.data.buffer).set(pixels.slice().reverse())
  return out
}

let known: string | undefined
function version(): string {
  if (known) return known
  const hash = createHash('sha256')
  const visit = (path: string): void => {
    if (!statSync(path).isDirectory()) return void hash.update(readFileSync(path))
    for (const name of readdirSync(path).sort()) visit(join(path, name))
  }
  for (const folder of ['src/engines', 'src/analyzers', 'models']) visit(join(root, folder))
  return (known = hash.digest('hex').slice(0, 12))
}
