import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { decodePng } from '../../src/engines/pictures/png'
import type { Size } from '../../src/core/geometry'
import type { Dice } from './dice'

/** Photographs to draw on, and things that a mask cuts out of theirs: pieces of SVG. */
export interface Stock {
  photograph(size: Size): string
  thing(): Thing
}
interface Thing {
  /** Amid a place of that size, as large as fits. */
  within(size: Size): string
}

interface Row {
  file: string
  width: number
  height: number
  mask?: string
  mask_fraction?: number
}

/** `folders` hold photographs, `goods` a labels.jsonl with the masks of its pictures. */
export async function stockIn(
  folders: readonly string[],
  goods: string,
  dice: Dice,
): Promise<Stock> {
  const photographs = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.jpe?g$/.test(name))
      .sort((a, b) => a.localeCompare(b))
      .map((name) => join(folder, name)),
  )
  const rows = readFileSync(join(goods, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .filter(({ mask, mask_fraction: share = 0 }) => mask && share > 0.1 && share < 0.6)
  const cut = await Promise.all(rows.map((row) => thingOf(goods, row)))
  return {
    photograph: ({ width, height }) =>
      `<image href="${urlOf(dice.pick(photographs))}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice"/>`,
    thing: () => dice.pick(cut),
  }
}

const urlOf = (path: string) => pathToFileURL(resolve(path)).href

async function thingOf(folder: string, { file, mask, width, height }: Row): Promise<Thing> {
  const path = join(folder, mask!)
  const { x, y, ...size } = await boxOf(path, width)
  const whole = `width="${width}" height="${height}" preserveAspectRatio="none"`
  const id = `m${file.replace(/\W/g, '')}`
  return {
    within: (place) =>
      `<mask id="${id}"><image href="${urlOf(path)}" ${whole}/></mask><svg width="${place.width}" height="${place.height}" viewBox="${x} ${y} ${size.width} ${size.height}"><image href="${urlOf(join(folder, file))}" ${whole} mask="url(#${id})"/></svg>`,
  }
}

/** Of what a mask shows, in the pixels of a picture that wide. */
async function boxOf(path: string, pictureWidth: number) {
  const { width, height, data } = await decodePng(readFileSync(path))
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4] < 128) continue
      ;[left, right] = [Math.min(left, x), Math.max(right, x + 1)]
      ;[top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)]
    }
  }
  const scale = pictureWidth / width
  return { x: left * scale, y: top * scale, width: (right - left) * scale, height: (bottom - top) * scale } // prettier-ignore
}
