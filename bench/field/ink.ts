import type { Box } from '../../src/core/geometry'
import type { Raster } from '../../src/core/image/raster'

/** A line of text of the page: where its letters are, with room, and what it says. */
export interface Line {
  box: Box
  text: string
}

/** Runs in the page: what would stick out is made smaller, by the largest share that fits. */
export function fitted(): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-fit]')) {
    one.classList.add('level')
    const over = one.scrollWidth / 1000
    one.classList.remove('level')
    if (over > 1) one.style.zoom = String(1 / over)
  }
}

/** Runs in the page: leaves nothing but the letters, level and black, and tells where they are. */
export function bared(): Line[] {
  document.body.classList.add('level', 'bare')
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const lines = new Map<Element, Line>()
  while (walk.nextNode()) {
    const { currentNode: node } = walk
    const text = node.textContent?.trim()
    const whole = node.parentElement?.closest('div')
    if (!text || !whole || node.parentElement!.closest('svg,style')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const { left, top, right, bottom } = range.getBoundingClientRect()
    const known = lines.get(whole)
    const box = known?.box ?? { x: left, y: top, width: right - left, height: bottom - top }
    const [x, y] = [Math.min(box.x, left), Math.min(box.y, top)]
    const width = Math.max(box.x + box.width, right) - x
    const height = Math.max(box.y + box.height, bottom) - y
    lines.set(whole, { box: { x, y, width, height }, text: `${known?.text ?? ''} ${text}`.trim() })
  }
  for (const one of document.querySelectorAll('[data-ink]')) {
    const { x, y, width, height } = one.getBoundingClientRect()
    lines.set(one, { box: { x, y, width, height }, text: 'display' })
  }
  return [...lines.values()]
}

/** The share of the frame that the ink of its lines takes, each as a box. */
export function shareOf({ width, height, data }: Raster, lines: readonly Line[]): number {
  const area = lines.reduce((sum, { box }) => {
    let [left, right, top, bottom] = [Infinity, -1, Infinity, -1]
    for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(height, box.y + box.height); y++)
      for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(width, box.x + box.width); x++) {
        if (data[(y * width + x) * 4] > 127) continue
        ;[left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), y]
      }
    return right < 0 ? sum : sum + (right - left + 1) * (bottom - top + 1)
  }, 0)
  return area / (width * height)
} // prettier-ignore
