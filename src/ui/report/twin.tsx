import { h } from 'preact'
import type { Verdict } from '../../core/report'
import { useHere } from '../session/here'
import type { Result } from '../session/stage'

/** A past cover beside this one, where a verdict names one that was remembered with its picture. */
export function Twin({ verdict, result }: { verdict: Verdict; result: Result }) {
  const { t } = useHere()
  const { twin } = verdict.facts as { twin?: { name: string; date: string } | null }
  const past =
    twin && result.history.find(({ name, date }) => name === twin.name && date === twin.date)
  if (!past?.thumb) return null
  return (
    <div class="twins">
      <figure>
        <img src={result.picture} alt="" />
        <figcaption>{t.thisCover}</figcaption>
      </figure>
      <figure>
        <img src={past.thumb} alt="" />
        <figcaption>
          {past.title || past.name} · {past.date.slice(0, 10)}
        </figcaption>
      </figure>
    </div>
  )
}
