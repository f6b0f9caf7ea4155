import { h } from 'preact'
import type { Verdict } from '../../core/report'
import { Crop } from '../parts/crop'
import { useHere } from '../hooks/here'
import type { Result } from '../session/stage'

const MOST_PLACES = 3

/** The first places, cut out of the cover. */
export function Places({
  verdict,
  result,
  title,
  show,
}: {
  verdict: Verdict
  result: Result
  title: string
  show: (at: number) => void
}) {
  const { t } = useHere()
  const { findings, level, outcome } = verdict
  if (!findings.length) return null
  return (
    <div class="crops">
      {findings.slice(0, MOST_PLACES).map((finding, at) => (
        <button
          key={at}
          class="crop-button"
          onClick={() => show(at)}
          aria-label={t.labelled(t.showOnCanvas, `${finding.label ?? title} ${at + 1}`)}
        >
          <Crop
            picture={result.picture}
            cover={result.report.cover}
            finding={finding}
            level={level}
            sure={outcome === 'fail' && !finding.doubtful}
          />
        </button>
      ))}
      {findings.length > MOST_PLACES && <span class="muted">+{findings.length - MOST_PLACES}</span>}
    </div>
  )
}
