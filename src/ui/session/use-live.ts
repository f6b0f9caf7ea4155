import { useEffect, useRef } from 'preact/hooks'
import { ask, hear } from '../../wall/bridge'
import { resultsOf } from './stage'
import type { useCheck } from './use-check'

/** How a user turns from the canvas to the panel, and back. */
const turning = ['pointermove', 'keydown'] as const

/** Figma is asked to look at so many covers again, no more. */
const MOST_GLANCES = 40

/**
 * Checks again what is shown, as one edits; where that is not wanted, or many covers are shown, the
 * result is marked as old.
 */
export function useLive(checking: ReturnType<typeof useCheck>, on: boolean): void {
  const now = useRef({ checking, on })
  now.current = { checking, on }
  useEffect(() => {
    const changed = (frame: string, texts: boolean) => {
      const { stage, check, age, seenLast } = now.current.checking
      const alone = stage.at === 'done' && stage.results.length === 1
      const shown = alone && stage.results[0].frame.id === frame
      const running = stage.at === 'looking' && stage.of === 1 && stage.frame?.id === frame
      if (now.current.on && (shown || running)) {
        const known = texts && shown && seenLast() === frame
        void check({ frame }, { changed: known ? 'texts' : 'anything', quiet: shown })
      } else age(frame, 'changed')
    }
    const offs = [
      hear('changed', ({ frame, texts }) => changed(frame, texts)),
      hear('gone', ({ frame }) => now.current.checking.age(frame, 'gone')),
      hear('glanced', (it) => {
        for (const frame of it.changed) changed(frame, false)
        for (const frame of it.gone) now.current.checking.age(frame, 'gone')
      }),
    ]
    return () => offs.forEach((off) => off())
  }, [])
  useTurning(() => now.current.checking)
}

/**
 * Figma tells of no change to main components, styles and variables: when the user comes back from
 * the canvas, the sandbox compares what is shown with what was checked.
 */
function useTurning(checking: () => ReturnType<typeof useCheck>): void {
  useEffect(() => {
    let away = false
    const leave = () => {
      away = true
    }
    const turn = () => {
      const { catchUp, stage } = checking()
      catchUp()
      if (!away || (stage.at === 'done' && stage.again)) return
      away = false
      const frames = resultsOf(stage).flatMap(({ frame, old }) => (old ? [] : [frame.id]))
      if (frames.length) ask('glance', { frames: frames.slice(0, MOST_GLANCES) })
    }
    for (const event of turning) document.addEventListener(event, turn)
    document.documentElement.addEventListener('pointerleave', leave)
    window.addEventListener('blur', leave)
    return () => {
      for (const event of turning) document.removeEventListener(event, turn)
      document.documentElement.removeEventListener('pointerleave', leave)
      window.removeEventListener('blur', leave)
    }
  }, [])
}
