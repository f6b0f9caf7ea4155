import { boundsOf, grow, shareInside, shortSide, type Box, type Polygon } from './geometry'

/**
 * The modules of a code look like letters to a reader: whether a line lies in one, or just beside
 * it.
 */
export function inCode(line: Polygon, codes: readonly Box[]): boolean {
  const [box, height] = [boundsOf(line), shortSide(line)]
  return codes.some((code) => shareInside(box, grow(code, height)) > 0.8)
}
