import type { Checking, Session } from '../session/session'
import type { Scope } from '../session/ports'
import type { Result, Stage } from '../session/stage'
import type { Shelf } from './shelf'

/** The shelf as the panel's screens know a session: all covers that have a verdict by now. */
export function checkingOf(shelf: Shelf, session: Session): Checking {
  const results = shelf.items.flatMap(({ result }) => result ?? [])
  const stage: Stage = results.length
    ? { at: 'done', results, refusals: [], cancelled: false }
    : { at: 'idle' }
  const idsOf = (scope: Scope) =>
    typeof scope === 'string'
      ? results.map(({ frame }) => frame.id)
      : 'frames' in scope
        ? scope.frames
        : [scope.frame]
  return {
    stage,
    check: async (scope) => shelf.lookAgain(idsOf(scope)),
    renew: async (frames) => shelf.lookAgain(frames),
    // The screens give up a save, which ends by itself; the list has a pause of its own.
    cancel: () => {},
    reset: shelf.clear,
    replace: shelf.replace,
    age: (frame, old) => {
      const result = results.find((it) => it.frame.id === frame)
      if (result) shelf.replace({ ...result, old } satisfies Result)
    },
    // There is no canvas to draw on.
    redraw: async () => {},
    catchUp: () => {},
    retitled: (frame) => shelf.lookAgain([frame], 'texts'),
    worker: session.worker,
    seenLast: session.seenLast,
    anchorSeen: session.anchorSeen,
  }
}
