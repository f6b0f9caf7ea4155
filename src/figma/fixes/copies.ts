import type { CoverFrame } from '../frames'
import { forget } from '../watch/shown'

/**
 * Copies on which fixes are tried. They are nobody's covers: what Figma tells of them is no news,
 * and they go with the plugin when that is closed halfway.
 */
const there = new Map<string, CoverFrame>()

/** Far above everything on the page, where nobody sees it come and go. */
const FAR = 20_000

export const isTrialCopy = (id: string): boolean => there.has(id) || gone.has(id)
/** Figma tells of them a while after they are gone. */
const gone = new Set<string>()
const REMEMBERED = 50

export function begin(frame: CoverFrame): CoverFrame {
  if (!there.size) figma.on('close', endAll)
  const copy = frame.clone()
  there.set(copy.id, copy)
  try {
    const { x, y } = place(copy)
    copy.x = x
    copy.y = y
    return copy
  } catch (error) {
    end(copy)
    throw error
  }
}

export function end(copy: CoverFrame): void {
  const { id } = copy
  forget(id)
  if (!copy.removed) copy.remove()
  there.delete(id)
  if (gone.size > REMEMBERED) gone.clear()
  gone.add(id)
  if (!there.size) figma.off('close', endAll)
}

function endAll(): void {
  there.forEach((copy) => {
    if (!copy.removed) copy.remove()
  })
  there.clear()
}

function place(copy: CoverFrame): { x: number; y: number } {
  let top = 0
  for (const node of figma.currentPage.children)
    if (node.id !== copy.id && isFinite(node.y)) top = Math.min(top, node.y)
  return { x: 0, y: top - copy.height - FAR }
}
