import { Button } from '@create-figma-plugin/ui'
import { Fragment, h } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Verdict } from '../../core/report'
import type { FixKind } from '../../core/rule'
import type { Draft, LeftOut } from '../../fixes/look'
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

type Choice = FixKind | 'ignore'

interface FixBarProps {
  verdict: Verdict
  result: Result
  /** What to do, in words: said where nothing can be offered. */
  advice?: string
  /** The gravest finding: what mends it is the button of the screen. */
  first: boolean
}

/**
 * What one can do about a finding: mend it as it is written there, see it beforehand, or ignore it
 * with a reason.
 */
export function FixBar({ verdict, result, advice, first }: FixBarProps) {
  const { pack, may } = useHere()
  const [chosen, choose] = useState<Choice | null>(null)
  const [last, setLast] = useState<Choice | null>(null)
  const [known, setKnown] = useState<Tried | null>(null)
  const drafts = useMemo(
    () => (may.draw ? draftsFor(verdict, result, pack) : []),
    [verdict, result, pack, may],
  )
  const offered = drafts.filter(({ edits }) => edits.length)
  // What was opened may have gone with a new result, or be another thing now.
  const open = offered.find(({ kind }) => kind === chosen)
  const form = useFormFocus(!!open || chosen === 'ignore')

  const show = (it: Choice, tried: Tried | null = null) => {
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
  const [best, ...others] = offered
  const rest = <Others {...{ others, last, show }} />
  if (best)
    return (
      <div class="fix-bar" ref={form}>
        <QuickFix
          draft={best}
          result={result}
          first={first}
          last={last === best.kind}
          show={(tried) => show(best.kind, tried)}
        >
          {rest}
        </QuickFix>
      </div>
    )
  return (
    <div class="fix-bar" ref={form}>
      <ByHand advice={advice} left={drafts.flatMap(({ left }) => left)} />
      {rest}
    </div>
  )
}

/** What nobody can do for the user, and where. */
function ByHand({ advice, left }: { advice?: string; left: LeftOut[] }) {
  const { t, locale } = useHere()
  return (
    <Fragment>
      {advice && (
        <p class="fix">
          <span class="muted">{t.labelled(t.fixLabel, '')}</span>
          {advice}
        </p>
      )}
      {left.length > 0 && (
        <div class="by-hand">
          <p class="muted">{fixStrings[locale].byHand}</p>
          <Changes changes={[]} left={left} />
        </div>
      )}
    </Fragment>
  )
}

interface OthersProps {
  others: readonly Draft[]
  /** What was opened last: the keyboard comes back to it. */
  last: Choice | null
  show: (choice: Choice) => void
}

/** What else one can do, a button each. */
function Others({ others, last, show }: OthersProps) {
  const { t, may } = useHere()
  return (
    <div class="row">
      {others.map(({ kind }) => (
        <Button
          key={kind}
          secondary
          onClick={() => show(kind)}
          data-do={kind}
          {...opener(last === kind)}
        >
          {t.fixKinds[kind]}
        </Button>
      ))}
      {may.keep && (
        <button
          class="plain-button muted"
          onClick={() => show('ignore')}
          data-do="ignore"
          {...opener(last === 'ignore')}
        >
          {t.ignore}
        </button>
      )}
    </div>
  )
}

function draftsFor(verdict: Verdict, result: Result, pack: Pack): Draft[] {
  const look = lookAt(result, pack)
  return kindsIn(pack)(verdict).flatMap((kind) => planners[kind]([verdict], look) ?? [])
}

const opener = (was: boolean) => (was ? { 'data-opener': '' } : {})
