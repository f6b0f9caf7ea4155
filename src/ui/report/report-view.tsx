import { Button } from '@create-figma-plugin/ui'
import { Fragment, h } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../../wall/bridge'
import { levels, readsTitle } from '../../core/pack'
import type { Verdict } from '../../core/report'
import { concerns } from '../../report'
import type { Refusal } from '../../wall/panel-messages'
import { CheckNext } from '../check/check-next'
import { Notices } from '../check/notices'
import { FindingCard } from './finding'
import { FixAllBar } from './fix-all-bar'
import { useHere } from '../hooks/here'
import { roam } from '../parts/roam'
import { split } from '../session/sort'
import { RefusalCard } from '../check/troubles'
import { Overlays } from '../preview/overlays'
import { TitleField } from '../check/title-field'
import { TitleWords } from './title-words'
import { useScreenFocus } from '../hooks/use-focus'
import type { Result } from '../session/stage'
import { Headline } from './headline'
import { ReportFolds } from './report-folds'
import { useKeptPlace } from './use-kept-place'
import { useWalk } from './use-walk'

/**
 * Headline first, then the first problem with what mends it, then the others, gravest first. Nothing
 * is hidden, only folded.
 */
export function ReportView({
  result,
  refusals,
  again,
  open,
  back,
}: {
  result: Result
  refusals: Refusal[]
  again?: boolean
  /** Of several covers, shows another one. */
  open?: (frame: string) => void
  back?: () => void
}) {
  const { t, part, may, pack } = useHere()
  const { report } = result
  const sorted = split(result)
  const numbers = concerns(report)
  const list = useRef<HTMLDivElement>(null)
  const [rule, point] = useState<string | null>(null)
  const pointed = numbers.find((it) => it.rule === rule)
  useScreenFocus(result.frame.id)
  useEffect(() => {
    const card = part && document.getElementById(`rule-${part}`)
    if (!card) return
    card.scrollIntoView()
    card.querySelector<HTMLElement>('.finding-head')?.focus()
  }, [part])
  useKeptPlace(list, result)
  useWalk(list)
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) back?.()
    roam(event, list.current, '.finding-head')
  }
  const fails = sorted.open.filter(({ outcome }) => outcome === 'fail')
  const unsure = sorted.open.filter(({ outcome }) => outcome !== 'fail')
  const group = (title: string, verdicts: Verdict[]) =>
    verdicts.length > 0 && (
      <section aria-label={title}>
        <h2 class="group">
          {title} <span class="muted">{verdicts.length}</span>
        </h2>
        {verdicts.map((verdict) => (
          <FindingCard
            key={verdict.rule}
            verdict={verdict}
            number={numbers.indexOf(verdict) + 1}
            first={verdict === sorted.open[0]}
            result={result}
            point={point}
          />
        ))}
      </section>
    )

  return (
    <Fragment>
      <main class="screen report" ref={list} onKeyDown={keys} aria-busy={again}>
        {back && (
          <button class="plain-button back" onClick={back}>
            ‹ {t.back}
          </button>
        )}
        <Headline result={result} again={again} pointed={pointed} />
        <Notices result={result} again={again} />
        {refusals.map((refusal, i) => (
          <RefusalCard key={i} refusal={refusal} />
        ))}
        {may.keep && readsTitle(pack) && (
          <TitleField key={result.frame.id} frame={result.frame.id} title={result.title} />
        )}
        <TitleWords report={report} />
        <FixAllBar result={result} />
        {levels.map((level) =>
          group(
            t.levels[level],
            fails.filter((it) => it.level === level),
          ),
        )}
        {group(t.look, unsure)}
        {sorted.open.length === 0 && <p class="muted pad">{t.noFindings}</p>}
        <Overlays result={result} />
        <ReportFolds result={result} />
      </main>
      <footer class="actions bar">
        <CheckNext shown={result.frame.id} open={open} />
        {may.draw && (
          <Button secondary onClick={() => ask('clear', { frame: result.frame.id })}>
            {t.clear}
          </Button>
        )}
      </footer>
    </Fragment>
  )
}
