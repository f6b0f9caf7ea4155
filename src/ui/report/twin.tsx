import { Button } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { pastKey } from '../../core/cover'
import { fieldsIn } from '../../core/narrow/object'
import type { Verdict } from '../../core/report'
import { ask } from '../../wall/bridge'
import { useHere } from '../hooks/here'
import type { Result } from '../session/stage'

/**
 * A past cover beside this one, where a verdict names one that was remembered. Another language, or
 * another try for the same live, is said to be so by one click.
 */
export function Twin({ verdict, result }: { verdict: Verdict; result: Result }) {
  const { t, pack, may, go, checking, files } = useHere()
  const twin = fieldsIn(fieldsIn(verdict.facts).twin)
  const past = result.history.find(({ name, date }) => name === twin.name && date === twin.date)
  if (!past) return null
  const { id } = result.frame
  const sayTheSame = () => {
    ask('same', { frame: id, key: pastKey(past), same: true })
    void checking.renew([id], false)
  }
  return (
    <div class="twin">
      {/* Of files nobody keeps for which live they were, and they have no such room. */}
      {!files && (
        <div class="row">
          {may.keep && (
            <Button secondary onClick={sayTheSame} title={t.sameLiveHint} data-do="same-live">
              {t.sameLive}
            </Button>
          )}
          <button
            class="plain-button"
            onClick={() => go('more', 'remembered')}
            data-do="remembered"
          >
            {t.showRemembered}
          </button>
        </div>
      )}
      {past.thumb && (
        <div class="twins" style={`--cover: ${pack.size.width} / ${pack.size.height}`}>
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
      )}
    </div>
  )
}
