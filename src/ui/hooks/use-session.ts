import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Around } from '../session/ports'
import type { Checking, Session } from '../session/session'

/** The session as it stands, drawn anew at each turn of its stage; its last act when the panel goes. */
export function useSession(session: Session, around: Around): Checking {
  const [stage, show] = useState(session.stage)
  session.under(around)
  useEffect(() => session.subscribe(() => show(session.stage)), [session])
  useEffect(() => () => session.close(), [session])
  return useMemo(() => ({ ...session, stage }), [session, stage])
}
