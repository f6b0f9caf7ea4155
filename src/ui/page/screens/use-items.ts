import { useEffect, useState } from 'preact/hooks'
import type { Session } from '../../session/session'
import type { Shelf } from '../shelf'

/** The pictures of the page as they stand. */
export function useItems(shelf: Shelf) {
  const [now, show] = useState({ items: shelf.items, stopped: shelf.stopped })
  useEffect(
    () => shelf.subscribe(() => show({ items: shelf.items, stopped: shelf.stopped })),
    [shelf],
  )
  return now
}

/** How far the look is that goes on. */
export function useStage(session: Session) {
  const [stage, show] = useState(session.stage)
  useEffect(() => session.subscribe(() => show(session.stage)), [session])
  return stage
}
