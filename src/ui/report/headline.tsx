import { h } from 'preact'
import type { Verdict as Judged } from '../../core/report'
import { pathOf } from '../../report'
import { useHere } from '../hooks/here'
import { headlineOf, tallyOf } from '../session/sort'
import { timeOfDay } from '../strings'
import type { Result } from '../session/stage'

/** The headline, in words, announced as soon as it is known. */
export function Headline({
  result,
  again,
  pointed,
}: {
  result: Result
  again?: boolean
  /** The finding that the user is at: its places are lit up on the picture. */
  pointed?: Judged | null
}) {
  const { t, locale, mini } = useHere()
  const { report, frame } = result
  const { headline, words } = headlineOf(result, locale)
  // The small window has no room for more than this line.
  const whenOf = ({ old, at }: Result) => (old && mini ? t.old[old] : t.checkedAt(timeOfDay(at)))
  const { width, height } = report.cover
  const places = pointed?.findings.slice(0, 40) ?? []
  return (
    <section class={`verdict ${headline}`} role="status" aria-live="polite">
      <Sign verdict={headline} />
      <div class="grow">
        <h1>{words}</h1>
        <p>{t.tally(tallyOf(result))}</p>
        <p class="muted ellipsis">
          {frame.name} · {again ? t.steps.looking : whenOf(result)}
        </p>
      </div>
      <span class={`thumb ${places.length ? 'lit' : ''}`}>
        <img src={result.picture} alt="" />
        {places.length > 0 && (
          <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMidYMid slice">
            {places.map(({ polygon }, i) => (
              <path key={i} d={pathOf(polygon)} />
            ))}
          </svg>
        )}
      </span>
    </section>
  )
}

function Sign({ verdict }: { verdict: Result['report']['headline'] }) {
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
      {verdict === 'incomplete' && (
        <path d="M9 9.2a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2.1M12 17.4v.1" />
      )}
    </svg>
  )
}
