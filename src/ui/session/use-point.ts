import { useEffect } from 'preact/hooks'
import { ask } from '../../wall/bridge'

/**
 * So long somebody must rest on a finding: who passes over the list writes nothing into the
 * document.
 */
const REST = 180

/** Lets the annotation of a number stand out on the canvas while its finding is pointed at. */
export function usePoint(frame: string, number: number | null): void {
  useEffect(() => {
    if (number === null) return
    let told = false
    const timer = window.setTimeout(() => {
      told = true
      ask('point', { frame, number })
    }, REST)
    return () => {
      window.clearTimeout(timer)
      if (told) ask('point', { frame, number: null })
    }
  }, [frame, number])
}
