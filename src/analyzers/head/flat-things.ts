import { area, iou, scaledBox, type Box, type Size } from '../../core/geometry'
import { fromBorder } from '../../core/image/from-border'
import { newMask, type Mask, type Raster } from '../../core/image/raster'
import { shrink } from '../../core/image/shrink'
import { withoutLines } from '../../core/image/without-lines'
import { evenParts, type EvenPart } from './even-parts'

/** Something that looks drawn: compact, of even colour, with a sharp outline. */
export interface FlatThing {
  /** In pixels of the picture. */
  box: Box
  /** Its pixels and all that its outline holds; of the picture's shape, but smaller. */
  mask: Mask
}

/** The short side at which things are looked for: a head of 12 % of the width has 23 pixels. */
const short = 192
/** The root of its box, in widths of the frame, and how much of the box it fills. */
const sizes = { least: 0.08, most: 1.4 }
const filled = 0.33
/**
 * How far its colours may lie apart, 0…255: light falls off over a thing, and where the first is as
 * near to the sky's as that, the second parts them.
 */
const shades = [60, 24]
/** Boxes that share so much are of one thing. */
const same = 0.8
/** So much of what its outline holds has its own colour; the rest is eyes, a mouth, print. */
const own = 0.6
/** Width by height. */
const shapes = { least: 0.4, most: 2.5 }
/** What reaches from side to side, or from top to bottom, but for so much, is ground or a band. */
const ground = 0.97
/** From this difference on a step of colour is an edge, 0…255, and this share of the outline is one. */
const edge = 24
const outlined = 0.6
/** A step of colour up to this is none, 0…255, across or down, in so much of the middle; lines and eyes have steps. */
const level = 1
const drawn = 0.35
/** More of the outline than this may not lie on the frame's edge. */
const cut = 0.75

/** The biggest first; a card's lines part it, so it is looked for without lines, too. */
export function flatThings(raster: Raster): FlatThing[] {
  const scale = Math.min(1, short / Math.min(raster.width, raster.height))
  const size = (length: number) => Math.max(1, Math.round(length * scale))
  const small = shrink(raster, size(raster.width), size(raster.height))
  const least = (sizes.least * small.width) ** 2 * filled * own
  return [small, withoutLines(small)]
    .flatMap((seen) => thingsOf(seen, small, least))
    .filter(({ box }, i, all) => !all.slice(0, i).some((one) => iou(one.box, box) > same))
    .sort((a, b) => b.held - a.held)
    .map(({ box, mask }) => ({ box: scaledBox(box, small, raster), mask }))
}

/** Of the even parts of what is seen with or without lines those that look drawn in the picture itself. */
function thingsOf(seen: Raster, small: Raster, least: number) {
  return shades
    .flatMap((shade) => evenParts(seen, least, shade))
    .filter((part) => isOfSize(part.box, small))
    .flatMap(({ pixels, box }) => {
      const mask = withHoles({ pixels, box }, small)
      const held = mask.data.reduce((sum, inside) => sum + (inside && 1), 0)
      const isCompact = held >= filled * area(box) && pixels.length >= own * held
      const isThing = isCompact && hasOutline(mask, seen, box) && isDrawnWithin(mask, small, box)
      return isThing ? [{ box, mask, held }] : []
    })
}

function isOfSize(box: Box, { width, height }: Size): boolean {
  const side = Math.sqrt(area(box)) / width
  const ratio = box.width / box.height
  const isGround = box.width >= ground * width || box.height >= ground * height
  const hasSize = side >= sizes.least && side <= sizes.most
  return hasSize && ratio >= shapes.least && ratio <= shapes.most && !isGround
}

/** What can't be reached from outside its box without crossing the part is its own. */
function withHoles({ pixels, box }: EvenPart, { width, height }: Size): Mask {
  const mask = newMask(width, height)
  for (const at of pixels) mask.data[at] = 255
  const placeOf = (at: number) =>
    (box.y + Math.floor(at / box.width)) * width + box.x + (at % box.width)
  const outside = new Uint8Array(area(box))
  fromBorder(box, (at) => {
    if (outside[at] || mask.data[placeOf(at)]) return false
    outside[at] = 1
    return true
  })
  outside.forEach((isOutside, at) => {
    if (!isOutside) mask.data[placeOf(at)] = 255
  })
  return mask
}

const sides = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const

/** Whether its middle is its own and even, but for the edges of eyes and print: no head before a disc. */
function isDrawnWithin(mask: Mask, { data, width }: Raster, box: Box): boolean {
  let [all, even] = [0, 0]
  for (let y = Math.max(1, Math.round(box.y + box.height / 4)); y < box.y + 0.75 * box.height; y++)
    for (
      let x = Math.max(1, Math.round(box.x + box.width / 4));
      x < box.x + 0.75 * box.width;
      x++
    ) {
      const at = y * width + x
      all++
      if (!mask.data[at]) continue
      const steps = [at - 1, at - width].map((next) => colourStep(data, at * 4, next * 4))
      if (Math.min(...steps) <= level) even++
    }
  return even >= drawn * all
}

/** Whether colours change at its outline, from one pixel within to two pixels beyond. */
function hasOutline(mask: Mask, { data, width, height }: Raster, box: Box): boolean {
  let [steps, sharp, off] = [0, 0, 0]
  for (let y = box.y; y < box.y + box.height; y++)
    for (let x = box.x; x < box.x + box.width; x++) {
      if (!mask.data[y * width + x]) continue
      for (const [dx, dy] of sides) {
        if (x + dx < 0 || y + dy < 0 || x + dx >= width || y + dy >= height) off++
        else if (!mask.data[(y + dy) * width + x + dx]) {
          const out = within(y + 2 * dy, height) * width + within(x + 2 * dx, width)
          const here = within(y - dy, height) * width + within(x - dx, width)
          steps++
          if (colourStep(data, out * 4, here * 4) >= edge) sharp++
        }
      }
    }
  return sharp >= outlined * steps && off <= cut * (steps + off)
}

const within = (at: number, size: number) => Math.max(0, Math.min(size - 1, at))
const colourStep = (data: Uint8ClampedArray, a: number, b: number) =>
  Math.max(
    Math.abs(data[a] - data[b]),
    Math.abs(data[a + 1] - data[b + 1]),
    Math.abs(data[a + 2] - data[b + 2]),
  )
