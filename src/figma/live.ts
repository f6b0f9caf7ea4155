import { isTrialCopy } from './fixes/copies'
import { isOurs } from './sheet/tag'
import { isOwnWrite } from './undo/own-writes'
import { isVisibleChange } from './visible-changes'

export interface Watcher {
  /** A moment of rest later: `texts` when only text layers were touched. */
  changed(frame: string, texts: boolean): void
  /** What is remembered on a layer may have changed, for example by an undo. */
  kept(): void
}

const PAUSE = 700

/** Watches the current page. Our own marks and what we write into plugin data are no changes. */
export function watch({ changed, kept }: Watcher): () => void {
  let page = figma.currentPage
  let timer: ReturnType<typeof setTimeout> | undefined
  let touched: Record<string, boolean> = {}

  const onChange = ({ nodeChanges }: NodeChangeEvent) => {
    if (nodeChanges.some(isKept)) kept()
    for (const change of nodeChanges) {
      const frame = change.node.removed ? null : frameChanged(change)
      if (!frame) continue
      const text = change.node.type === 'TEXT'
      touched[frame] = frame in touched ? touched[frame] && text : text
    }
    clearTimeout(timer as never)
    if (!Object.keys(touched).length) return
    timer = setTimeout(flush, PAUSE)
  }
  const flush = () => {
    const all = touched
    touched = {}
    for (const frame of Object.keys(all)) changed(frame, all[frame])
  }
  const onPage = () => {
    page.off('nodechange', onChange)
    page = figma.currentPage
    page.on('nodechange', onChange)
  }
  page.on('nodechange', onChange)
  figma.on('currentpagechange', onPage)
  return () => {
    page.off('nodechange', onChange)
    figma.off('currentpagechange', onPage)
    clearTimeout(timer as never)
  }
}

const isKept = (change: NodeChange): boolean =>
  change.type === 'PROPERTY_CHANGE' && change.properties.indexOf('pluginData') >= 0

/** The frame that looks otherwise after a change that we did not make ourselves. */
function frameChanged(change: NodeChange): string | null {
  const node = change.node as SceneNode
  try {
    if (change.type === 'PROPERTY_CHANGE' && isOwnWrite(node, change.properties)) return null
    const frame = coverAround(node)
    if (change.type !== 'PROPERTY_CHANGE') return frame
    // A cover that is moved about on the page stays the same picture.
    const quiet = node.id === frame ? ['x', 'y', 'parent', 'relativeTransform'] : []
    const seen = change.properties.some((it) => isVisibleChange(it) && quiet.indexOf(it) < 0)
    return seen ? frame : null
  } catch {
    // A layer that was just hidden in an instance can't be touched any more.
    return null
  }
}

/** The outermost frame; none for our own marks. */
function coverAround(node: SceneNode): string | null {
  let frame: string | null = null
  for (
    let at: BaseNode | null = node;
    at && at.type !== 'PAGE' && at.type !== 'DOCUMENT';
    at = at.parent
  ) {
    if (isTrialCopy(at.id) || isOurs(at as SceneNode)) return null
    if (at.type === 'FRAME' || at.type === 'COMPONENT') frame = at.id
  }
  return frame
}
