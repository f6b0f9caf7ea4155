import type { Raster } from '../../core/image/raster'
import type { Line } from './steps'

/** A picture with its upright lines, and the same lying on its side. */
export interface Found {
  picture: Raster
  upright: readonly Line[]
  turned: Raster
  level: readonly Line[]
}

/** How deep in a picture a border may lie, and how far its depths may differ, of a side. */
export const deepest = 0.16
export const equal = 0.014

export type Ends = ReturnType<typeof ends>

/** How far lines near the two ends lie from them, the outermost first. */
export const ends = (lines: readonly Line[], length: number, deep: number) => ({
  first: lines.map(({ x }) => x).filter((x) => x <= deep),
  last: lines.map(({ x }) => length - x).filter((x) => x <= deep).reverse(),
}) // prettier-ignore
