import type { Tells } from '../wall/panel-messages'
import { coversOf } from './watch/changed-covers'
import { coversChanged } from './covers'
import { hearPages } from './watch/pages-heard'
import { anyShown, framesShown, isGone, looksOld } from './watch/shown'
import { hearIfTold } from './may-lack'

export interface Watcher {
  /** A moment of rest later: `texts` when only text layers were touched. */
  changed(frame: string, texts: boolean): void
  /** A shown cover was deleted or cut. */
  gone(frame: string): void
  /** What is remembered on a layer may have changed, for example by an undo. */
  kept(): void
}

const PAUSE = 700

/** Touched covers, and whether only their texts were; told after a moment of rest. */
let touched: Record<string, boolean> = {}

/** Watches the open page, and those on which shown covers stand. */
export function watch({ changed, gone, kept }: Watcher): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let styled: ReturnType<typeof setTimeout> | undefined

  const onChange = ({ nodeChanges }: NodeChangeEvent) => {
    coversChanged(nodeChanges)
    if (nodeChanges.some(isKept)) kept()
    if (!anyShown()) return
    for (const change of nodeChanges) {
      const text = change.node.type === 'TEXT'
      for (const frame of coversOf(change))
        touched[frame] = frame in touched ? touched[frame] && text : text
    }
    if (nodeChanges.some(({ type }) => type === 'DELETE')) {
      for (const { id } of framesShown().filter(({ id }) => isGone(id))) {
        delete touched[id]
        gone(id)
      }
    }
    clearTimeout(timer)
    if (!Object.keys(touched).length) return
    timer = setTimeout(flush, PAUSE)
  }
  const flush = () => {
    const all = touched
    touched = {}
    for (const frame of Object.keys(all)) changed(frame, all[frame])
  }
  // What a style changes is told of the style alone.
  const onStyle = () => {
    clearTimeout(styled)
    styled = setTimeout(() => void restyled(), PAUSE)
  }
  const restyled = async () => {
    const { changed: ids } = await lookAgain(framesShown().map(({ id }) => id))
    for (const id of ids) changed(id, false)
  }
  const stop = hearPages(onChange)
  const unstyle = hearIfTold('stylechange', onStyle)
  return () => {
    stop()
    unstyle()
    clearTimeout(timer)
    clearTimeout(styled)
  }
}

const isKept = (change: NodeChange): boolean =>
  change.type === 'PROPERTY_CHANGE' && change.properties.indexOf('pluginData') >= 0

/**
 * Which of these shown covers look otherwise than when they were checked, or are gone. A change
 * that was heard of is told in its own time.
 */
export async function lookAgain(ids: readonly string[]): Promise<Tells['glanced']> {
  const told: Tells['glanced'] = { changed: [], gone: [] }
  for (const id of ids) {
    if (isGone(id)) told.gone.push(id)
    else if (!(id in touched) && (await looksOld(id)) && !(id in touched)) told.changed.push(id)
  }
  return told
}
