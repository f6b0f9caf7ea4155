import { Fragment, h } from 'preact'
import { useHere } from '../hooks/here'
import type { Result } from '../session/stage'

/** What the verdict does not speak of: that it is old, or that the canvas looks otherwise. */
export function Notices({ result, again }: { result: Result; again?: boolean }) {
  const { t } = useHere()
  const { old, onTop, betweenPixels } = result
  return (
    <Fragment>
      {old && !again && (
        <section class="card notice" role="status" data-old={old}>
          <p>{t.old[old]}</p>
        </section>
      )}
      {onTop > 0 && old !== 'gone' && <p class="muted pad">{t.onTop(onTop)}</p>}
      {betweenPixels && old !== 'gone' && <p class="muted pad">{t.betweenPixels}</p>}
    </Fragment>
  )
}
