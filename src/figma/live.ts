import { isOurs } from './sheet/tag'

export interface Watcher {
  /** Somebody has touched a cover, this very moment. */
  touched(): void
  /** A moment of rest later: `texts` when only text layers were touched. */
  changed(frame: string, texts: boolean): void
}

const PAUSE = 700

let deaf = 0

/**
 * What we change ourselves, with the user's consent, is looked at anyway: its events are no news.
 * Answers what to call once it is changed, however long that takes; Figma tells of it a little
 * later.
 */
export function notListening(): () => void {
  deaf++
  return () => void setTimeout(() => deaf--, PAUSE / 2)
}

/** Watches the current page. Our own marks and what we write into plugin data are no changes. */
export function watch({ touched: begun, changed }: Watcher): () => void {
  let page = figma.currentPage
  let timer: ReturnType<typeof setTimeout> | undefined
  let touched: Record<string, boolean> = {}

  const onChange = ({ nodeChanges }: NodeChangeEvent) => {
    if (deaf) return
    for (const change of nodeChanges) {
      if (change.node.removed) continue
      const frame = coverAround(change.node as SceneNode)
      if (!frame) continue
      // A cover that is moved about on the page stays the same picture.
      const quiet = change.node.id === frame ? [...silent, 'x', 'y', 'parent'] : silent
      if (
        change.type === 'PROPERTY_CHANGE' &&
        change.properties.every((it) => quiet.indexOf(it) >= 0)
      )
        continue
      const text = change.node.type === 'TEXT'
      touched[frame] = frame in touched ? touched[frame] && text : text
    }
    clearTimeout(timer as never)
    if (!Object.keys(touched).length) return
    begun()
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

/** Where the frame lies and what is remembered on it changes no pixel of it. */
const silent: string[] = ['pluginData', 'relaunchData', 'name', 'locked', 'annotations', 'guides']

/** The outermost frame; none for our own marks. */
function coverAround(node: SceneNode): string | null {
  let frame: string | null = null
  for (
    let at: BaseNode | null = node;
    at && at.type !== 'PAGE' && at.type !== 'DOCUMENT';
    at = at.parent
  ) {
    if (isOurs(at as SceneNode)) return null
    if (at.type === 'FRAME' || at.type === 'COMPONENT') frame = at.id
  }
  return frame
}
