import type { Engines } from '../../src/core/engines'
import { newRaster, type Mask, type Raster } from '../../src/core/image/raster'
import { resize } from '../../src/core/image/resize'
import type { Box } from '../../src/core/geometry'
import type { Seen } from './look'
import { picture, regions } from './look'

const tile = { width: 150, height: 220 }
const columns = 8

/**
 * Contact sheets: the worst, the best and some others, with person (red), subject (blue) and faces
 * (green) laid over.
 */
export async function sheets(
  all: Seen[],
  engines: Engines,
  asCover: boolean,
): Promise<Map<string, Uint8Array>> {
  const codec = await engines.image()
  const out = new Map<string, Uint8Array>()
  for (const [name, some] of choices(all)) {
    const tiles: Raster[] = []
    for (const { row } of some) {
      const raster = await picture(row, engines, asCover)
      const { faces, person, subject } = await regions(row, engines, asCover)
      tiles.push(
        drawn(
          raster,
          person?.mask,
          subject?.mask,
          faces.map(({ box }) => box),
        ),
      )
    }
    out.set(name, await codec.encodePng(joined(tiles)))
  }
  return out
}

function choices(all: Seen[]): Map<string, Seen[]> {
  const out = new Map<string, Seen[]>()
  for (const part of ['person', 'subject'] as const) {
    const set = part === 'person' ? 'person' : 'products'
    const scored = all.filter(
      ({ row, truth }) => row.set === set && truth && row.label_class !== 'held_bag_gt',
    )
    const sorted = [...scored].sort((a, b) => (a[part]?.iou ?? 0) - (b[part]?.iou ?? 0))
    out.set(`${part}-worst`, sorted.slice(0, 16))
    out.set(`${part}-best`, sorted.slice(-8))
    out.set(
      `${part}-some`,
      scored.filter((_, i) => i % Math.ceil(scored.length / 16) === 0),
    )
  }
  out.set('covers', all.filter(({ row }) => row.set === 'covers').slice(0, 32))
  return new Map([...out].filter(([, some]) => some.length > 0))
}

function drawn(
  raster: Raster,
  person: Mask | undefined,
  subject: Mask | undefined,
  faces: Box[],
): Raster {
  const scale = Math.min(tile.width / raster.width, tile.height / raster.height)
  const small = resize(
    raster,
    Math.max(1, Math.round(raster.width * scale)),
    Math.max(1, Math.round(raster.height * scale)),
  )
  const tint = (mask: Mask | undefined, channel: number) => {
    if (!mask) return
    for (let y = 0; y < small.height; y++) {
      for (let x = 0; x < small.width; x++) {
        const at =
          Math.floor(((y + 0.5) / small.height) * mask.height) * mask.width +
          Math.floor(((x + 0.5) / small.width) * mask.width)
        if (mask.data[at] > 127) small.data[(y * small.width + x) * 4 + channel] = 255
      }
    }
  }
  tint(subject, 2)
  tint(person, 0)
  for (const { x, y, width, height } of faces)
    frame(small, x * scale, y * scale, width * scale, height * scale)
  return small
}

function frame(raster: Raster, x: number, y: number, width: number, height: number): void {
  const dot = (px: number, py: number) => {
    if (px < 0 || py < 0 || px >= raster.width || py >= raster.height) return
    raster.data.set([0, 255, 0, 255], (Math.floor(py) * raster.width + Math.floor(px)) * 4)
  }
  for (let i = 0; i <= width; i++) [y, y + height].forEach((py) => dot(x + i, py))
  for (let i = 0; i <= height; i++) [x, x + width].forEach((px) => dot(px, y + i))
}

function joined(tiles: Raster[]): Raster {
  const out = newRaster(columns * tile.width, Math.ceil(tiles.length / columns) * tile.height)
  out.data.fill(255)
  tiles.forEach((one, i) => {
    const left = (i % columns) * tile.width
    const top = Math.floor(i / columns) * tile.height
    for (let y = 0; y < one.height; y++) {
      out.data.set(
        one.data.subarray(y * one.width * 4, (y + 1) * one.width * 4),
        ((top + y) * out.width + left) * 4,
      )
    }
  })
  return out
}
