import { h } from 'preact'
import { useHere } from './here'
import { split } from './sort'
import { clock } from './strings'
import type { Looked } from './use-check'

/** The headline, in words, announced as soon as it is known. */
export function Verdict({ looked, again }: { looked: Looked; again?: boolean }) {
  const { t } = useHere()
  const { report, frame } = looked
  const { open, notChecked } = split(looked)
  const fixes = open.filter(({ outcome }) => outcome === 'fail').length
  return (
    <section class={`verdict ${report.verdict}`} role="status" aria-live="polite">
      <Sign verdict={report.verdict} />
      <div class="grow">
        <h1>{t.headline[report.verdict]}</h1>
        <p>{t.tally(fixes, open.length - fixes, notChecked.length)}</p>
        <p class="muted ellipsis">
          {frame.name} · {again ? t.steps.looking : t.checkedAt(clock(looked.at))}
        </p>
      </div>
      <img class="thumb" src={looked.picture} alt="" />
    </section>
  )
}

function Sign({ verdict }: { verdict: Looked['report']['verdict'] }) {
  return (
    <svg
      class="sign"
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      aria-hidden="true"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {verdict === 'ready' && <path d="M5 12.5l4.5 4.5L19 7.5" />}
      {verdict === 'rejected' && <path d="M7 7l10 10M17 7L7 17" />}
      {verdict === 'incomplete' && <path d="M9 9.2a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2.1M12 17.4v.1" />}
    </svg>
  )
}
