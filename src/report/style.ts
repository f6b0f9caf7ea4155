import { area, type Size } from '../core/geometry'
import type { Level } from '../core/pack'

/**
 * How findings look wherever they are drawn: canvas, panel, annotated picture, contact sheet. Red
 * refuses, orange costs traffic, blue advises; grey and dashed asks for a look, so that colour is
 * never alone. The panel's stylesheet is tested against it.
 */
export const inks: Record<Level | 'unsure', string> = {
  reject: '#dc3412',
  downrank: '#b95a00',
  advise: '#006ecc',
  unsure: '#6f6f6f',
}

export const inkOf = (level: Level, sure: boolean): string => (sure ? inks[level] : inks.unsure)

/** Lengths in pixels of the reference cover; see `unitOf`. */
export const outline = { width: 6, dash: [18, 12], tint: 0.12 } as const

/** A tint over more than this share of the cover would hide what it is about. */
const mostTinted = 0.15

/** How one place of a finding is outlined. */
export interface Look {
  /** `#rrggbb` */
  ink: string
  /** Lengths of strokes and gaps; empty for an unbroken line. */
  dash: readonly number[]
  /** Opacity of what fills it, 0…1. */
  tint: number
}

/** `box`: around the place; `cover`: of the same unit. */
export const lookOf = (level: Level, sure: boolean, box: Size, cover: Size): Look => ({
  ink: inkOf(level, sure),
  dash: sure ? [] : outline.dash,
  tint: area(box) > mostTinted * area(cover) ? 0 : outline.tint,
})

export { unitOf } from '../core/labels/spots'
