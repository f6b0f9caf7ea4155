import { fieldsIn } from '../../core/narrow/object'
import { h } from 'preact'
import type { Report } from '../../core/report'
import { Fold } from '../parts/fold'
import { useHere } from '../hooks/here'

/** The title's keywords, found and missing: any rule that tells them as facts is shown. */
export function TitleWords({ report }: { report: Report }) {
  const { t } = useHere()
  const [words] = report.verdicts.flatMap(({ facts }) => {
    const { matched, missing } = fieldsIn(facts)
    return isWords(matched) && isWords(missing) ? [{ matched, missing }] : []
  })
  if (!words) return null
  const { matched, missing } = words
  if (!matched.length && !missing.length) return null
  const share = t.titleWords(matched.length, matched.length + missing.length)
  return (
    <Fold title={share}>
      <div class="chips">
        {matched.map((word) => (
          <span key={word} class="word found" title={t.onCover}>
            <span aria-hidden="true">✓</span> {word}
          </span>
        ))}
        {missing.map((word) => (
          <span
            key={word}
            class="word"
            title={t.notOnCover}
            aria-label={t.labelled(t.notOnCover, word)}
          >
            {word}
          </span>
        ))}
      </div>
      {missing.length > 0 && <p class="muted">{t.toAdd(missing.slice(0, 5).join(' · '))}</p>}
    </Fold>
  )
}

const isWords = (it: unknown): it is string[] =>
  Array.isArray(it) && it.every((word) => typeof word === 'string')
