import { framesShown, onShown } from './shown'
import { pageOf } from '../sheet/tag'

/** Hears of the open page and of those on which shown covers stand; answers how to stop. */
export function hearPages(onChange: (event: NodeChangeEvent) => void): () => void {
  let pages: PageNode[] = []
  const off = () => {
    for (const page of pages) page.off('nodechange', onChange)
  }
  const again = () => {
    const wanted = [figma.currentPage]
    for (const frame of framesShown()) {
      const page = frame.removed ? null : pageOf(frame)
      if (page && !wanted.some(({ id }) => id === page.id)) wanted.push(page)
    }
    if (wanted.map(({ id }) => id).join() === pages.map(({ id }) => id).join()) return
    off()
    pages = wanted
    for (const page of pages) page.on('nodechange', onChange)
  }
  again()
  onShown(again)
  figma.on('currentpagechange', again)
  return () => {
    off()
    figma.off('currentpagechange', again)
  }
}
