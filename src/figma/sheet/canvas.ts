import type { Asks } from '../../wall/panel-messages'
import { loadFonts } from '../fixes/fonts'
import { hasEntry, writeEntry } from '../storage/plugin-data'
import { keepState, stateOf } from '../storage/memory'
import { annotated, dropAnnotations, noted, writeAnnotations } from '../storage/dev-annotations'
import { refuse, writing } from '../refuse'
import type { GoOn } from '../snapshot/snapshot'
import { strayedFrom } from './clear'
import { unitOf, type Pen } from './draw'
import { drawLegend } from './legend'
import { drawMarks } from './marks'
import { withHiddenParts } from './hidden-parts'
import { besideOf, obstacles, wrapAround } from './stand'
import { isCopy, ours, pageOf, sheetsIn, tag } from './tag'
import type { CoverFrame } from '../frames'
import { loadPage } from '../may-lack'

type Plan = Asks['annotate']

/**
 * Draws the findings in one locked, tagged frame that lies over the cover as its neighbour: inside
 * it, the next export would photograph our own marks. A cover without findings has none. All waiting
 * comes first; then everything is made in one go, so that a closed panel leaves nothing half-drawn.
 */
export async function drawSheet(
  frame: CoverFrame,
  plan: Plan,
  goOn: GoOn = () => {},
): Promise<number> {
  const page = pageOf(frame)
  if (!page) return refuse('removed', frame)
  await loadPage(page)
  const mine = [...ours(page, 'notes', frame.id), ...(await strayedFrom(frame))]
  if (plan.again && !mine.length && !wasClean(frame)) return 0
  const fonts = await loadFonts()
  const before = await withHiddenParts(() => noted(frame))
  const forLayers = plan.dev ? await annotated(plan.notes) : null
  if (frame.removed) refuse('removed')
  goOn()

  return writing(() => {
    // Copies that somebody made of our sheets go along: they speak of no cover.
    const old = [...mine, ...sheetsIn(page).filter(isCopy)]
    const sheet = plan.notes.length ? newSheet(page, frame) : null
    try {
      if (sheet) {
        const pen: Pen = { frame: sheet, fonts, unit: unitOf(frame) }
        draw(sheet, pen, frame, plan, old)
        tag(sheet, 'notes', frame.id)
      }
      writeEntry(frame, 'sheet', sheet?.id)
      keepState(frame, plan.state)
      dropAnnotations(frame, before)
      if (forLayers) writeAnnotations(frame, forLayers)
    } catch (error) {
      sheet?.remove()
      throw error
    }
    old.forEach(takeAway)
    return plan.notes.length
  })
}

/** Checked, and nothing was drawn then: what somebody cleared or took away has no such past. */
const wasClean = (frame: CoverFrame): boolean => stateOf(frame) !== '' && !hasEntry(frame, 'sheet')

/** One that can't be removed, as in an instance, is left. */
function takeAway(sheet: SceneNode): void {
  try {
    if (!sheet.removed) sheet.remove()
  } catch {
    // Said nowhere: it takes nothing away from what is drawn now.
  }
}

function newSheet(page: PageNode, frame: CoverFrame): FrameNode {
  const sheet = figma.createFrame()
  page.appendChild(sheet)
  sheet.name = `LiveCover · ${frame.name}`
  sheet.fills = []
  sheet.clipsContent = false
  return sheet
}

/** Everything is placed as on the cover; at the end the sheet is made as large as what is on it. */
function draw(
  sheet: FrameNode,
  pen: Pen,
  frame: CoverFrame,
  { notes, cover, headline, place }: Plan,
  leaving: readonly SceneNode[],
): void {
  const at = frame.absoluteBoundingBox
  if (!at) return refuse('removed', frame)
  const around = obstacles(frame, [sheet, ...leaving])
  // The list beside says the words; where there is none, the pins do.
  const listed = place === 'beside' && drawLegend(pen, notes, headline, at, around)
  const beside = besideOf(at, around, pen.unit)
  drawMarks(pen, notes, { frame, coverWidth: cover.width, beside, worded: !listed })
  wrapAround(sheet, at, pen.unit)
}
