import { Button } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Verdict } from '../../core/report'
import type { FixKind } from '../../core/rule'
import type { Draft } from '../../fixes/look'
import { planners } from '../../fixes/planners'
import type { Pack } from '../../core/pack'
import { Changes } from './changes'
import { FixForm } from './fix-form'
import { fixStrings } from './fix-strings'
import { IgnoreForm } from './ignore-form'
import { QuickFix } from './quick-fix'
import { kindsIn, lookAt } from '../session/hands'
import { useHere } from '../hooks/here'
import type { Result } from '../session/stage'
import { useFormFocus } from '../hooks/use-focus'
import type { Tried } from './use-trial'

/**
 * What one can do about a finding: mend it as it is written there, see it beforehand, or ignore it
 * with a reason.
 */
export function FixBar({
  verdict,
  result,
  advice,
  first,
}: {
  verdict: Verdict
  result: Result
  /** What to do, in words: said where nothing can be offered. */
  advice?: string
  /** The gravest finding: what mends it is the button of the screen. */
  first: boolean
}) {
  const { t, locale, pack, may } = useHere()
  const [chosen, choose] = useState<FixKind | 'ignore' | null>(null)
  /** What was opened last: the keyboard comes back to it. */
  const [last, setLast] = useState<string>('')
  const [known, setKnown] = useState<Tried | null>(null)
  const drafts = useMemo(
    () => (may.draw ? draftsFor(verdict, result, pack) : []),
    [verdict, result, pack, may],
  )
  const offered = drafts.filter(({ edits }) => edits.length)
  // What was opened may have gone with a new result, or be another thing now.
  const open = offered.find(({ kind }) => kind === chosen)
  const form = useFormFocus(!!open || chosen === 'ignore')

  const show = (it: NonNullable<typeof chosen>, tried: Tried | null = null) => {
    setKnown(tried)
    choose(it)
    setLast(it)
  }
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    choose(null)
  }
  const close = () => choose(null)
  if (open || chosen === 'ignore')
    return (
      <div class="confirm" ref={form} onKeyDown={escape}>
        {open ? (
          <FixForm draft={open} verdict={verdict} result={result} known={known} close={close} />
        ) : (
          <IgnoreForm verdict={verdict} result={result} close={close} />
        )}
      </div>
    )
  const byHand = offered.length ? [] : drafts.flatMap(({ left }) => left)
  const [best, ...others] = offered
  const rest = (
    <div class="row">
      {others.map(({ kind }) => (
        <Button key={kind} secondary onClick={() => show(kind)} {...opener(last === kind)}>
          {t.fixKinds[kind]}
        </Button>
      ))}
      {may.keep && (
        <button
          class="plain-button muted"
          onClick={() => show('ignore')}
          {...opener(last === 'ignore')}
        >
          {t.ignore}
        </button>
      )}
    </div>
  )
  return (
    <div class="fix-bar" ref={form}>
      {!best && advice && (
        <p class="fix">
          <span class="muted">{t.labelled(t.fixLabel, '')}</span>
          {advice}
        </p>
      )}
      {byHand.length > 0 && (
        <div class="by-hand">
          <p class="muted">{fixStrings[locale].byHand}</p>
          <Changes changes={[]} left={byHand} />
        </div>
      )}
      {best ? (
        <QuickFix
          draft={best}
          result={result}
          first={first}
          last={last === best.kind}
          show={(tried) => show(best.kind, tried)}
        >
          {rest}
        </QuickFix>
      ) : (
        rest
      )}
    </div>
  )
}

function draftsFor(verdict: Verdict, result: Result, pack: Pack): Draft[] {
  const look = lookAt(result, pack)
  return kindsIn(pack)(verdict).flatMap((kind) => planners[kind]([verdict], look) ?? [])
}

const opener = (was: boolean) => (was ? { 'data-opener': '' } : {})
