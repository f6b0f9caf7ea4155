import { text } from '../../wall/shape'
import { writing } from '../refuse'
import { dropAnnotations, noted, type Noted } from '../storage/dev-annotations'
import { dropState } from '../storage/memory'
import { entryOf, hasEntry, writeEntry, type EntryKey } from '../storage/plugin-data'
import { withHiddenParts } from './hidden-parts'
import { step } from '../undo/steps'
import { isCopy, isSheetOf, liesIn, pageOf, sheetsIn } from './tag'
import { findNode, loadPage } from '../may-lack'

/** What a frame keeps that speaks of a check on the canvas. */
const traces: EntryKey[] = ['state', 'noted', 'sheet']

/**
 * Removes our sheets, annotations, and every word of a check that stands beside a frame: of one
 * frame, on the page where it is, or of a whole page. Copies of sheets are nobody's and go, too.
 * Answers how many sheets went.
 */
export function clearSheets(page: PageNode, frame?: string): Promise<number> {
  return withHiddenParts(async () => {
    const covers = page
      .findAllWithCriteria({ pluginData: { keys: traces } })
      .filter(({ id }) => !frame || id === frame)
    const sheets = sheetsIn(page).filter(
      (sheet) => !frame || isCopy(sheet) || isSheetOf(sheet, frame) || liesIn(sheet, frame),
    )
    const annotated = new Map<SceneNode, Noted>()
    for (const cover of covers) {
      // Somebody may take covers away while others are looked into.
      if (!cover.removed) annotated.set(cover, await noted(cover))
      sheets.push(...(await strayedFrom(cover)))
    }
    return writing(async () => {
      const tries = [
        ...sheets.map((sheet) => () => sheet.removed || sheet.remove()),
        ...[...annotated].map(
          ([cover, notes]) =>
            () =>
              clean(cover, notes),
        ),
      ]
      const refusals = tries.map(refusalOf)
      // What can't be done for one layer is done for the others; for none, it is told.
      if (refusals[0] && refusals.every(Boolean)) throw refusals[0]
      if (tries.length) await step()
      return sheets.filter(({ removed }) => removed).length
    })
  })
}

/** The page that a frame stands on now, wherever the user is; the open one when it is gone. */
export async function pageWith(frame?: string): Promise<PageNode> {
  const node = frame === undefined ? null : await findNode(frame)
  const page = (node && !node.removed && pageOf(node)) || figma.currentPage
  await loadPage(page)
  return page
}

/** The sheet of a frame that was moved to another page without it. */
export async function strayedFrom(frame: SceneNode): Promise<SceneNode[]> {
  const id = frame.removed ? undefined : entryOf(frame, 'sheet', text())
  const sheet = id === undefined ? null : await findNode(id)
  if (frame.removed) return []
  return sheet && !sheet.removed && isSheetOf(sheet, frame.id) && pageOf(sheet) !== pageOf(frame)
    ? [sheet]
    : []
}

function clean(cover: SceneNode, annotated: Noted): void {
  if (cover.removed) return
  dropAnnotations(cover, annotated)
  dropState(cover)
  if (hasEntry(cover, 'sheet')) writeEntry(cover, 'sheet', undefined)
}

function refusalOf(act: () => unknown): Error | null {
  try {
    act()
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
