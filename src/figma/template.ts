import type { Box } from '../core/geometry'
import type { Role } from '../core/scene'
import type { Asks, FrameName, Variant } from '../wall/panel-messages'
import { inks, solid, write, type Pen } from './sheet/draw'
import { loadFonts } from './fixes/fonts'
import { freePlace } from './sheet/free-place'
import { writing } from './refuse'
import { step } from './undo/steps'
import { isOurs } from './sheet/tag'
import { layZones } from './sheet/zones'

const WIDTH = 1080
const HEIGHT = 1920

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })

/**
 * Places big enough for the coverage rules: the product's box 60 % of the frame, the host's 40 %;
 * the title inside the text box.
 */
const product = box(90, 176, 900, 1390)
const layouts: Record<Variant, { host?: Box; product: Box; title: { y: number } }> = {
  'host-left': { host: box(0, 300, 640, 1300), product, title: { y: 1080 } },
  'host-right': { host: box(440, 300, 640, 1300), product, title: { y: 1080 } },
  product: { product, title: { y: 1080 } },
  'title-top': { host: box(220, 600, 640, 1300), product, title: { y: 420 } },
}

/**
 * A new cover beside what is in view: placeholders with roles, guides, nothing that would itself be
 * a finding.
 */
export async function drawTemplate({
  variant,
  words,
  guides,
  zones,
}: Asks['template']): Promise<FrameName> {
  const page = figma.currentPage
  const fonts = await loadFonts()
  return writing(async () => {
    const frame = figma.createFrame()
    try {
      page.appendChild(frame)
      frame.name = words.name
      frame.resize(WIDTH, HEIGHT)
      frame.fills = [solid({ r: 0.93, g: 0.93, b: 0.92 })]
      Object.assign(frame, standingPlace(page, frame))
      fill(frame, { variant, words }, { frame, fonts, unit: 1 })
      frame.guides = guides.map(({ axis, offset }) => ({ axis, offset }))
      layZones(page, frame, fonts, zones)
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

function fill(
  frame: FrameNode,
  { variant, words }: Pick<Asks['template'], 'variant' | 'words'>,
  pen: Pen,
): void {
  const layout = layouts[variant]
  placeholder(frame, 'background', words.background, box(0, 0, WIDTH, HEIGHT), {
    r: 0.89,
    g: 0.87,
    b: 0.84,
  })
  placeholder(frame, 'product', words.product, layout.product, { r: 0.78, g: 0.74, b: 0.69 }, 48)
  if (layout.host)
    placeholder(frame, 'host', words.host, layout.host, { r: 0.62, g: 0.57, b: 0.52 }, 320)
  const title = write(pen, words.sample, {
    x: 97,
    y: layout.title.y,
    size: 88,
    bold: true,
    ink: inks.black,
    width: 886,
  })
  title.name = words.title
  title.setPluginData('role', 'title')
}

function placeholder(
  frame: FrameNode,
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
  node.cornerRadius = radius
  node.setPluginData('role', role)
}

function standingPlace(page: PageNode, frame: SceneNode): { x: number; y: number } {
  const { center } = figma.viewport
  const at = box(Math.round(center.x - WIDTH / 2), Math.round(center.y - HEIGHT / 2), 0, HEIGHT)
  const taken = page.children.flatMap((node) =>
    node !== frame && node.absoluteBoundingBox ? [node.absoluteBoundingBox] : [],
  )
  return freePlace(at, { width: WIDTH, height: HEIGHT }, taken, 0)
}

/** Moves the view only if the new frame can't be seen, and keeps the zoom. */
function bringIntoView(node: SceneNode): void {
  const { x, y, width, height } = figma.viewport.bounds
  const at = node.absoluteBoundingBox as Rect
  if (at.x > x + width || at.x + at.width < x || at.y > y + height || at.y + at.height < y) {
    figma.viewport.center = { x: at.x + at.width / 2, y: at.y + at.height / 2 }
  }
}

/** Roles are marks on the person's layers, kept with the file; nothing that can be seen changes. */
export function markRoles(nodes: readonly SceneNode[], role: Role | null): Promise<void> {
  return writing(async () => {
    for (const node of nodes) if (!isOurs(node)) node.setPluginData('role', role ?? '')
    await step()
  })
}
