import { h } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { overlayKinds, type OverlayKind } from '../report/overlay'
import { useHere } from './here'
import type { Looked } from './use-check'

/** What the eyes saw, laid over the cover on demand. Only for the cover that was looked at last: the others are forgotten. */
export function Overlays({ looked }: { looked: Looked }) {
  const { t, checking } = useHere()
  const [kind, setKind] = useState<OverlayKind | null>(null)
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (!kind) return
    let gone = false
    let made: string | null = null
    checking
      .eyes()
      .overlay(kind)
      .then(
        (png) => {
          if (gone || !png) return
          setUrl((made = URL.createObjectURL(new Blob([png as Uint8Array<ArrayBuffer>], { type: 'image/png' }))))
        },
        () => undefined,
      )
    return () => {
      gone = true
      setUrl(null)
      if (made) URL.revokeObjectURL(made)
    }
  }, [kind, looked])
  return (
    <section class="overlays">
      <h2 class="muted">{t.overlaysLabel}</h2>
      <div class="chips" role="group" aria-label={t.overlaysLabel}>
        {overlayKinds.map((it) => (
          <button key={it} class="choice" aria-pressed={kind === it} onClick={() => setKind(kind === it ? null : it)}>
            {t.overlays[it]}
          </button>
        ))}
      </div>
      {kind && (
        <div class="overlaid">
          <img src={looked.picture} alt="" />
          {url && <img src={url} alt={t.overlays[kind]} />}
        </div>
      )}
    </section>
  )
}
