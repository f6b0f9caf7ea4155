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
import { kindsIn, lookAt } from '../session/hands'
import { useHere } from '../session/here'
import type { Result } from '../session/stage'
import { useFormFocus } from '../session/use-focus'

/** What one can do about a finding: mend it, seen beforehand, or ignore it, with a reason. */
export function FixBar({ verdict, result }: { verdict: Verdict; result: Result }) {
  const { t, locale, pack, may } = useHere()
  const [chosen, choose] = useState<FixKind | 'ignore' | null>(null)
  /** What was opened last: the keyboard comes back to it. */
  const [last, setLast] = useState<string>('')
  const drafts = useMemo(
    () => (may.draw ? draftsFor(verdict, result, pack) : []),
    [verdict, result, pack, may],
  )
  const offered = drafts.filter(({ edits }) => edits.length)
  // What was opened may have gone with a new result, or be another thing now.
  const open = offered.find(({ kind }) => kind === chosen)
  const form = useFormFocus(!!open || chosen === 'ignore')

  const show = (it: NonNullable<typeof chosen>) => {
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
          <FixForm draft={open} verdict={verdict} result={result} close={close} />
        ) : (
          <IgnoreForm verdict={verdict} result={result} close={close} />
        )}
      </div>
    )
  const byHand = offered.length ? [] : drafts.flatMap(({ left }) => left)
  return (
    <div class="row" ref={form}>
      {byHand.length > 0 && (
        <div class="by-hand">
          <p class="muted">{fixStrings[locale].byHand}</p>
          <Changes changes={[]} left={byHand} />
        </div>
      )}
      {offered.map(({ kind }) => (
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
}

function draftsFor(verdict: Verdict, result: Result, pack: Pack): Draft[] {
  const look = lookAt(result, pack)
  return kindsIn(pack)(verdict).flatMap((kind) => planners[kind]([verdict], look) ?? [])
}

const opener = (was: boolean) => (was ? { 'data-opener': '' } : {})
