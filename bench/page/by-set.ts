import { table } from '../banned/table'
import type { Judged, Tally } from '../tally'
import { writeBetween } from './between'
import { shareOf } from './interval'

/** Writes what a bench measured into its own part of the notes; the others keep what they said. */
export function writeBySet(path: string, bench: string, tally: Tally): void {
  writeBetween(path, `accuracy ${bench}`, partOf(tally))
}

/** When it was measured; rule × precision × recall × n; every other figure. */
export function partOf({ commit, date, judged, figures }: Tally): string {
  const rows = [...judged].sort((a, b) => a.rule.localeCompare(b.rule))
  return [
    `${commit}, ${date}.`,
    ...(rows.length ? [table(['rule', 'pictures', 'precision', 'recall', 'left open', 'n'], rows.map(row))] : []), // prettier-ignore
    ...(figures.length ? [table(['figure', 'value', 'n'], figures.map(({ what, value, n }) => [what, value, n]))] : []), // prettier-ignore
  ].join('\n\n')
}

/**
 * “–”: there is nothing that the figure could be a share of. Beside the shares stand the counts:
 * small sets tell little.
 */
function row({
  rule,
  set,
  positives,
  found,
  negatives,
  flagged,
  open,
}: Judged): (string | number)[] {
  return [
    `\`${rule}\``,
    set,
    shareOf(found, found + flagged),
    shareOf(found, positives),
    open,
    positives + negatives,
  ]
}
