import { useEffect, useRef } from 'preact/hooks'
import { hear } from '../../wall/bridge'
import type { useCheck } from './use-check'

/** How a person turns from the canvas to the panel. */
const turning = ['pointermove', 'keydown'] as const

/** Checks again what is shown, as one edits. */
export function useLive(checking: ReturnType<typeof useCheck>, on: boolean): void {
  const now = useRef(checking)
  now.current = checking
  useEffect(() => {
    if (!on) return
    return hear('changed', ({ frame, texts }) => {
      const { stage, check } = now.current
      const shown =
        stage.at === 'done' && stage.results.length === 1 && stage.results[0].frame.id === frame
      const running = stage.at === 'looking' && stage.of === 1 && stage.frame?.id === frame
      const known = texts && shown && now.current.seenLast() === frame
      if (shown || running)
        void check({ frame }, { changed: known ? 'texts' : 'anything', quiet: shown })
    })
  }, [on])
  useEffect(() => {
    const turn = () => now.current.catchUp()
    for (const event of turning) document.addEventListener(event, turn)
    return () => turning.forEach((event) => document.removeEventListener(event, turn))
  }, [])
}
