import { editors, type Editor } from '../wall/carried'
import type { Asks } from '../wall/panel-messages'

/** What the file is open in; where Figma names another editor, everything is tried. */
export function editor(): Editor {
  return editors.find((it) => it === figma.editorType) ?? 'figma'
}

/** Asks that draw, change or copy layers. */
const draws: (keyof Asks)[] = ['annotate', 'clear', 'template', 'wrap', 'zones', 'role', 'fix', 'settle', 'try', 'review'] // prettier-ignore
/** Asks that keep a word beside a frame. */
const keeps: (keyof Asks)[] = ['title', 'ignore', 'checklist', 'verdicts', 'same']

/**
 * Whether an ask is done here: nothing is written in Dev Mode, and in Buzz, where Figma puts all that
 * is made into the asset in focus, nothing is drawn.
 */
export function isDoneHere(asked: keyof Asks): boolean {
  const here = editor()
  if (here === 'figma') return true
  return draws.indexOf(asked) < 0 && (here === 'buzz' || keeps.indexOf(asked) < 0)
}

/**
 * What is meant without a word: what is selected, else what is in focus, which Dev Mode and Buzz
 * tell.
 */
export function pointed(page: PageNode): readonly SceneNode[] {
  if (page.selection.length || editor() === 'figma') return page.selection
  const focused = page.focusedNode
  return focused ? [focused] : []
}

/** What stands on a page, back to front; in Buzz the assets of its grid, row by row. */
export function standingOn(page: PageNode): readonly SceneNode[] {
  return editor() === 'buzz' ? figma.getCanvasGrid().reduce((all, row) => [...all, ...row], []) : page.children // prettier-ignore
}
