import { h } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Verdict } from '../../core/report'
import { gravity, say } from '../../report'
import { FixBatch } from './fix-batch'
import { useHere } from '../hooks/here'
import { Badge } from '../parts/badge'
import { split } from '../session/sort'
import type { Result } from '../session/stage'

interface Cause {
  /** The gravest verdict of the rule, which stands for all. */
  verdict: Verdict
  covers: Result[]
}

/**
 * The findings of a batch by what causes them: one mistake of a template is mended once. The
 * gravest and most frequent first.
 */
export function Causes({
  results,
  open,
}: {
  results: Result[]
  open: (frame: string, rule: string) => void
}) {
  const { t, pack, locale } = useHere()
  // Plans of a cause hold as long as its covers do.
  const causes = useMemo(() => byCause(results), [results])
  return (
    <ul class="causes">
      {causes.map(({ verdict, covers }) => (
        <li key={verdict.rule + verdict.outcome} class="cause" data-rule={verdict.rule}>
          <Badge level={verdict.level} outcome={verdict.outcome} />
          <div class="grow">
            <b>{say(verdict, pack, locale).title}</b>{' '}
            <span class="muted">{t.causeOf(covers.length)}</span>
            <div class="chips">
              {covers.map(({ frame }) => (
                <button
                  key={frame.id}
                  class="choice ellipsis"
                  onClick={() => open(frame.id, verdict.rule)}
                >
                  {frame.name}
                </button>
              ))}
            </div>
            {verdict.outcome === 'fail' && covers.length > 1 && (
              <FixBatch results={covers} rule={verdict.rule} />
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function byCause(results: Result[]): Cause[] {
  const causes = new Map<string, Cause>()
  for (const result of results) {
    for (const verdict of split(result).open) {
      const key = `${verdict.rule} ${verdict.outcome}`
      const cause = causes.get(key) ?? { verdict, covers: [] }
      cause.covers.push(result)
      causes.set(key, cause)
    }
  }
  return [...causes.values()].sort(
    (a, b) => gravityOf(a) - gravityOf(b) || b.covers.length - a.covers.length,
  )
}

const gravityOf = ({ verdict: { level, outcome } }: Cause) => gravity(level, outcome === 'fail')
