import { Button } from '@create-figma-plugin/ui'
import { h, type ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Draft } from '../../fixes/look'
import { plannedChanges } from '../../fixes/planned'
import { FromTo } from './changes'
import { fixStrings } from './fix-strings'
import { keptOf, lookAt } from '../session/hands'
import { useHere } from '../hooks/here'
import type { Result } from '../session/stage'
import { useQuickFix } from './use-quick-fix'
import type { Tried } from './use-trial'

/** The best way out of a finding, from what to what, and one button that does it. */
export function QuickFix({
  draft,
  result,
  first,
  last,
  show,
  children,
}: {
  draft: Draft
  result: Result
  first: boolean
  /** It was opened last. */
  last: boolean
  /** Opens it, to be seen before it is done; `tried`: it was tried already. */
  show: (tried: Tried | null) => void
  /** What else one can do. */
  children: ComponentChildren
}) {
  const { t, locale, pack } = useHere()
  const w = fixStrings[locale]
  const changes = useMemo(() => plannedChanges(draft, lookAt(result, pack)), [draft, result, pack])
  const { at, apply } = useQuickFix(result, show)
  const trying = at === 'trying'
  return (
    <div class="quick">
      <button
        class="plain-button quick-kind"
        onClick={() => show(null)}
        data-do={draft.kind}
        {...(last && { 'data-opener': '' })}
      >
        {t.fixKinds[draft.kind]}
      </button>
      <FromTo changes={changes} adopts={t.willAdopt(keptOf(result).kept)} />
      <p class={at === 'failed' ? 'warning' : 'muted'} role="status" aria-live="polite">
        {trying ? w.trying : at === 'failed' ? w.failed : ''}
      </p>
      <div class="row">
        <Button
          secondary={!first}
          aria-disabled={trying}
          aria-label={t.labelled(t.apply, t.fixKinds[draft.kind])}
          onClick={() => void apply(draft)}
          data-do="apply-now"
          data-stop=""
        >
          {t.apply}
        </Button>
        {children}
      </div>
    </div>
  )
}
