import type { Asks, Note } from '../../wall/panel-messages'
import { badge, colourOf, inks, outline, place, solid, unitOf, write, type Pen } from './draw'
import { loadFonts } from '../fixes/fonts'
import { keepState } from '../storage/memory'
import { annotated, dropAnnotations, noted, writeAnnotations } from '../storage/dev-annotations'
import { writeEntry } from '../storage/plugin-data'
import { refuse, writing } from '../refuse'
import type { GoOn } from '../snapshot/snapshot'
import { strayedFrom } from './clear'
import { withHiddenParts } from './hidden-parts'
import { stand } from './stand'
import { isCopy, ours, pageOf, sheetsIn, tag } from './tag'
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
  await page.loadAsync()
  const mine = [...ours(page, 'notes', frame.id), ...(await strayedFrom(frame))]
  if (again && !mine.length) return 0
  const fonts = await loadFonts()
  const ghost = where === 'beside' ? await ghostOf(frame) : null
  const before = await withHiddenParts(() => noted(frame))
  const forLayers = dev ? await annotated(notes) : null
  if (frame.removed) refuse('removed')
  goOn()

  return writing(() => {
    // Copies that somebody made of our sheets go along: they speak of no cover.
    const old = [...mine, ...sheetsIn(page).filter(isCopy)]
    const sheet = figma.createFrame()
    try {
      const pen: Pen = { frame: sheet, fonts, unit: unitOf(frame) }
      page.appendChild(sheet)
      prepare(sheet, frame)
      draw(pen, frame, { notes, cover, headline, beside: where === 'beside', ghost })
      stand(sheet, frame, where === 'beside', old)
      tag(sheet, 'notes', frame.id)
      writeEntry(frame, 'sheet', sheet.id)
      keepState(frame, state)
      dropAnnotations(frame, before)
      if (forLayers) writeAnnotations(frame, forLayers)
    } catch (error) {
      sheet.remove()
      throw error
    }
    old.forEach(takeAway)
    return notes.length
  })
}

/** One that can't be removed, as in an instance, is left. */
function takeAway(sheet: SceneNode): void {
  try {
    if (!sheet.removed) sheet.remove()
  } catch {
    // Said nowhere: it takes nothing away from what is drawn now.
  }
}

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
  for (const note of notes.slice().reverse()) drawOutlines(pen, note, frame, cover.width)
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
  picture.strokes = [solid(inks.rim, 0.4)]
  picture.strokeWeight = 2 * pen.unit
}

function drawOutlines(pen: Pen, note: Note, frame: CoverFrame, coverWidth: number): void {
  const { onFrame } = wallOf(frame, coverWidth)
  for (const { polygon, ...look } of note.places)
    outline(pen, nameOf(note), polygon.map(onFrame), { ...look, stroke: note.stroke })
}

/** "point" finds what belongs to a number by this name. */
const nameOf = ({ number, label }: Note): string => `${number} · ${label}`.slice(0, 80)

/**
 * Numbers lie above all outlines, where the words begin, inside the picture even for places at its
 * edge, and beside each other where corners meet.
 */
function drawNumbers(
  pen: Pen,
  notes: readonly Note[],
  frame: CoverFrame,
  coverWidth: number,
): void {
  const { onFrame } = wallOf(frame, coverWidth)
  const reach = 60 * pen.unit
  const within = (value: number, most: number) =>
    Math.min(Math.max(value, 4 * pen.unit), most - reach)
  const taken: { x: number; y: number }[] = []
  for (const note of notes) {
    for (const { polygon, ink } of note.places) {
      const [x, y] = onFrame(polygon[0])
      const at = {
        x: within(x - reach / 2, frame.width),
        y: within(y - reach / 2, frame.height),
      }
      const meets = () =>
        taken.some(({ x, y }) => Math.abs(x - at.x) < reach && Math.abs(y - at.y) < reach)
      while (meets() && at.x + 2 * reach < frame.width) at.x += reach
      while (meets() && at.y + 2 * reach < frame.height) at.y += reach
      taken.push(at)
      badge(pen, note.number, at.x, at.y, colourOf(ink))
    }
  }
}

const LEGEND = 760

function drawLegend(pen: Pen, notes: readonly Note[], headline: string, left: number): number {
  const { unit } = pen
  const pad = 40 * unit
  const card = place(pen, figma.createRectangle(), 'Legend', {
    x: left,
    y: 0,
    width: LEGEND * unit,
    height: 1,
  })
  card.fills = [solid(inks.white)]
  card.strokes = [solid(inks.rim, 0.3)]
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
    const wide = badge(pen, note.number, left + pad, y, colourOf(note.ink))
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
