import { area, intersect, iou, type Box, type Size } from '../core/geometry'
import type { Annotation } from './annotate'

/**
 * One label on the picture: the gravest concern of a place in words, the others of the same place
 * by their numbers.
 */
export interface Chip extends Box {
  of: Annotation
  text: string
}

/** Boxes that overlap by so much are one place. */
const samePlace = 0.6

/**
 * Labels for a picture of `size`, `unit` pixels the height of their type, so that none hides
 * another. Expects the gravest first.
 */
export function chips(annotations: readonly Annotation[], size: Size, unit: number): Chip[] {
  const placed: Chip[] = []
  for (const place of places(annotations)) {
    const told = placed.some(({ of }) => of.number === place[0].number)
    const text = words(place, told)
    const chip = {
      width: Math.min(size.width, unit * (0.62 * ems(text) + 0.8)),
      height: unit * 1.5,
    }
    placed.push({ ...chip, ...freeSpot(place[0].box, chip, size, placed), of: place[0], text })
  }
  return placed
}

function places(annotations: readonly Annotation[]): Annotation[][] {
  const found: Annotation[][] = []
  for (const annotation of annotations) {
    const same = found.find(([first]) => iou(first.box, annotation.box) >= samePlace)
    if (same) same.push(annotation)
    else found.push([annotation])
  }
  return found
}

/**
 * Where a concern was `told` before, its number is enough: a cover with twenty lines would vanish
 * under twenty titles.
 */
function words([first, ...others]: Annotation[], told: boolean): string {
  const { number, title, label } = first
  const own = [told ? `${number}` : `${number} ${title}`, ...(label ? [label] : [])].join(' · ')
  const numbers = [...new Set(others.map((other) => other.number))].filter(
    (other) => other !== number,
  )
  return [own.slice(0, 48), ...numbers.map((other) => `+${other}`)].join(' ')
}

/**
 * Above the box, below it, or inside; else wherever the least is covered, row by row down the
 * picture.
 */
function freeSpot(
  box: Box,
  chip: Size,
  size: Size,
  taken: readonly Box[],
): { x: number; y: number } {
  const x = Math.max(0, Math.min(box.x, size.width - chip.width))
  const rows = [box.y - chip.height, box.y + box.height, box.y]
  for (let y = box.y; y + chip.height <= size.height; y += chip.height) rows.push(y)
  const spots = rows.map((y) => ({ x, y: Math.max(0, Math.min(y, size.height - chip.height)) }))
  const hidden = (at: { x: number; y: number }) =>
    taken.reduce((sum, it) => sum + area(intersect({ ...chip, ...at }, it)), 0)
  return (
    spots.find((at) => hidden(at) === 0) ?? spots.reduce((a, b) => (hidden(b) < hidden(a) ? b : a))
  )
}

/** A rough width: wide scripts take a whole em, others about half of one. */
const ems = (text: string): number =>
  [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 1.6 : 0.95), 0)
