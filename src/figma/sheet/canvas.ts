import type { Box } from '../../core/geometry'
import type { Asks, Note } from '../../wall/panel-messages'
import { badge, inks, outline, place, solid, write, type Pen } from './draw'
import { loadFonts } from '../fixes/fonts'
import { freePlace } from './free-place'
import { keepState } from '../storage/memory'
import { annotated, dropAnnotations, noted, writeAnnotations } from '../storage/dev-annotations'
import { refuse, writing } from '../refuse'
import type { GoOn } from '../snapshot/snapshot'
import { step } from './steps'
import { isOurs, ours, pageOf, tag } from './tag'
import type { CoverFrame } from '../frames'
import { wallOf } from '../coordinates'

/**
 * Draws the findings in one locked, tagged frame next to the cover: inside it, the next export
 * would photograph our own marks. All waiting comes first; then everything is made in one go, so
 * that a closed panel leaves nothing half-drawn.
 */
export async function drawSheet(
  frame: CoverFrame,
  { notes, place: where, cover, headline, state, dev, again }: Asks['annotate'],
  goOn: GoOn = () => {},
): Promise<number> {
  const page = pageOf(frame)
  if (!page) return refuse('removed', frame)
  if (again && !ours(page, 'notes', frame.id).length) return 0
  const fonts = await loadFonts()
  const ghost = where === 'beside' ? await ghostOf(frame) : null
  const before = await noted(frame)
  const forLayers = dev ? await annotated(notes) : null
  if (frame.removed) refuse('removed')
  goOn()

  return writing(() => {
    const sheet = figma.createFrame()
    try {
      const pen: Pen = { frame: sheet, fonts, unit: frame.height / 1920 }
      page.appendChild(sheet)
      prepare(sheet, frame)
      draw(pen, frame, { notes, cover, headline, beside: where === 'beside', ghost })
      for (const old of ours(page, 'notes', frame.id)) old.remove()
      stand(sheet, frame, page, where === 'beside', pen.unit)
      tag(sheet, 'notes', frame.id)
      sheet.locked = true
      keepState(frame, state)
      dropAnnotations(frame, before)
      if (forLayers) writeAnnotations(frame, forLayers)
    } catch (error) {
      sheet.remove()
      throw error
    }
    step()
    return notes.length
  })
}

/** Removes our marks: of one frame, or of the page with all that was left behind. */
export async function clearSheets(page: PageNode, frame?: string): Promise<number> {
  const covers = topFrames(page).filter(({ id }) => !frame || id === frame)
  const layers: SceneNode[] = []
  for (const cover of covers) layers.push(...(await noted(cover)))
  return writing(() => {
    const groups = ours(page, undefined, frame)
    for (const group of groups) group.remove()
    const dropped = covers.filter((cover) => dropAnnotations(cover, layers)).length
    if (groups.length + dropped) step()
    return groups.length
  })
}

const topFrames = (page: PageNode): SceneNode[] =>
  page.children.flatMap((node) => (node.type === 'SECTION' ? [...node.children] : [node]))

function prepare(sheet: FrameNode, frame: CoverFrame): void {
  sheet.name = `LiveCover · ${frame.name}`
  sheet.fills = []
  sheet.clipsContent = false
}

interface Drawing {
  notes: Note[]
  cover: { width: number }
  headline: string
  beside: boolean
  ghost: Image | null
}

function draw(
  pen: Pen,
  frame: CoverFrame,
  { notes, cover, headline, beside, ghost }: Drawing,
): void {
  const { unit } = pen
  const legendX = (beside ? frame.width : 0) + 64 * unit
  if (beside) drawGhost(pen, frame, ghost)
  // Gravest last, so that they lie on top.
  for (const note of notes.slice().reverse()) drawBoxes(pen, note, frame, cover.width)
  drawNumbers(pen, notes, frame, cover.width)
  const height = drawLegend(pen, notes, headline, legendX)
  pen.frame.resize(legendX + LEGEND * unit, Math.max(beside ? frame.height : 1, height))
}

function drawGhost(pen: Pen, frame: CoverFrame, ghost: Image | null): void {
  const at = { x: 0, y: 0, width: frame.width, height: frame.height }
  const picture = place(pen, figma.createRectangle(), 'Cover, as checked', at)
  picture.fills = ghost
    ? [{ type: 'IMAGE', imageHash: ghost.hash, scaleMode: 'FILL' }, solid(inks.white, 0.25)]
    : [solid(inks.white)]
  picture.strokes = [solid(inks.unsure, 0.4)]
  picture.strokeWeight = 2 * pen.unit
}

function drawBoxes(pen: Pen, note: Note, frame: CoverFrame, coverWidth: number): void {
  const { scale } = wallOf(frame, coverWidth)
  const ink = note.sure ? inks[note.level] : inks.unsure
  for (const { x, y, width, height } of note.boxes) {
    const at = { x: x / scale, y: y / scale, width: width / scale, height: height / scale }
    const box = outline(pen, nameOf(note), at, ink, !note.sure)
    // A tint over half the cover would hide what it is about.
    if (at.width * at.height > 0.15 * frame.width * frame.height) box.fills = []
  }
}

