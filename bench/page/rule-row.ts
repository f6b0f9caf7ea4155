import type { Case } from '../decisions/cases'
import { shareOf } from './interval'

/**
 * A rule's row of the page. One that had nothing to look at on any cover (no title, no earlier
 * covers) has no figures; one that only advises is labelled in other sets.
 */
export function rowOf(rule: string, level: string, cases: readonly Case[], date: string): string[] {
  const count = (violates: boolean, outcome?: Case['outcome']) =>
    cases.filter((it) => it.violates === violates && (!outcome || it.outcome === outcome)).length
  const [violating, innocent] = [count(true), count(false)]
  const name = level === 'reject' ? `\`${rule}\`` : `\`${rule}\` (advice)`
  if (cases.every(({ outcome }) => outcome === 'inapplicable'))
    return [name, '–', '–', '–', '–', '', '[by set](notes/accuracy.md)']
  const [right, wrong] = [count(true, 'fail'), count(false, 'fail')]
  return [
    name,
    shareOf(right, right + wrong),
    shareOf(right, violating),
    `${count(true, 'incomplete')}; ${count(false, 'incomplete')}`,
    `${violating}; ${innocent}`,
    date,
    '`bench:rules`',
  ]
}
