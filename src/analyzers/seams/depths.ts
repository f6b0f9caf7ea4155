import type { Raster } from '../../core/image/raster'

/** A picture with its upright lines, and the same lying on its side. */
export interface Found {
  picture: Raster
  upright: readonly number[]
  turned: Raster
  level: readonly number[]
}

/** How deep in a picture a border may lie, and how far its depths may differ, of a side. */
export const deepest = 0.16
export const equal = 0.014

export type Ends = ReturnType<typeof ends>

/** How far lines near the two ends lie from them, the outermost first. */
export const ends = (lines: readonly number[], length: number, deep: number) => ({
  first: lines.filter((x) => x <= deep),
  last: lines.map((x) => length - x).filter((x) => x <= deep).reverse(),
}) // prettier-ignore
