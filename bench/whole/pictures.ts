import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Engines } from '../../src/core/engines'
import { boundsOf } from '../../src/core/geometry'
import type { Raster } from '../../src/core/image/raster'
import { crop } from '../../src/core/image/raster'
import { resize } from '../../src/core/image/resize'
import { observe } from '../../src/analyzers/observe'
import { drawnOver, placedOn } from '../hidden/over'
import { things, type Random, type Thing } from '../hidden/things'
import { photoOf, rowsOf, trueMask, type Row } from '../people/data'

/** A photograph as the covers use it, written to disk; sizes in pixels. */
export interface Picture {
  row: Row
  /** The whole photograph. */
  whole: string
  /** Cut out along its mask, close; null without a mask. */
  cut: string | null
  width: number
  height: number
  /** Of the cut-out. */
  cutSize: { width: number; height: number }
}

/** What is done to a host before it is laid on a cover. */
export type Change = { blur: number } | { thing: Thing }

/** Hosts, whole and cut out, and goods. */
/** Their sunglasses, words of their own, or a head that the layouts cut: told by eye. */
const unfit = /_0(?:00[12]|012|03[89]|041|05[69]|065|074|08[78]|098|113|127|130|158|161)\.jpg$/
export const hosts = () =>
  rowsOf('person').filter(
    ({ label_class, file }) => /full_body|portrait|studio/.test(label_class) && !unfit.test(file),
  )
export const goods = () => rowsOf('products').filter((row) => row.mask && /mask_studio|mask_natural/.test(row.label_class)) // prettier-ignore
export const hiding = things.filter(({ hides }) => hides)

/** Writes a photograph, and its cut-out, into `folder`; null where the change can't be made on it. */
export async function prepared(row: Row, folder: string, engines: Engines, random: Random, change?: Change): Promise<Picture | null> {
  const codec = await engines.image()
  let raster = await photoOf(row, engines)
  const mask = await trueMask(row, codec)
  // Small ones are enlarged before anything is drawn on them, as a designer would.
  const scale = Math.max(1, 1080 / raster.width)
  const [width, height] = [Math.round(raster.width * scale), Math.round(raster.height * scale)]
  raster = resize(raster, width, height)
  if (change && 'blur' in change) raster = blurred(raster, change.blur)
  if (change && 'thing' in change) {
    const hidden = await withThing(raster, change.thing, engines, random)
    if (!hidden) return null
    raster = hidden
  }
  mkdirSync(folder, { recursive: true })
  const name = `${row.set}-${row.file.replace(/\W+/g, '-')}-${change ? Math.floor(random() * 1e6) : 0}`
  const whole = join(folder, `${name}.png`)
  writeFileSync(whole, await codec.encodePng(raster))
  let cut: string | null = null
  let cutSize = { width, height }
  if (mask) {
    const alpha = maskAt(mask, width, height)
    const box = insideOf(alpha)
    const out: Raster = { ...raster, data: new Uint8ClampedArray(raster.data) }
    for (let i = 0; i < width * height; i++) out.data[i * 4 + 3] = alpha.data[i]
    const close = crop(out, box)
    cut = join(folder, `${name}-cut.png`)
    cutSize = { width: close.width, height: close.height }
    writeFileSync(cut, await codec.encodePng(close))
  }
  return { row, whole, cut, width, height, cutSize }
} // prettier-ignore

/** A mask enlarged to the picture's size, its edge smooth. */
function maskAt(mask: { width: number; height: number; data: Uint8Array }, width: number, height: number) {
  const grey = new Uint8ClampedArray(mask.data.length * 4)
  mask.data.forEach((value, i) => grey.fill(value, i * 4, i * 4 + 3) && (grey[i * 4 + 3] = 255))
  const { data } = resize({ width: mask.width, height: mask.height, data: grey }, width, height)
  return { width, height, data: Uint8Array.from({ length: width * height }, (_, i) => data[i * 4]) }
} // prettier-ignore

function insideOf({ width, height, data }: { width: number; height: number; data: Uint8Array }) {
  const points: (readonly [number, number])[] = []
  for (let y = 0; y < height; y += 2) for (let x = 0; x < width; x += 2) if (data[y * width + x] > 127) points.push([x, y] as const)
  return boundsOf(points.length ? points : [[0, 0], [width, height]])
} // prettier-ignore

async function withThing(raster: Raster, thing: Thing, engines: Engines, random: Random): Promise<Raster | null> {
  const cover = { name: '', bytes: new Uint8Array(), origin: 'file' as const, raster, width: raster.width, height: raster.height }
  const [face] = await observe(cover, engines, {}).see('faces')
  return face && face.box.height >= 60 ? drawnOver(raster, placedOn(face, thing, random)) : null
} // prettier-ignore

/** Three boxes, which is a Gauss of about the radius. */
function blurred(raster: Raster, radius: number): Raster {
  const { width, height } = raster
  const small = resize(raster, Math.max(8, Math.round(width / radius)), Math.max(8, Math.round(height / radius)))
  return resize(small, width, height)
} // prettier-ignore
