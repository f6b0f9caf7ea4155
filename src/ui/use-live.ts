import { useEffect, useRef } from 'preact/hooks'
import { hear } from '../bridge'
import type { Kind } from '../core/evidence'
import type { useCheck } from './use-check'

/** What the neural models saw; moving or typing text does not change it. */
const untouchedByText: Kind[] = ['faces', 'person', 'subject', 'codes']

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
      if (shown || running) void check({ frame }, texts && shown ? untouchedByText : [], shown)
    })
  }, [on])
}
