import { h } from 'preact'
import type { Level } from '../../core/pack'
import type { Outcome } from '../../core/rule'

/**
 * The number or sign of a finding. Its shape tells as much as its colour: a dashed ring means that
 * a person must look.
 */
export function Badge({
  level,
  outcome,
  number,
}: {
  level: Level
  outcome: Outcome
  number?: number
}) {
  const kind = outcome === 'fail' ? level : outcome
  return (
    <span class={`mark ${kind}`} aria-hidden="true">
      {number ?? { pass: '✓', fail: '!', incomplete: '?', inapplicable: '–' }[outcome]}
    </span>
  )
}
