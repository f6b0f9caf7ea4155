import type { Box, Polygon } from './geometry'

/**
 * A share as people write it, with one decimal where it is not whole: `0.384` → `38.4 %`. Beside a
 * limit that it misses by a hair it has two: 0.1502 is `15.02 %` beside 0.15.
 */
export function percent(share: number, beside = share): string {
  const short = trimmed(share)
  const alike = share !== beside && short === trimmed(beside)
  return `${alike ? (share * 100).toFixed(2) : short} %`
}

const trimmed = (share: number) => String(Number((share * 100).toFixed(1)))

/** To a tenth, as places and sizes are written: finer than a pixel nobody sees. */
export const tenth = (value: number): number => Math.round(value * 10) / 10

/** A box, likewise. */
export const boxTenths = ({ x, y, width, height }: Box): Box => ({
  x: tenth(x),
  y: tenth(y),
  width: tenth(width),
  height: tenth(height),
})

/** Corners, likewise. */
export const polygonTenths = (polygon: Polygon): [number, number][] =>
  polygon.map(([x, y]) => [tenth(x), tenth(y)])
