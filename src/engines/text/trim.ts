import { median } from '../../core/image/median'
import type { Raster } from '../../core/image/raster'
import { sample } from './crops'
import type { Rect } from './rect'

/** The line is looked at so high, pixels. */
const height = 24
/** Left around the glyphs, of those pixels: as much as people leave who draw such boxes by hand. */
const left = 1
/** Of the line's height, on each side: by more the detector does not overshoot. */
const most = 0.25
/** Of 255: what differs less from the margin is no ink. */
const faintest = 24
/** Ink differs from the margin by this share of what most differs from it. */
const inkFrom = 0.4

/**
 * Draws a line's rectangle in to its glyphs where the margin is plain to see. Over a busy picture
 * the margin itself differs, and nothing is taken away.
 */
export function trim(source: Raster, rect: Rect): Rect {
  const step = rect.height / height
  const width = Math.max(16, Math.min(50 * height, Math.round(rect.width / step)))
  const { rows, columns } = inkAlong(sample(source, rect, width, height))
  const across = rect.width / width
  const [up, down] = margins(rows, most * height)
  const [back, on] = margins(columns, Math.min((most * rect.height) / across, width / 4))
  const [u, v] = [((back - on) * across) / 2, ((up - down) * step) / 2]
  const [c, s] = [Math.cos(rect.angle), Math.sin(rect.angle)]
  return {
    angle: rect.angle,
    cx: rect.cx + u * c - v * s,
    cy: rect.cy + u * s + v * c,
    width: rect.width - (back + on) * across,
    height: rect.height - (up + down) * step,
  }
}

/**
 * What can be taken away before and after the ink. What is blank for longer than `most` is no
 * margin, but type that does not stand out from its ground.
 */
function margins(inked: Uint8Array, most: number): [before: number, after: number] {
  const spare = (blank: number) => (blank > most ? 0 : Math.max(0, blank - left))
  return [spare(inked.indexOf(1)), spare(inked.length - 1 - inked.lastIndexOf(1))]
}

/**
 * The rows and columns that hold ink: what differs from the usual colour of the line's edge, so many
 * `inside` the picture's top and bottom.
 */
export function inkAlong(
  { data, width, height }: Raster,
  inside = 0,
): { rows: Uint8Array; columns: Uint8Array } {
  const edge = edgeOf(width, inside, height - inside)
  const ground = [0, 1, 2].map((channel) => median(edge.map((i) => data[i * 4 + channel])))
  const far = new Uint8Array(width * height)
  const counts = new Uint32Array(256)
  for (let i = 0, p = 0; i < far.length; i++, p += 4) {
    far[i] = Math.max(
      Math.abs(data[p] - ground[0]),
      Math.abs(data[p + 1] - ground[1]),
      Math.abs(data[p + 2] - ground[2]),
    )
    counts[far[i]]++
  }
  const least = Math.max(faintest, inkFrom * quantile(counts, 0.95 * far.length))
  const [rows, columns] = [new Uint8Array(height), new Uint8Array(width)]
  far.forEach((value, i) => {
    if (value > least) rows[Math.floor(i / width)] = columns[i % width] = 1
  })
  return { rows, columns }
}

function edgeOf(width: number, top: number, bottom: number): number[] {
  const level = Array.from({ length: width }, (_, x) => [top * width + x, (bottom - 1) * width + x])
  const upright = Array.from({ length: bottom - top }, (_, i) => {
    const y = top + i
    return [y * width, y * width + width - 1]
  })
  return [...level, ...upright].flat()
}

function quantile(counts: Uint32Array, rank: number): number {
  let sum = 0
  return counts.findIndex((count) => (sum += count) > rank)
}
