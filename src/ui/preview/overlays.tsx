import { h } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { overlayKinds, type OverlayKind } from '../../core/evidence'
import { useHere } from '../hooks/here'
import { Zones } from './zones'
import type { Result } from '../session/stage'
import { urlOf } from '../parts/blob'

type Layered = OverlayKind | 'zones'

/**
 * What the eyes saw, laid over the cover on demand. Models' evidence is kept only for the cover
 * that was looked at last.
 */
export function Overlays({ result }: { result: Result }) {
  const { t, checking, pack, locale } = useHere()
  const [kind, setKind] = useState<Layered | null>(null)
  const old = kind !== null && kind !== 'zones' && checking.seenLast() !== result.frame.id
  const { url, none } = useOverlay(old || kind === 'zones' ? null : kind, result)
  return (
    <section class="overlays">
      <h2 class="muted">{t.overlaysLabel}</h2>
      <div class="chips" role="group" aria-label={t.overlaysLabel}>
        {[...overlayKinds, 'zones' as const].map((it) => (
          <button
            key={it}
            class="choice"
            data-overlay={it}
            aria-pressed={kind === it}
            onClick={() => setKind(kind === it ? null : it)}
          >
            {it === 'zones' ? t.zonesOverlay : t.overlays[it]}
          </button>
        ))}
      </div>
      {(old || none) && (
        <p class="muted" role="status">
          {old ? t.overlayOld : t.overlayNone}
        </p>
      )}
      {kind && !old && (
        <div class="overlaid">
          <img src={result.picture} alt="" />
          {url && kind !== 'zones' && <img src={url} alt={t.overlays[kind]} />}
          {kind === 'zones' && (
            <Zones
              zones={pack.zones.filter((zone) => zone.kind !== 'crop')}
              size={pack.size}
              locale={locale}
            />
          )}
        </div>
      )}
    </section>
  )
}

/** What the worker kept of what it saw, as a picture; `none`: there is nothing of that kind. */
function useOverlay(kind: OverlayKind | null, result: Result) {
  const { checking } = useHere()
  const [url, setUrl] = useState<string | null>(null)
  const [none, setNone] = useState(false)
  useEffect(() => {
    if (!kind) return
    let gone = false
    let made: string | null = null
    checking
      .worker()
      .overlay(kind)
      .then(
        (png) => {
          if (gone) return
          if (png) setUrl((made = urlOf(png)))
          setNone(!png)
        },
        () => setNone(true),
      )
    return () => {
      gone = true
      setUrl(null)
      setNone(false)
      if (made) URL.revokeObjectURL(made)
    }
  }, [kind, result])
  return { url, none }
}
