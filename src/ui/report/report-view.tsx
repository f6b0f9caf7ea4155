import { Button } from '@create-figma-plugin/ui'
import { Fragment, h } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../../wall/bridge'
import { levels, readsTitle } from '../../core/pack'
import type { Verdict } from '../../core/report'
import { concerns } from '../../report'
import type { Refusal } from '../../wall/refusals'
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

interface ReportViewProps {
  result: Result
  refusals: Refusal[]
  again?: boolean
  /** Of several covers, shows another one. */
  open?: (frame: string) => void
  back?: () => void
}

/**
 * Headline first, then the first problem with what mends it, then the others, gravest first. Nothing
 * is hidden, only folded.
 */
export function ReportView({ result, refusals, again, open, back }: ReportViewProps) {
  const { t, part, may, pack } = useHere()
  const { report } = result
  const sorted = split(result)
  const list = useRef<HTMLDivElement>(null)
  const [rule, point] = useState<string | null>(null)
  const pointed = concerns(report).find((it) => it.rule === rule)
  useScreenFocus(result.frame.id)
  useCardOf(part)
  useKeptPlace(list, result)
  useWalk(list)
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) back?.()
    roam(event, list.current, '.finding-head')
  }
  const fails = sorted.open.filter(({ outcome }) => outcome === 'fail')
  const unsure = sorted.open.filter(({ outcome }) => outcome !== 'fail')
  const group = { result, point, first: sorted.open[0] }
  return (
    <Fragment>
      <main class="screen report" ref={list} onKeyDown={keys} aria-busy={again}>
        {back && (
          <button class="plain-button back" onClick={back} data-do="back">
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
        {levels.map((level) => (
          <Group
            key={level}
            {...group}
            title={t.levels[level]}
            verdicts={fails.filter((it) => it.level === level)}
          />
        ))}
        <Group {...group} title={t.look} verdicts={unsure} />
        {sorted.open.length === 0 && <p class="muted pad">{t.noFindings}</p>}
        <Overlays result={result} />
        <ReportFolds result={result} />
      </main>
      <Bar result={result} open={open} />
    </Fragment>
  )
}

/** What one does next, whatever was found. */
function Bar({ result, open }: Pick<ReportViewProps, 'result' | 'open'>) {
  const { t, may } = useHere()
  return (
    <footer class="actions bar">
      <CheckNext shown={result.frame.id} open={open} />
      {may.draw && (
        <Button secondary onClick={() => ask('clear', { frame: result.frame.id })} data-do="clear">
          {t.clear}
        </Button>
      )}
    </footer>
  )
}

interface GroupProps {
  title: string
  verdicts: readonly Verdict[]
  result: Result
  /** The gravest of all. */
  first?: Verdict
  point: (rule: string | null) => void
}

/** Findings of one weight; nothing where there are none. */
function Group({ title, verdicts, result, first, point }: GroupProps) {
  const numbers = concerns(result.report)
  if (!verdicts.length) return null
  return (
    <section aria-label={title}>
      <h2 class="group">
        {title} <span class="muted">{verdicts.length}</span>
      </h2>
      {verdicts.map((verdict) => (
        <FindingCard
          key={verdict.rule}
          verdict={verdict}
          number={numbers.indexOf(verdict) + 1}
          first={verdict === first}
          result={result}
          point={point}
        />
      ))}
    </section>
  )
}

/** Turns to the card of a rule that was asked for. */
function useCardOf(rule: string): void {
  useEffect(() => {
    const card = rule && document.getElementById(`rule-${rule}`)
    if (!card) return
    card.scrollIntoView()
    card.querySelector<HTMLElement>('.finding-head')?.focus()
  }, [rule])
}
