import { area, intersect, iou, type Box, type Size } from '../core/geometry'
import { emsOf } from '../core/span/glyph-widths'
import type { Annotation, Place } from './annotate'

/**
 * One label on the picture: the gravest concern of a place in words, the others of the same place
 * by their numbers.
 */
export interface Chip extends Box {
  level: Annotation['level']
  sure: boolean
  text: string
}

/** A concern at one of its places. */
interface Sight {
  annotation: Annotation
  place: Place
}

/** Boxes that overlap by so much are one place. */
const samePlace = 0.6

/**
 * Labels for a picture of `size`, `unit` pixels the height of their type, so that none hides
 * another. Expects the gravest first.
 */
export function chips(annotations: readonly Annotation[], size: Size, unit: number): Chip[] {
  const placed: Chip[] = []
  const told = new Set<number>()
  for (const sights of byPlace(annotations)) {
    const [{ annotation, place }] = sights
    const text = wordsOf(sights, told.has(annotation.number))
    told.add(annotation.number)
    const chip = {
      width: Math.min(size.width, unit * (1.03 * emsOf(text) + 0.8)),
      height: unit * 1.5,
    }
    const { level } = annotation
    placed.push({
      ...chip,
      ...freeSpot(place.box, chip, size, placed),
      level,
      sure: place.sure,
      text,
    })
  }
  return placed
}

function byPlace(annotations: readonly Annotation[]): Sight[][] {
  const found: Sight[][] = []
  for (const annotation of annotations) {
    for (const place of annotation.places) {
      const same = found.find(([first]) => iou(first.place.box, place.box) >= samePlace)
      if (same) same.push({ annotation, place })
      else found.push([{ annotation, place }])
    }
  }
  return found
}

/**
 * Where a concern was `told` before, its number is enough: a cover with twenty lines would vanish
 * under twenty titles.
 */
function wordsOf([{ annotation, place }, ...others]: Sight[], told: boolean): string {
  const { number, title } = annotation
  const { label } = place
  const own = [told ? `${number}` : `${number} ${title}`, ...(label ? [label] : [])].join(' · ')
  const numbers = [...new Set(others.map((other) => other.annotation.number))].filter(
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
