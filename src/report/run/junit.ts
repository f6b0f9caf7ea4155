import type { Pack } from '../../core/pack'
import type { Report, Verdict } from '../../core/report'
import type { Locale } from '../../core/locale'
import { escape } from '../escape'
import { say, titleOf } from '../say'

/*
 * JUnit's XML as CI servers read it: one suite a file, one case a rule. Only what keeps a cover from
 * being taken fails; what can't be judged or does not apply is skipped, and advice is said on the
 * side of a case that passed.
 */

export const junitHead = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="LiveCover">\n'
export const junitTail = '</testsuites>\n'

/** A file that was checked. `strict`: what can't be judged fails, too. */
export function toJunit(
  { verdicts, timings }: Report,
  file: string,
  pack: Pack,
  locale: Locale,
  strict = false,
): string {
  const cases = verdicts.map((verdict) => caseOf(verdict, file, pack, locale, strict))
  const count = (fate: Fate) => cases.filter((it) => it.fate === fate).length
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}"`
  const seconds = ((timings.total ?? 0) / 1000).toFixed(3)
  return [
    `<testsuite name="${escape(file)}" ${counts} time="${seconds}">`,
    ...cases.map(({ xml }) => xml),
    '</testsuite>',
  ].join('\n')
}

/** A file that has no answer. */
export const junitLost = (file: string, code: string, message: string): string =>
  `<testsuite name="${escape(file)}" tests="1" failures="0" errors="1" skipped="0">
<testcase classname="${escape(file)}" name="file"><error type="${escape(code)}" message="${escape(message)}"/></testcase>
</testsuite>`

type Fate = 'passed' | 'failure' | 'skipped'

function caseOf(
  verdict: Verdict,
  file: string,
  pack: Pack,
  locale: Locale,
  strict: boolean,
): { fate: Fate; xml: string } {
  const { title, message, fix = '' } = say(verdict, pack, locale)
  const fate = fateOf(verdict, strict)
  const name = `${verdict.rule}: ${titleOf(verdict.rule, pack, locale)}`
  return {
    fate,
    xml: `<testcase classname="${escape(file)}" name="${escape(name)}">${inside()}</testcase>`,
  }

  function inside(): string {
    const told = `message="${escape(`${title} – ${message}`)}"`
    if (fate === 'failure')
      return `<failure type="${verdict.level}" ${told}>${escape(fix)}</failure>`
    if (fate === 'skipped') return `<skipped ${told}/>`
    if (verdict.outcome === 'pass') return ''
    return `<system-out>${escape([title, message, fix].filter(Boolean).join(' – '))}</system-out>`
  }
}

function fateOf({ outcome, level }: Verdict, strict: boolean): Fate {
  if (outcome === 'pass') return 'passed'
  if (outcome === 'inapplicable') return 'skipped'
  if (outcome === 'incomplete') return strict && level === 'reject' ? 'failure' : 'skipped'
  return level === 'reject' ? 'failure' : 'passed'
}
