import type { Box } from '../../../core/geometry'
import { inCode } from '../../../core/in-code'
import type { Raster } from '../../../core/image/raster'
import type { Found } from '../found'
import type { SeenLine } from '../see'
import { signsBeside } from './beside'
import { isWorthReading, withRows } from './choose'
import { brokenRows } from './pieces'
import { plateRows } from './plate-rows'
import { tileRow, type TileRow } from './row'
import { withPlates } from './with-plates'
import { withSigns } from './with-signs'

type See = (picture: Raster, found: readonly Found[]) => SeenLine[]

/** The lines with signs on tiles read as the rows in which they stand; `codes` hold none. */
export function withTiles(
  picture: Raster,
  rows: readonly Found[],
  lines: readonly SeenLine[],
  codes: readonly Box[],
  see: See,
): SeenLine[] {
  const read = <R extends TileRow>(some: readonly R[]) =>
    some
      .filter(({ polygon }) => !inCode(polygon, codes))
      .flatMap((row) => see(row.picture, [row.line]).map((seen) => ({ row, seen })))
  const worth = [...rows, ...brokenRows(lines)].filter((row) => isWorthReading(row, lines))
  const tiled = withRows(lines, read(worth.flatMap((row) => tileRow(picture, row) ?? [])))
  const plated = withPlates(tiled, read(plateRows(picture, tiled)))
  return withSigns(plated, read(signsBeside(picture, plated)))
}
