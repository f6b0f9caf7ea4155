import { h } from 'preact'
import { Fold } from '../parts/fold'
import { useHere } from '../hooks/here'
import type { Line } from './save-covers'
import { exportWords } from './strings'

/** What came of each cover: the file as it lies there now, or why there is none. */
export function SavedLines({
  lines,
  given,
  working,
}: {
  lines: readonly Line[]
  given: boolean
  working: [number, number] | null
}) {
  const { locale, t, pack } = useHere()
  const w = exportWords[locale]
  return (
    <div role="status" aria-live="polite" class="lines">
      {working && <p class="muted">{w.working(...working)}</p>}
      {!working &&
        lines.map(({ name, file, problem, detail }, i) => (
          <div key={i} class="line" data-saved={!file ? 'failed' : given ? 'given' : 'held'}>
            <b>{!file ? t.labelled(w.failed, name) : given ? w.saved(name) : w.held(name)}</b>
            <p class="muted">
              {file ? w.proof({ ...file.saved, bytes: file.saved.bytes.length }) : problem}
            </p>
            {detail && (
              <Fold title={t.technical}>
                <pre tabIndex={0}>{detail}</pre>
              </Fold>
            )}
          </div>
        ))}
      {!working && given && lines.some(({ file }) => file) && (
        <p class="muted">
          {w.noMetadata} {pack.selling && w.next(pack.selling.steps[locale])}
        </p>
      )}
    </div>
  )
}
