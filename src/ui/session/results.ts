import type { Report } from '../../core/report'
import type { Refusal } from '../../wall/refusals'
import type { Settings } from '../../wall/carried'
import type { Snapshot } from '../../wall/panel-messages'
import type { Fingerprints } from '../../wall/worker-messages'
import type { Shown } from '../parts/small-picture'
import type { Result } from './stage'

/** What a moved text has left bare was not looked at. */
export const uncovered = (results: Result[]): boolean =>
  results.some(({ report }) => report.verdicts.some(({ why }) => why?.reason === 'uncovered'))

/**
 * A result that was looked at again takes the place of the old one, a new one comes behind them; the
 * others stay as they are.
 */
export const renewed = (old: readonly Result[], fresh: readonly Result[]): Result[] => [
  ...old.map((it) => fresh.find(({ frame }) => frame.id === it.frame.id) ?? it),
  ...fresh.filter(({ frame }) => !old.some((it) => it.frame.id === frame.id)),
]

/** What was refused this time, and before of covers that were not looked at now. */
export const withoutOld = (
  { refusals: old }: { refusals: Refusal[] },
  refusals: Refusal[],
  results: readonly Result[],
): Refusal[] => [
  ...old.filter(
    ({ frame, code }) =>
      !results.some((it) => it.frame.id === frame) &&
      !refusals.some((it) => it.frame === frame && it.code === code),
  ),
  ...refusals,
]

/** What the worker is told of a cover. A file is as large as it is; Figma's export may be a pixel off. */
export const aboutOf = (
  { frame, bytes, width, height, layers, title, history, origin: kind }: Snapshot,
  { brands }: Settings,
) => ({
  name: frame.name,
  bytes,
  ...(!kind && { size: { width, height } }),
  origin: kind ?? ('frame' as const),
  ...(layers && { layers }),
  ...(title && { title }),
  ...(brands.length && { brands }),
  history,
})

export const resultOf = (
  taken: Snapshot,
  report: Report,
  beside: Fingerprints,
  shown: Shown,
): Result => ({
  ...beside,
  ...shown,
  frame: taken.frame,
  report,
  ignores: taken.ignores,
  title: taken.title,
  layers: taken.layers ?? [],
  placements: taken.placements ?? [],
  history: taken.history,
  at: new Date(),
  onTop: taken.onTop ?? 0,
  betweenPixels: taken.betweenPixels ?? false,
})
