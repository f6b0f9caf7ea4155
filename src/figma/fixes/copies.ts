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
  const copy = frame.clone()
  if (!there.size) figma.on('close', endAll)
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
  if (there.size) return
  figma.off('close', endAll)
  waiting.splice(0).forEach((goOn) => goOn())
}

const waiting: (() => void)[] = []
/** Milliseconds: a trial that takes longer hangs, and is worth no waiting fix. */
const PATIENCE = 45_000

/** Settles when no copy is there: at once, or with the last one. One that hangs is taken away. */
export async function alone(): Promise<void> {
  if (!there.size) return
  const giveUp = setTimeout(() => there.forEach(end), PATIENCE)
  await new Promise<void>((goOn) => waiting.push(goOn))
  clearTimeout(giveUp)
  // Another may have begun since.
  return alone()
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
