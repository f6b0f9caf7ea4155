import { useEffect, useRef } from 'preact/hooks'
import { follow, glance } from '../session/live'
import type { Session } from '../session/session'

/** How a user turns from the canvas to the panel, and back. */
const turning = ['pointermove', 'keydown'] as const

/** Checks again what is shown as one edits, and draws and compares when one comes back from that. */
export function useLive(session: Session, on: boolean): void {
  const now = useRef(on)
  now.current = on
  useEffect(() => follow(session, () => now.current), [session])
  useEffect(() => {
    let away = false
    const leave = () => {
      away = true
    }
    const turn = () => {
      session.catchUp()
      if (!away || (session.stage.at === 'done' && session.stage.again)) return
      away = false
      glance(session)
    }
    for (const event of turning) document.addEventListener(event, turn)
    document.documentElement.addEventListener('pointerleave', leave)
    window.addEventListener('blur', leave)
    return () => {
      for (const event of turning) document.removeEventListener(event, turn)
      document.documentElement.removeEventListener('pointerleave', leave)
      window.removeEventListener('blur', leave)
    }
  }, [session])
}
