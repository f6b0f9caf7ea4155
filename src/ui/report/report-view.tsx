import { Button } from '@create-figma-plugin/ui'
import { Fragment, h, type RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../../wall/bridge'
import { levels } from '../../core/pack'
import type { Verdict } from '../../core/report'
import { concerns, say } from '../../report'
import type { Refusal } from '../../wall/panel-messages'
import { CheckNext } from '../check/check-next'
import { Notices } from '../check/notices'
import { FindingCard } from './finding'
import { FixAllBar } from './fix-all-bar'
import { Fold } from '../parts/fold'
import { useHere } from '../session/here'
import { rememberIgnores } from '../session/keep'
import { Badge } from '../parts/badge'
import { Meters } from './meters'
import { roam } from '../parts/roam'
import { split } from '../session/sort'
import { RefusalCard } from '../check/troubles'
import { Overlays } from '../preview/overlays'
import { TitleField } from '../check/title-field'
import { TitleWords } from './title-words'
import { useScreenFocus } from '../session/use-focus'
import type { Result } from '../session/stage'
import { Headline as Headline } from './headline'

/**
 * Verdict first, then the distance to each limit, then what to do, gravest first. Nothing is
 * hidden, only folded.
 */
export function ReportView({
  result,
  refusals,
  again,
  back,
}: {
  result: Result
  refusals: Refusal[]
  again?: boolean
  back?: () => void
}) {
  const { t, part, may } = useHere()
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
        <FixAllBar result={result} />
        <Meters report={report} />
        <div class="field">
          {may.keep && (
            <TitleField key={result.frame.id} frame={result.frame.id} title={result.title} />
          )}
          <TitleWords report={report} />
        </div>
        {levels.map((level) =>
          group(
            t.levels[level],
            fails.filter((it) => it.level === level),
          ),
        )}
        {group(t.look, unsure)}
        {sorted.open.length === 0 && <p class="muted pad">{t.noFindings}</p>}
        <Overlays result={result} />
        <div class="folds">
          <VerdictFold title={t.passed(sorted.passed.length)} verdicts={sorted.passed} />
          <VerdictFold
            title={t.notChecked(sorted.notChecked.length)}
            verdicts={sorted.notChecked}
            open={sorted.notChecked.some(({ why }) => why?.reason !== 'not-built')}
          />
          <IgnoredFold result={result} />
          <VerdictFold
            title={t.inapplicable(sorted.inapplicable.length)}
            verdicts={sorted.inapplicable}
          />
        </div>
      </main>
      <footer class="actions bar">
        <CheckNext shown={result.frame.id} />
        {may.draw && (
          <Button secondary onClick={() => ask('clear', { frame: result.frame.id })}>
            {t.clear}
          </Button>
        )}
      </footer>
    </Fragment>
  )
}

/**
 * A mended finding takes the place of the keyboard with it: the one that now stands there gets it,
 * and nothing is scrolled.
 */
function useKeptPlace(list: RefObject<HTMLDivElement>, result: Result): void {
  const at = useRef(0)
  useEffect(() => {
    const main = list.current
    const remember = ({ target }: FocusEvent) => {
      const card = (target as HTMLElement).closest('.finding')
      const cards = [...(main?.querySelectorAll('.finding') ?? [])]
      at.current = Math.max(0, card ? cards.indexOf(card) : 0)
    }
    main?.addEventListener('focusin', remember)
    return () => main?.removeEventListener('focusin', remember)
  }, [])
  useLayoutEffect(() => {
    const nobody = !document.activeElement || document.activeElement === document.body
    if (!document.hasFocus() || !nobody) return
    const heads = list.current?.querySelectorAll<HTMLElement>('.finding-head') ?? []
    const next = heads[Math.min(at.current, heads.length - 1)] ?? list.current
    next?.focus({ preventScroll: true })
  }, [result])
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
    <Fold title={t.ignored(ignored.length)}>
      <ul class="folded">
        {ignored.map(({ verdict, ignore }) => (
          <li key={verdict.rule}>
            <Badge level={verdict.level} outcome={verdict.outcome} />
            <div class="grow">
              <b>{say(verdict, pack, locale).title}</b>
              <p class="muted">{ignore.reason}</p>
            </div>
            {may.keep && (
              <button class="plain-button" onClick={() => restore(verdict.rule)}>
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
  title,
  verdicts,
  open,
}: {
  title: string
  verdicts: Verdict[]
  open?: boolean
}) {
  const { pack, locale } = useHere()
  if (!verdicts.length) return null
  return (
    <Fold title={title} open={open}>
      <ul class="folded">
        {verdicts.map((verdict) => {
          const { title: name, message } = say(verdict, pack, locale)
          return (
            <li key={verdict.rule}>
              <Badge level={verdict.level} outcome={verdict.outcome} />
              <div>
                <b>{name}</b>
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
