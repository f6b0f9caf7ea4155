import { ours } from './tag'

const FAINT = 0.15
let faded: SceneNode | null = null

/**
 * Lets one number of our annotations stand out by fading the others; none gives all their full ink
 * back. Only our own sheet is written to, and nothing is committed: Figma counts what a plugin has
 * not committed to the next step of its undo history.
 */
export function point(frame: string, number: number | null): void {
  const [sheet] = ours(figma.currentPage, 'notes', frame)
  if (faded && faded !== sheet) pointNowhere()
  if (!sheet) return
  fade(sheet, number)
  faded = number === null ? null : sheet
}

/** For example because the panel is closed. */
export function pointNowhere(): void {
  if (faded && !faded.removed) fade(faded, null)
  faded = null
}

function fade(sheet: SceneNode, number: number | null): void {
  if (!('children' in sheet)) return
  for (const node of sheet.children) {
    const own = numberOf(node.name)
    if (own === null || !('opacity' in node)) continue
    const opacity = number === null || own === number ? 1 : FAINT
    if (Math.abs(node.opacity - opacity) > 1e-3) node.opacity = opacity
  }
}

/** What belongs to a number is named by it: `Number 3` and `3 · Price number`. */
function numberOf(name: string): number | null {
  const found = /^(?:Number )?(\d+)(?: ·|$)/.exec(name)
  return found && Number(found[1])
}
