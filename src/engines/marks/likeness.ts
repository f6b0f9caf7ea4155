import { newMask, type Mask, type Raster } from '../../core/image/raster'
import { clearBorder, twoTone } from '../../core/image/two-tone'
import { unlike } from '../shapes/alike'
import { coarse, coarselyAlike } from '../shapes/coarse'
import { fingerprint, type Measure } from '../shapes/fingerprint'
import type { KnownShape } from '../shapes/gallery'
import { nearest } from '../shapes/index'
import { viewsOf } from '../shapes/views'
import type { Proposal } from './propose'

/** A mark by its outline: `score` 0.75…1. */
export interface Likeness {
  brand: string
  score: number
}

/** Pixels of a side of the windows in which outlines are looked at. */
export const outlineSide = 72

/** A known mark with a coarse print, by which most others are told from it cheaply. */
export interface CoarseShape extends KnownShape {
  coarse: Float32Array
}

export const withCoarse = (known: readonly KnownShape[]): CoarseShape[] =>
  known.map((it) => ({ ...it, coarse: coarse(it.print) }))

/** Of 600 pairs that are alike by .78 none was less alike coarsely. */
const leastCoarse = 0.78

/** Ink and ground must be clearly two colours: in a photograph they hardly ever are. */
const clear = { blur: 0.3, gap: 30 }

/** The mark whose outline a window's ink is most like, from `least` on; null for none. */
export function likenessIn(
  window: Raster,
  known: readonly CoarseShape[],
  least: number,
): Likeness | null {
  const { ink, gap, blur } = twoTone(window)
  return blur > clear.blur || gap < clear.gap ? null : likest(ink, known, least)
}

/** The same of a piece of white or black, whatever photo is around it. */
export function pureLikenessIn(
  window: Raster,
  { from, level }: NonNullable<Proposal['pure']>,
  known: readonly CoarseShape[],
  least: number,
): Likeness | null {
  const { data, width, height } = window
  const ink = newMask(width, height)
  for (let i = 0, p = 0; i < ink.data.length; i++, p += 4) {
    const [r, g, b] = [data[p], data[p + 1], data[p + 2]]
    const off = from === 'white' ? 255 - Math.min(r, g, b) : Math.max(r, g, b)
    ink.data[i] = off <= level ? 1 : 0
  }
  return likest(ink, known, least)
}

function likest(ink: Mask, known: readonly CoarseShape[], least: number): Likeness | null {
  clearBorder(ink)
  const worth = (measure: Measure) => known.some(({ print }) => unlike(measure, print) <= 1 - least)
  return viewsOf(ink, 1).reduce<Likeness | null>((best, view) => {
    const print = fingerprint(view, worth, 1)
    if (!print) return best
    const roughly = coarse(print)
    const near = known.filter((it) => coarselyAlike(roughly, it.coarse) >= leastCoarse)
    return nearest([print], near, best?.score ?? least) ?? best
  }, null)
}
