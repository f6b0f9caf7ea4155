import type { Engines } from '../../src/core/engines'
import { crop, newRaster, type Raster } from '../../src/core/image/raster'
import { resize } from '../../src/core/image/resize'
import { photoOf, rowsOf, trueMask, type Row } from './data'

/** Half a cover: the looks that tell a focus see less than that. */
const [width, height] = [540, 960]

/**
 * Frames on which nothing stands out, since too much does or nothing: made from the labelled
 * photographs, the same each time. Grids of 12 and more photos; one cut of a photo as wallpaper;
 * products strewn about; grain of two colours; soft gradients.
 */
export async function withoutFocus(
  { label_class: kind, file }: Row,
  engines: Engines,
): Promise<Raster> {
  const random = randomFrom(Number(file.split('-')[1]) * 7919 + kind.length)
  return await makers[kind](
    (least, most) => least + Math.floor(random() * (most - least + 1)),
    engines,
  )
}

export const rowsWithoutFocus = (each: number): Row[] =>
  Object.keys(makers).flatMap((kind) =>
    Array.from({ length: each }, (_, i) => ({
      set: 'composed',
      file: `${kind}-${i}`,
      label_class: kind,
    })),
  )

type Dice = (least: number, most: number) => number
const makers: Record<string, (dice: Dice, engines: Engines) => Promise<Raster> | Raster> = {
  grid,
  wallpaper,
  strewn,
  grain,
  gradient,
}

const photos = () => [
  ...rowsOf('products'),
  ...rowsOf('person'),
  ...rowsOf('covers'),
  ...rowsOf('background'),
]
const pick = <T>(dice: Dice, from: readonly T[]): T => from[dice(0, from.length - 1)]

async function grid(dice: Dice, engines: Engines): Promise<Raster> {
  const across = dice(3, 5)
  const down = Math.round((across * height) / width) - dice(1, 2)
  const gap = dice(0, 1) * dice(2, 8)
  const [w, h] = [Math.floor(width / across), Math.floor(height / down)]
  const out = flat([255, 255, 255])
  const set = pick(dice, [rowsOf('products'), rowsOf('person'), photos()])
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const photo = await photoOf(pick(dice, set), engines)
      lay(out, filling(photo, w - gap, h - gap), x * w + gap / 2, y * h + gap / 2)
    }
  }
  return out
}

async function wallpaper(dice: Dice, engines: Engines): Promise<Raster> {
  const photo = await photoOf(pick(dice, photos()), engines)
  const side = dice(60, 140)
  const part = crop(photo, {
    x: dice(0, photo.width - side),
    y: dice(0, photo.height - side),
    width: side,
    height: side,
  })
  const out = flat([255, 255, 255])
  for (let y = 0; y < height; y += side) for (let x = 0; x < width; x += side) lay(out, part, x, y)
  return out
}

async function strewn(dice: Dice, engines: Engines): Promise<Raster> {
  const across = dice(4, 7)
  const side = Math.floor(width / across)
  const out = flat([dice(120, 255), dice(120, 255), dice(120, 255)])
  const things = rowsOf('products').filter((row) => row.label_class.startsWith('mask_'))
  for (let y = 0; y < height; y += side) {
    for (let x = 0; x < width; x += side) {
      const thing = await cutOut(pick(dice, things), engines)
      lay(out, fitting(thing, side * 0.85), x + dice(0, side >> 3), y + dice(0, side >> 3))
    }
  }
  return out
}

/** Sums of smoothed noise between two colours. */
function grain(dice: Dice): Raster {
  const [a, b] = [0, 1].map(() => [dice(0, 255), dice(0, 255), dice(0, 255)])
  const out = flat(a)
  const octaves = [4, 8, 16, 32].map((cell) => ({
    cell,
    wide: Math.ceil(width / cell) + 2,
    values: Array.from(
      { length: (Math.ceil(width / cell) + 2) * (Math.ceil(height / cell) + 2) },
      () => dice(0, 255) / 255,
    ),
  }))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let mix = 0
      for (const { cell, wide, values } of octaves) {
        const [u, v] = [x / cell, y / cell]
        const at = Math.floor(v) * wide + Math.floor(u)
        const [s, t] = [u % 1, v % 1]
        mix +=
          (values[at] * (1 - s) + values[at + 1] * s) * (1 - t) +
          (values[at + wide] * (1 - s) + values[at + wide + 1] * s) * t
      }
      for (let c = 0; c < 3; c++)
        out.data[(y * width + x) * 4 + c] = a[c] + ((b[c] - a[c]) * mix) / octaves.length
    }
  }
  return out
}

function gradient(dice: Dice): Raster {
  const from = [dice(0, 255), dice(0, 255), dice(0, 255)]
  const to = from.map((value) => Math.max(0, Math.min(255, value + dice(-60, 60))))
  const out = flat(from)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const mix = (x / width + y / height) / 2
      for (let c = 0; c < 3; c++)
        out.data[(y * width + x) * 4 + c] = from[c] + (to[c] - from[c]) * mix
    }
  }
  return out
}

const flat = (colour: number[]): Raster => {
  const out = newRaster(width, height)
  for (let p = 0; p < out.data.length; p += 4) out.data.set([...colour, 255], p)
  return out
}

/** As big as it can be inside a square of that side. */
function fitting(raster: Raster, side: number): Raster {
  const scale = side / Math.max(raster.width, raster.height)
  return resize(
    raster,
    Math.max(1, Math.round(raster.width * scale)),
    Math.max(1, Math.round(raster.height * scale)),
  )
}

/** Cut to the shape, then resized. */
function filling(raster: Raster, w: number, h: number): Raster {
  const scale = Math.min(raster.width / w, raster.height / h)
  const [cutWidth, cutHeight] = [w * scale, h * scale]
  const box = {
    x: (raster.width - cutWidth) / 2,
    y: (raster.height - cutHeight) / 2,
    width: cutWidth,
    height: cutHeight,
  }
  return resize(crop(raster, box), w, h)
}

/** The thing inside its mask; the rest is transparent. */
async function cutOut(row: Row, engines: Engines): Promise<Raster> {
  const raster = await photoOf(row, engines)
  const mask = (await trueMask(row, await engines.image()))!
  const out = { ...raster, data: new Uint8ClampedArray(raster.data) }
  for (let y = 0; y < raster.height; y++) {
    const from = Math.floor(((y + 0.5) * mask.height) / raster.height) * mask.width
    for (let x = 0; x < raster.width; x++)
      out.data[(y * raster.width + x) * 4 + 3] =
        mask.data[from + Math.floor(((x + 0.5) * mask.width) / raster.width)]
  }
  return out
}

function lay(on: Raster, raster: Raster, left: number, top: number): void {
  for (let y = 0; y < raster.height; y++) {
    for (let x = 0; x < raster.width; x++) {
      const [px, py] = [Math.round(left) + x, Math.round(top) + y]
      if (px < 0 || py < 0 || px >= on.width || py >= on.height) continue
      const [from, to] = [(y * raster.width + x) * 4, (py * on.width + px) * 4]
      const alpha = raster.data[from + 3] / 255
      for (let c = 0; c < 3; c++)
        on.data[to + c] += (raster.data[from + c] - on.data[to + c]) * alpha
    }
  }
}

/** Numerical Recipes' generator: 0…1, the same for a seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}
