import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ImageCodec } from '../../src/core/engines'
import type { Box } from '../../src/core/geometry'
import { crop, type Raster } from '../../src/core/image/raster'
import { resize } from '../../src/core/image/resize'

/**
 * Labelled pictures, beside the repository; the benchmark says so and stops where they are absent.
 */
export const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url))

export interface Row {
  /** Full path. */
  path: string
  [label: string]: unknown
}

export function rowsOf(folder: string): Row[] {
  const labels = join(data, folder, 'labels.jsonl')
  if (!existsSync(labels))
    throw new Error(`No labelled pictures at ${labels}: this part of the benchmark needs them`)
  const lines = readFileSync(labels, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const row = JSON.parse(line) as Record<string, unknown>
    return { ...row, path: join(data, folder, String(row.file)) }
  })
}

export const bytesOf = (path: string) => new Uint8Array(readFileSync(path))

/** A photo as it fills a cover: the middle of it, scaled. */
export function asCover(photo: Raster): Raster {
  const width = Math.min(photo.width, Math.round((photo.height * 9) / 16))
  const height = Math.min(photo.height, Math.round((photo.width * 16) / 9))
  return resize(
    crop(photo, { x: (photo.width - width) / 2, y: (photo.height - height) / 2, width, height }),
    1080,
    1920,
  )
}

export async function photosIn(
  codec: ImageCodec,
  folders: string[],
  each: number,
): Promise<Raster[]> {
  const photos: Raster[] = []
  for (const folder of folders) {
    const files = readdirSync(join(data, folder)).sort()
    // Spread over the folder: neighbours come from one source.
    for (const file of spread(files, each)) {
      const photo = await codec.decode(bytesOf(join(data, folder, file))).catch(() => null)
      if (photo && Math.min(photo.width, photo.height) > 200) photos.push(photo)
    }
  }
  return photos
}

const spread = <T>(all: T[], count: number): T[] =>
  all.filter(
    (_, i) =>
      count >= all.length ||
      Math.floor((i * count) / all.length) !== Math.floor(((i - 1) * count) / all.length),
  )

export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export const copyOf = (raster: Raster): Raster => ({ ...raster, data: raster.data.slice() })

export function fillBox(
  raster: Raster,
  { x, y, width, height }: Box,
  [r, g, b]: number[],
  alpha = 1,
): void {
  for (
    let row = Math.max(0, Math.round(y));
    row < Math.min(raster.height, Math.round(y + height));
    row++
  ) {
    for (
      let column = Math.max(0, Math.round(x));
      column < Math.min(raster.width, Math.round(x + width));
      column++
    ) {
      const p = (row * raster.width + column) * 4
      raster.data[p] = raster.data[p] * (1 - alpha) + r * alpha
      raster.data[p + 1] = raster.data[p + 1] * (1 - alpha) + g * alpha
      raster.data[p + 2] = raster.data[p + 2] * (1 - alpha) + b * alpha
    }
  }
}

/** Lays `top` on `under` with its own alpha. */
export function lay(under: Raster, top: Raster, x: number, y: number, opacity = 1): void {
  for (let row = 0; row < top.height; row++) {
    for (let column = 0; column < top.width; column++) {
      const [tx, ty] = [Math.round(x) + column, Math.round(y) + row]
      if (tx < 0 || ty < 0 || tx >= under.width || ty >= under.height) continue
      const p = (ty * under.width + tx) * 4
      const q = (row * top.width + column) * 4
      const alpha = (top.data[q + 3] / 255) * opacity
      for (let c = 0; c < 3; c++)
        under.data[p + c] = under.data[p + c] * (1 - alpha) + top.data[q + c] * alpha
    }
  }
}

/** Something like a line of type: strokes of black in a row. */
export function scribble(raster: Raster, box: Box, random: () => number, colour: number[]): void {
  for (let x = box.x; x < box.x + box.width; x += box.height * 0.62) {
    const strokes = 2 + Math.floor(random() * 3)
    for (let k = 0; k < strokes; k++) {
      const upright = random() < 0.6
      const width = upright ? box.height * 0.14 : box.height * 0.45
      const height = upright ? box.height * (0.5 + random() * 0.5) : box.height * 0.13
      fillBox(
        raster,
        {
          x: x + random() * box.height * 0.3,
          y: box.y + random() * (box.height - height),
          width,
          height,
        },
        colour,
      )
    }
  }
}
