import type { Box } from '../../../core/geometry'
import type { Raster } from '../../../core/image/raster'
import { median } from '../../../core/image/median'
import { colourAt, farApart, type Colour, type Patch, type Plate } from './patches'

/** Of the usual sign's height: how tall signs are; old-style figures differ. */
const alike = { least: 0.6, most: 1.45 }
/** Inks of one row differ less in each channel. */
const sameInk = 40
/** Around a sign so many pixels of plate are looked at, of which this share is its colour. */
const ring = { wide: 3, from: 2, share: 0.85 }
/** A sign is that high on its plate at least, and fills that much of its box. */
const sign = { least: 0.25, fills: 0.12 }

/**
 * Plates that can't be told from what is behind them, dark on a dark coat: around a sign of the same
 * ink, as tall and on the same level as those of the plates that were seen, all is of their colour.
 */
export function lostPlates(
  band: Raster,
  patches: readonly Patch[],
  seen: readonly Plate[],
  tolerance: number,
): Plate[] {
  const { box: plate, colour } = seen[0]
  const small = patches.filter(({ box, area }) => isSign(box, area, plate))
  const known = small.filter(({ box }) => seen.some((it) => isOn(box, it.box)))
  if (known.length < 2) return []
  const isKnown = new Set(known)
  const usual = median(known.map(({ box }) => box.height))
  return small
    .filter((it) => !isKnown.has(it))
    .filter(({ box }) => box.height >= alike.least * usual && box.height <= alike.most * usual)
    .filter((it) => known.some((other) => farApart(other.colour, it.colour) <= sameInk))
    .filter(({ box }) => isAround(band, box, colour, tolerance))
    .map(({ box }) => plateAround(box, plate, colour))
    .filter((it) => !seen.some(({ box }) => overlap(box, it.box) > 0.3 * plate.width))
}

const isSign = ({ y, width, height }: Box, area: number, plate: Box): boolean =>
  height >= sign.least * plate.height &&
  width <= plate.width &&
  y > plate.y &&
  y + height < plate.y + plate.height &&
  area >= sign.fills * width * height

const isOn = (box: Box, plate: Box): boolean =>
  box.x > plate.x && box.x + box.width < plate.x + plate.width

const overlap = (a: Box, b: Box) => Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)

/** Whether a sign has the plate's colour all around it. */
function isAround(band: Raster, box: Box, colour: Colour, tolerance: number): boolean {
  const outer = ring.from + ring.wide
  let [own, all] = [0, 0]
  for (let y = box.y - outer; y < box.y + box.height + outer; y++) {
    for (let x = box.x - outer; x < box.x + box.width + outer; x++) {
      const inside =
        x >= box.x - ring.from &&
        x < box.x + box.width + ring.from &&
        y >= box.y - ring.from &&
        y < box.y + box.height + ring.from
      if (inside || x < 0 || y < 0 || x >= band.width || y >= band.height) continue
      all++
      if (farApart(colour, colourAt(band, x, y)) <= tolerance) own++
    }
  }
  return box.x >= outer && box.x + box.width + outer <= band.width && own >= ring.share * all
}

function plateAround(box: Box, plate: Box, colour: Colour): Plate {
  const out = ring.from + 1
  return {
    box: { ...plate, x: Math.round(box.x + (box.width - plate.width) / 2) },
    within: { x: box.x - out, y: box.y - out, width: box.width + 2 * out, height: box.height + 2 * out }, // prettier-ignore
    colour,
  }
}
