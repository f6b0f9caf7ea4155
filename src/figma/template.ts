import {
  area,
  grow,
  intersect,
  shareInside,
  type Box,
  type Point,
  type Size,
} from '../core/geometry'
import type { Role } from '../core/scene'
import type { Asks } from '../wall/panel-messages'
import type { FrameName } from '../wall/refusals'
import { inks, solid, write, type Pen } from './sheet/draw'
import { loadFonts } from './fixes/fonts'
import { freePlace } from './sheet/free-place'
import { writing } from './refuse'
import { step } from './undo/steps'
import { isOurs } from './sheet/tag'
import { layZones } from './sheet/zones'

/** Between a new cover and whatever stands on the page. */
const GAP = 100

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })

/**
 * A new cover beside what is in view: placeholders with roles, guides, nothing that would itself be
 * a finding.
 */
export async function drawTemplate(wish: Asks['template']): Promise<FrameName> {
  const page = figma.currentPage
  const fonts = await loadFonts()
  return writing(async () => {
    const frame = wish.as === 'component' ? figma.createComponent() : figma.createFrame()
    try {
      page.appendChild(frame)
      frame.name = wish.words.name
      frame.resize(wish.size.width, wish.size.height)
      frame.clipsContent = true
      frame.fills = [solid({ r: 0.93, g: 0.93, b: 0.92 })]
      Object.assign(frame, standingPlace(page, frame, wish.size))
      fill(frame, wish, { frame, fonts, unit: 1 })
      frame.guides = wish.guides.map(({ axis, offset }) => ({ axis, offset }))
      layZones(page, frame, fonts, wish)
    } catch (error) {
      frame.remove()
      throw error
    }
    page.selection = [frame]
    bringIntoView(frame)
    await step()
    return { id: frame.id, name: frame.name }
  })
}

function fill(frame: Ground, wish: Asks['template'], pen: Pen): void {
  const { size: whole, host, product, headline, words } = wish
  const [sand, clay, umber] = [
    { r: 0.89, g: 0.87, b: 0.84 },
    { r: 0.78, g: 0.74, b: 0.69 },
    { r: 0.55, g: 0.49, b: 0.44 },
  ]
  placeholder(frame, 'background', words.background, box(0, 0, whole.width, whole.height), sand)
  placeholder(frame, 'product', words.product, product, clay, 48)
  placeholder(frame, 'host', words.host, host, umber, 320)
  const { x, y, size, width } = headline
  const title = write(pen, words.sample, { x, y, size, bold: true, ink: inks.black, width })
  title.name = words.title
  title.setPluginData('role', 'title')
}

type Ground = FrameNode | ComponentNode

function placeholder(
  frame: Ground,
  role: Role,
  name: string,
  { x, y, width, height }: Box,
  colour: RGB,
  radius = 0,
): void {
  const node = figma.createRectangle()
  frame.appendChild(node)
  node.name = name
  node.x = x
  node.y = y
  node.resize(width, height)
  node.fills = [solid(colour)]
  node.topLeftRadius = node.topRightRadius = radius
  node.setPluginData('role', role)
}

/** In the middle of what is seen; where something stands there, beside that. */
function standingPlace(page: PageNode, frame: SceneNode, { width, height }: Size): Point {
  const { center } = figma.viewport
  const size = { width, height }
  const at = { x: Math.round(center.x - width / 2), y: Math.round(center.y - height / 2) }
  const taken = page.children.flatMap((node) =>
    node !== frame && node.absoluteBoundingBox ? [grow(node.absoluteBoundingBox, GAP)] : [],
  )
  const there = taken.find((it) => area(intersect(it, { ...at, ...size })) > 0)
  if (!there) return at
  return freePlace({ ...there, y: there.y + GAP }, size, taken, 0)
}

/** Moves the view only where the new cover is not wholly in it. */
function bringIntoView(node: SceneNode): void {
  const view = figma.viewport.bounds
  const at = node.absoluteBoundingBox
  if (at && shareInside(at, view) < 1) figma.viewport.scrollAndZoomIntoView([node])
}

/** Roles are marks on the person's layers, kept with the file; nothing that can be seen changes. */
export function markRoles(nodes: readonly SceneNode[], role: Role | null): Promise<void> {
  return writing(async () => {
    for (const node of nodes) if (!isOurs(node)) node.setPluginData('role', role ?? '')
    await step()
  })
}
