import { h } from 'preact'
import type { Verdict } from '../../core/report'
import { useHere } from '../session/here'
import type { Looked } from '../session/use-check'

/** A past cover beside this one, where a verdict names one that was remembered with its picture. */
export function Twin({ verdict, looked }: { verdict: Verdict; looked: Looked }) {
  const { t } = useHere()
  const { twin } = verdict.facts as { twin?: { name: string; date: string } | null }
  const past =
    twin && looked.history.find(({ name, date }) => name === twin.name && date === twin.date)
  if (!past?.thumb) return null
  return (
    <div class="twins">
      <figure>
        <img src={looked.picture} alt="" />
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
