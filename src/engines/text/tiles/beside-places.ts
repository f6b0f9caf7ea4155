import type { Box } from '../../../core/geometry'
import { median } from '../../../core/image/median'
import { newMask, type Mask, type Raster } from '../../../core/image/raster'
import { colourAt, farApart, patchesOf, type Colour, type Plate } from './patches'
import { signsOf } from './plate-signs'

/** A sign beside a number, dark on a light band of its own. */
export interface SignPlace {
  sign: Box
  mask: Mask
  /** The disc on which it stands; undefined of one on the number's own ground. */
  disc: Box | undefined
}

/** What differs less from its ground is no ink, of 255. */
const faint = 32
/** Of the number's height. How far a disc's middle may lie in what was taken for the number: of its width. */
const disc = { least: 0.4, most: 1.8, wide: 1.3, fills: 0.4, within: 0.7, gap: 0.9 }
/**
 * Of the number's height: how large signs are, how far from it and from what follows, how far up,
 * and how much of its ground is looked at.
 */
const sign = { least: 0.2, most: 1.25, wide: 1.2, gap: 1.1, alone: 0.2, up: 0.25, ground: 0.3 }
/** Of the ground beside a number, how much is of its colour. */
const even = 0.6

/**
 * Where one sign stands right beside a number, which is `own` in a band around it: on a disc or a tile,
 * else on the number's own ground.
 */
export function signPlaces(band: Raster, own: Box): SignPlace[] {
  const discs = discsAt(band, own).flatMap((plate) => {
    const { signs, mask } = signsAt(band, plate)
    return signs.length === 1 ? [{ sign: signs[0], mask, disc: plate.box }] : []
  })
  if (discs.length > 0) return discs
  return (['before', 'behind'] as const).flatMap((end) => {
    const ground = groundAt(band, own, end)
    if (!ground) return []
    const { signs, mask } = signsAt(band, ground)
    const outwards = end === 'before' ? signs.reverse() : signs
    const [first, next] = outwards
    const isOne = first && isSign(first, own) && (!next || apart(first, next) > sign.alone * own.height) // prettier-ignore
    return isOne && apart(first, own) <= sign.gap * own.height
      ? [{ sign: first, mask, disc: undefined }]
      : []
  })
}

const apart = (a: Box, b: Box): number => Math.max(a.x - b.x - b.width, b.x - a.x - a.width)

const isSign = ({ width, height }: Box, own: Box): boolean =>
  height >= sign.least * own.height &&
  height <= sign.most * own.height &&
  width <= sign.wide * own.height

/** From left to right; parts over each other are one. */
function signsAt(band: Raster, plate: Plate): { signs: Box[]; mask: Mask } {
  const mask = newMask(band.width, band.height)
  mask.data.fill(255)
  const signs: Box[] = []
  for (const box of signsOf({ band, tolerance: faint }, plate, mask).sort((a, b) => a.x - b.x)) {
    const last = signs[signs.length - 1]
    if (!last || box.x >= last.x + last.width) {
      signs.push({ ...box })
      continue
    }
    const bottom = Math.max(last.y + last.height, box.y + box.height)
    last.width = Math.max(last.x + last.width, box.x + box.width) - last.x
    last.y = Math.min(last.y, box.y)
    last.height = bottom - last.y
  }
  return { signs, mask }
}

function discsAt(band: Raster, own: Box): Plate[] {
  return patchesOf(band, faint)
    .filter(({ box, area }) => isDisc(box, area, band, own))
    .map(({ box, colour }) => ({ box, within: box, colour }))
}

function isDisc(box: Box, area: number, band: Raster, own: Box): boolean {
  const { x, y, width, height } = box
  const middle = x + width / 2
  const outwards = Math.max(own.x - middle, middle - own.x - own.width)
  return (
    x > 0 &&
    y > 0 &&
    x + width < band.width &&
    y + height < band.height &&
    height >= disc.least * own.height &&
    height <= disc.most * own.height &&
    Math.max(width, height) <= disc.wide * Math.min(width, height) &&
    area >= disc.fills * width * height &&
    outwards > -disc.within * width &&
    outwards < disc.gap * own.height + width / 2
  )
}

/** The ground at one end of a number, if it is of one colour. */
function groundAt(band: Raster, own: Box, end: 'before' | 'behind'): Plate | undefined {
  const reach = Math.round((sign.gap + sign.wide) * own.height)
  const [left, right] = [Math.floor(own.x) - 1, Math.ceil(own.x + own.width) + 1]
  const [from, to] =
    end === 'before'
      ? [Math.max(0, left - reach), left]
      : [right, Math.min(band.width, right + reach)]
  const up = Math.round(sign.up * own.height)
  const y = Math.max(0, Math.round(own.y) - up)
  const height = Math.min(band.height - y, Math.round(own.height) + 2 * up)
  if (to - from < sign.least * own.height) return undefined
  const box = { x: from, y, width: to - from, height }
  // Beyond a plate's edge begins another ground.
  const near = Math.round(sign.ground * own.height)
  const x = end === 'before' ? Math.max(from, to - near) : from
  const pixels = Array.from({ length: near * height }, (_, i) =>
    colourAt(band, Math.min(to - 1, x + (i % near)), y + Math.floor(i / near)),
  )
  const usual = (channel: 0 | 1 | 2) => median(pixels.map((colour) => colour[channel]))
  const colour: Colour = [usual(0), usual(1), usual(2)]
  const alike = pixels.filter((pixel) => farApart(pixel, colour) <= faint).length
  return alike >= even * pixels.length ? { box, within: box, colour } : undefined
}
