import { ask, hear } from '../../wall/bridge'
import type { Session } from './session'
import { resultsOf } from './stage'

/** Figma is asked to look at so many covers again, no more. */
const MOST_GLANCES = 40

/**
 * A cover was edited. It is checked again where that is wanted and it alone is shown; else its
 * result is marked as old. `texts`: nothing but texts was touched.
 */
export function edited(session: Session, live: boolean, frame: string, texts: boolean): void {
  const { stage } = session
  const alone = stage.at === 'done' && stage.results.length === 1
  const shown = alone && stage.results[0].frame.id === frame
  const running = stage.at === 'looking' && stage.of === 1 && stage.frame?.id === frame
  if (!live || !(shown || running)) return session.age(frame, 'changed')
  const known = texts && shown && session.seenLast() === frame
  void session.check({ frame }, { changed: known ? 'texts' : 'anything', quiet: shown })
}

/** Follows what the canvas tells of edits; answers how to stop that. */
export function follow(session: Session, isLive: () => boolean): () => void {
  const gone = (frame: string) => session.age(frame, 'gone')
  const changed = (frame: string, texts: boolean) => edited(session, isLive(), frame, texts)
  const offs = [
    hear('changed', ({ frame, texts }) => changed(frame, texts)),
    hear('gone', ({ frame }) => gone(frame)),
    hear('glanced', (it) => {
      for (const frame of it.changed) changed(frame, false)
      for (const frame of it.gone) gone(frame)
    }),
  ]
  return () => offs.forEach((off) => off())
}

/**
 * Figma tells of no change to main components, styles and variables: when the user comes back from
 * the canvas, the sandbox compares what is shown with what was checked.
 */
export function glance({ stage }: Session): void {
  const frames = resultsOf(stage).flatMap(({ frame, old }) => (old ? [] : [frame.id]))
  if (frames.length) ask('glance', { frames: frames.slice(0, MOST_GLANCES) })
}
