import { pageBox } from '../coordinates'
import type { Asks } from '../../wall/panel-messages'
import { loadFonts, type Fonts } from '../fixes/fonts'
import type { CoverFrame } from '../frames'
import { writing } from '../refuse'
import { polygonOf, type Box, type Point, type Size } from '../../core/geometry'
import { leastHiding } from '../../core/labels/spots'
import { colourOf, unitOf, write, type Pen } from './draw'
import { outline } from './lines'
import { step } from '../undo/steps'
import { wrapAround } from './stand'
import { ours, pageOf, tag } from './tag'
import { loadPage } from '../may-lack'

const zoneInks: Record<string, string> = {
  core: '#14804d',
  survive: '#b95a00',
  overlay: '#dc3412',
  text: '#006ecc',
  crop: '#6f6f6f',
}
/** Lengths in pixels of the reference cover. */
const stroke = 3
const dash = [18, 12]

/** Zones on a picture of `size`. */
type Plan = Pick<Asks['zones'], 'size' | 'zones'>

/**
 * Shows the pack's zones over a cover, as its neighbour: a child would be exported and checked.
 * None means: away with them.
 */
export async function drawZones(frame: CoverFrame, plan: Plan): Promise<void> {
  const page = pageOf(frame)
  if (!page) return
  await loadPage(page)
  const fonts = await loadFonts()
  await writing(async () => {
    for (const old of ours(page, 'zones', frame.id)) old.remove()
    if (plan.zones.length) layZones(page, frame, fonts, plan)
    await step()
  })
}

export function layZones(
  page: PageNode,
  frame: CoverFrame,
  fonts: Fonts,
  { size, zones }: Plan,
): void {
  const sheet = figma.createFrame()
  page.appendChild(sheet)
  sheet.name = `LiveCover zones · ${frame.name}`
  sheet.fills = []
  sheet.clipsContent = false
  const at = pageBox(frame)
  const pen: Pen = { frame: sheet, fonts, unit: unitOf(frame) }
  const taken: Box[] = []
  for (const zone of zones) taken.push(drawZone(pen, zone, frame.width / size.width, taken))
  wrapAround(sheet, at, pen.unit)
  tag(sheet, 'zones', frame.id)
}

/** Answers where its name stands: in a corner where no other does. */
function drawZone(
  pen: Pen,
  { title, kind, box: it }: Asks['zones']['zones'][number],
  scale: number,
  taken: readonly Box[],
): Box {
  const at = {
    x: it.x * scale,
    y: it.y * scale,
    width: it.width * scale,
    height: it.height * scale,
  }
  const ink = zoneInks[kind]
  const hidden = kind === 'overlay'
  const look = { ink, stroke, dash: hidden ? [] : dash, tint: hidden ? 0.12 : 0 }
  outline(pen, title, polygonOf(at), look).strokeAlign = 'INSIDE'
  const name = write(pen, title, { x: 0, y: 0, size: 26, ink: colourOf(ink) })
  const size = { width: name.width, height: name.height }
  const spot = leastHiding(cornersOf(at, size, pen.unit), size, taken)
  name.x = spot.x
  name.y = spot.y
  return { ...spot, ...size }
}

/** Where a name of `size` stands in a zone: at the right, where titles seldom reach. */
function cornersOf({ x, y, width, height }: Box, size: Size, unit: number): Point[] {
  const [aside, down] = [12 * unit, 10 * unit]
  const [right, bottom] = [x + width - aside - size.width, y + height - down - size.height]
  return [y + down, bottom].flatMap((top) =>
    [right, x + aside].map((left) => ({ x: left, y: top })),
  )
}
