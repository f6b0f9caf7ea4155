import { basename } from 'node:path'
import { readMetadata } from '../../src/core/picture/metadata'
import { judged } from '../tally'
import { bytesOf, rowsOf } from './pictures'
import { table } from './table'

/** Coordinates in original files against exiftool's word; a throw counts as a crash. */
export function benchFiles(): string {
  const rows = rowsOf('files').map((row) => {
    try {
      return { row, gps: readMetadata(bytesOf(row.path)).gps, crash: false }
    } catch {
      return { row, gps: false, crash: true }
    }
  })
  for (const { row, gps } of rows)
    judged('gps-metadata', 'files', Boolean(row.has_gps_coordinates), gps ? 'fail' : 'pass')
  const count = (test: (it: (typeof rows)[number]) => boolean) => rows.filter(test).length
  const wrong = rows.filter(({ row, gps }) => gps !== Boolean(row.has_gps_coordinates))
  const named = wrong.map(
    ({ row, gps }) =>
      `${basename(row.path)} ${gps ? 'flagged' : 'missed'} (${String(row.category)})`,
  )
  return [
    table(
      ['files', 'with GPS', 'found', 'without', 'flagged', 'crashes'],
      [
        [
          rows.length,
          count(({ row }) => Boolean(row.has_gps_coordinates)),
          count(({ row, gps }) => Boolean(row.has_gps_coordinates) && gps),
          count(({ row }) => !row.has_gps_coordinates),
          count(({ row, gps }) => !row.has_gps_coordinates && gps),
          count(({ crash }) => crash),
        ],
      ],
    ),
    ...named,
  ].join('\n')
}