/** "point" finds what belongs to a number by this name. */
const nameOf = ({ number, label }: Note): string => `${number} · ${label}`.slice(0, 80)

/**
 * Numbers lie above all outlines, inside the picture even for boxes at its edge, and beside each
 * other where corners meet.
 */
function drawNumbers(
  pen: Pen,
  notes: readonly Note[],
  frame: CoverFrame,
  coverWidth: number,
): void {
  const { scale } = wallOf(frame, coverWidth)
  const reach = 60 * pen.unit
  const within = (value: number, most: number) =>
    Math.min(Math.max(value, 4 * pen.unit), most - reach)
  const taken: { x: number; y: number }[] = []
  for (const note of notes) {
    for (const box of note.boxes) {
      const at = {
        x: within(box.x / scale - reach / 2, frame.width),
        y: within(box.y / scale - reach / 2, frame.height),
      }
      const meets = () =>
        taken.some(({ x, y }) => Math.abs(x - at.x) < reach && Math.abs(y - at.y) < reach)
      while (meets() && at.x + 2 * reach < frame.width) at.x += reach
      while (meets() && at.y + 2 * reach < frame.height) at.y += reach
      taken.push(at)
      badge(pen, note.number, at.x, at.y, note.sure ? inks[note.level] : inks.unsure)
    }
  }
}

const LEGEND = 760

function drawLegend(pen: Pen, notes: readonly Note[], headline: string, left: number): number {
  const { unit } = pen
  const pad = 40 * unit
  const card = place(pen, figma.createRectangle(), 'Card', {
    x: left,
    y: 0,
    width: LEGEND * unit,
    height: 1,
  })
  card.fills = [solid(inks.white)]
  card.strokes = [solid(inks.unsure, 0.3)]
  card.strokeWeight = 2 * unit
  card.cornerRadius = 24 * unit

  const title = write(pen, headline, {
    x: left + pad,
    y: pad,
    size: 44,
    bold: true,
    ink: inks.black,
    width: LEGEND * unit - 2 * pad,
  })
  let y = pad + title.height + 32 * unit
  for (const note of notes) {
    const wide = badge(pen, note.number, left + pad, y, note.sure ? inks[note.level] : inks.unsure)
    const x = left + pad + wide + 20 * unit
    const text = write(pen, note.label, {
      x,
      y: y + 6 * unit,
      size: 34,
      ink: inks.black,
      width: left + LEGEND * unit - pad - x,
    })
    text.name = nameOf(note)
    y += Math.max(56 * unit, text.height + 12 * unit) + 20 * unit
  }
  const height = y + pad - 20 * unit
  card.resize(LEGEND * unit, height)
  return height
}

/**
 * Beside: where nothing else lies. Over: on the frame itself, still as its neighbour and never as
 * its child.
 */
function stand(
  sheet: FrameNode,
  frame: CoverFrame,
  page: PageNode,
  beside: boolean,
  unit: number,
): void {
  const at = frame.absoluteBoundingBox as Box
  const legend = { x: 0, y: at.y }
  if (beside) Object.assign(legend, freePlace(at, sheet, obstacles(frame, page, sheet), 80 * unit))
  sheet.x = beside ? legend.x : at.x
  sheet.y = beside ? legend.y : at.y
}

function obstacles(frame: CoverFrame, page: PageNode, sheet: SceneNode): Box[] {
  const around = frame.parent && frame.parent.type === 'SECTION' ? frame.parent : null
  const siblings = around ? around.children : []
  return [...page.children, ...siblings]
    .filter((node) => node !== sheet && node !== frame && node !== around && node.visible)
    .map((node) => node.absoluteBoundingBox)
    .filter((box): box is Rect => box !== null)
}

/** A light copy of the cover to draw on: half size, so that a checked document hardly grows. */
async function ghostOf(frame: CoverFrame): Promise<Image | null> {
  try {
    const width = Math.max(1, Math.min(540, Math.round(frame.width)))
    const jpg = await frame.exportAsync({
      format: 'JPG',
      colorProfile: 'SRGB',
      useAbsoluteBounds: true,
      constraint: { type: 'WIDTH', value: width },
    })
    return figma.createImage(jpg)
  } catch {
    // Boxes and numbers are still true on a white sheet.
    return null
  }
}

/**
 * Selects and shows a layer (or a place of the frame), moving the view only when it can't be seen,
 * and never zooming.
 */
export async function show(
  frame: CoverFrame,
  layer: SceneNode | null,
  box: Box | undefined,
  cover: { width: number },
): Promise<void> {
  const page = pageOf(frame)
  if (!page) return refuse('removed', frame)
  if (page !== figma.currentPage) await figma.setCurrentPageAsync(page)
  const node = layer && !layer.removed && !isOurs(layer) ? layer : frame
  figma.currentPage.selection = [node]
  const rect = box ? wallOf(frame, cover.width).toPage(box) : (node.absoluteBoundingBox as Box)
  const { x, y, width, height } = figma.viewport.bounds
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  const inView = middle.x > x && middle.x < x + width && middle.y > y && middle.y < y + height
  if (!inView) figma.viewport.center = middle
}
