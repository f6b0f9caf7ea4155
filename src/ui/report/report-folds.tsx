import { h } from 'preact'
import type { Verdict } from '../../core/report'
import { say } from '../../report'
import { Badge } from '../parts/badge'
import { Fold } from '../parts/fold'
import { useHere } from '../hooks/here'
import { rememberIgnores } from '../session/keep'
import { split } from '../session/sort'
import type { Result } from '../session/stage'
import { hasMeters, Meters } from './meters'

/** All that is not for now: the numbers, and what passed, was not checked, or was ignored. */
export function ReportFolds({ result }: { result: Result }) {
  const { t } = useHere()
  const { passed, notChecked, inapplicable } = split(result)
  return (
    <div class="folds">
      {hasMeters(result.report) && (
        <Fold title={t.numbers}>
          <Meters report={result.report} />
        </Fold>
      )}
      <VerdictFold name="passed" title={t.passed(passed.length)} verdicts={passed} />
      <VerdictFold
        name="not-checked"
        title={t.notChecked(notChecked.length)}
        verdicts={notChecked}
        open={notChecked.some(({ why }) => why?.reason !== 'not-built')}
      />
      <IgnoredFold result={result} />
      <VerdictFold
        name="inapplicable"
        title={t.inapplicable(inapplicable.length)}
        verdicts={inapplicable}
      />
    </div>
  )
}

/** Ignored findings stay in the report, with their reason and the way back. */
function IgnoredFold({ result }: { result: Result }) {
  const { t, pack, locale, checking, may } = useHere()
  const { ignored } = split(result)
  if (!ignored.length) return null
  const restore = (rule: string) => {
    const next = { ...result, ignores: result.ignores.filter((it) => it.rule !== rule) }
    rememberIgnores(result.frame.id, next.ignores)
    checking.replace(next)
    void checking.redraw(next)
  }
  return (
    <Fold name="ignored" title={t.ignored(ignored.length)}>
      <ul class="folded">
        {ignored.map(({ verdict, ignore }) => (
          <li key={verdict.rule}>
            <Badge level={verdict.level} outcome={verdict.outcome} />
            <div class="grow">
              <b>{say(verdict, pack, locale).title}</b>
              <p class="muted">{ignore.reason}</p>
            </div>
            {may.keep && (
              <button class="plain-button" onClick={() => restore(verdict.rule)} data-do="restore">
                {t.restore}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  )
}

function VerdictFold({
  name,
  title,
  verdicts,
  open,
}: {
  name: string
  title: string
  verdicts: Verdict[]
  open?: boolean
}) {
  const { pack, locale } = useHere()
  if (!verdicts.length) return null
  return (
    <Fold name={name} title={title} open={open}>
      <ul class="folded">
        {verdicts.map((verdict) => {
          const { title: of, message } = say(verdict, pack, locale)
          return (
            <li key={verdict.rule}>
              <Badge level={verdict.level} outcome={verdict.outcome} />
              <div>
                <b>{of}</b>
                <p class="muted" title={verdict.why?.detail}>
                  {message}
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </Fold>
  )
}
