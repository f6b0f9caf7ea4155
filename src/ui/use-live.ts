import { useEffect, useRef } from 'preact/hooks'
import { hear } from '../bridge'
import type { useCheck } from './use-check'

/** Checks again what is shown, as one edits. */
export function useLive(checking: ReturnType<typeof useCheck>, on: boolean): void {
  const now = useRef(checking)
  now.current = checking
  useEffect(() => {
    if (!on) return
    return hear('changed', ({ frame, texts }) => {
      const { stage, check } = now.current
      const shown = stage.at === 'done' && stage.results.length === 1 && stage.results[0].frame.id === frame
      const running = stage.at === 'looking' && stage.of === 1 && stage.frame?.id === frame
      if (shown || running) void check({ frame }, { texts: texts && shown, quiet: shown })
    })
  }, [on])
}
