import type { Box, Point, Size } from '../core/geometry'
import { emsOf } from '../core/span/glyph-widths'
import {
  isLarge,
  keptInside,
  leastHiding,
  samePlace,
  shortened,
  spotsAbout,
} from '../core/labels/spots'
import type { Annotation, Place } from './annotate'

/**
 * One label on the picture: the gravest concern of a place in words, the others of the same place
 * by their numbers.
 */
export interface Chip extends Box {
  /** The place that it is about, unless that is the cover as a whole. */
  about?: Box
  level: Annotation['level']
  sure: boolean
  text: string
}

/** A concern at one of its places; at none, if it is about the cover as a whole. */
interface Sight {
  annotation: Annotation
  place?: Place
}

/** So many letters of a label are shown. */
const longest = 64

/**
 * Labels for a picture of `size`, `unit` pixels the height of their type, so that none hides
 * another or, as far as there is room, what one of them is about. Expects the gravest first.
 */
export function chips(annotations: readonly Annotation[], size: Size, unit: number): Chip[] {
  const marked = annotations
    .flatMap(({ places }) => places.map(({ box }) => box))
    .filter((box) => !isLarge(box, size))
  const placed: Chip[] = []
  const told = new Set<number>()
  for (const sights of byPlace(annotations)) {
    const [{ annotation, place }] = sights
    const text = wordsOf(sights, told.has(annotation.number))
    told.add(annotation.number)
    const chip = {
      width: Math.min(size.width, unit * (1.03 * emsOf(text) + 0.8)),
      height: Math.min(size.height, unit * 1.5),
    }
    const spots = place ? spotsFor(place.box, chip, size) : spotsFromBelow(chip, size)
    placed.push({
      ...chip,
      ...leastHiding(spots, chip, placed, marked),
      level: annotation.level,
      sure: place ? place.sure : annotation.sure,
      text,
      ...(place && { about: place.box }),
    })
  }
  return placed
}

function byPlace(annotations: readonly Annotation[]): Sight[][] {
  const found: Sight[][] = []
  for (const annotation of annotations) {
    if (!annotation.places.length) found.push([{ annotation }])
    for (const place of annotation.places) {
      const same = found.find(([first]) => first.place && samePlace(first.place.box, place.box)) // prettier-ignore
      if (same) same.push({ annotation, place })
      else found.push([{ annotation, place }])
    }
  }
  return found
}

/**
 * Where a concern was `told` before, its number and what is here are enough: a cover with twenty
 * lines would vanish under twenty sentences.
 */
function wordsOf([{ annotation, place }, ...others]: Sight[], told: boolean): string {
  const { number, brief } = annotation
  const own = told
    ? [`${number}`, ...(place?.label ? [place.label] : [])].join(' · ')
    : `${number} ${place?.brief ?? brief}`.trim()
  const numbers = [...new Set(others.map((other) => other.annotation.number))].filter(
    (other) => other !== number,
  )
  return [shortened(own, longest), ...numbers.map((other) => `+${other}`)].join(' ')
}

/** About the box; else row by row down the picture, the nearest first. */
const spotsFor = (box: Box, chip: Size, size: Size): Point[] => [
  ...spotsAbout(box, chip, size),
  ...spotsFromBelow(chip, size)
    .sort((a, b) => far(a, box) - far(b, box))
    .map((at) => keptInside(at, chip, size)),
]

const far = ({ y }: Point, box: Box) => Math.abs(y - box.y)

/** Rows at both edges, the lowest first. */
function spotsFromBelow(chip: Size, size: Size): Point[] {
  const rows = Math.max(1, Math.floor(size.height / chip.height))
  return Array.from({ length: rows }, (_, row) => size.height - (row + 1) * chip.height).flatMap(
    (y) => [0, size.width - chip.width].map((x) => ({ x, y })),
  )
}
