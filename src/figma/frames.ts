import type { FrameName, Refusal } from '../wall/panel-messages'
import { isTrialCopy } from './fixes/copies'
import { isOurs } from './sheet/tag'

export type CoverFrame = FrameNode | ComponentNode

export interface Targets {
  frames: CoverFrame[]
  refusals: Refusal[]
}

/** The frames that a selection means, and kindly why each other layer of it is none. */
export function selected(selection: readonly SceneNode[]): Targets {
  const found: Targets = { frames: [], refusals: [] }
  for (const node of selection) {
    if (isOurs(node)) continue
    const refusal = whyNot(node)
    if (!refusal) found.frames.push(node as CoverFrame)
    else if (
      !found.refusals.some(
        (it) => it.code === refusal.code && sameFrame(it.instead, refusal.instead),
      )
    ) {
      found.refusals.push(refusal)
    }
  }
  // Layers of a frame that is itself selected need no word of their own.
  found.refusals = found.refusals.filter(
    ({ instead }) => !found.frames.some(({ id }) => id === instead?.id),
  )
  if (found.frames.length + found.refusals.length === 0)
    found.refusals.push({ code: 'nothing-selected' })
  return found
}

/** Every top-level frame of the page that has the shape of a cover, sections opened. */
export function covers(page: PageNode): CoverFrame[] {
  const open = (nodes: readonly SceneNode[]): CoverFrame[] => {
    const found: CoverFrame[] = []
    for (const node of nodes) {
      if (node.type === 'SECTION') found.push(...open(node.children))
      else if (
        !isOurs(node) &&
        !isTrialCopy(node.id) &&
        !whyNot(node) &&
        isCoverShaped(node as CoverFrame)
      )
        found.push(node as CoverFrame)
    }
    return found
  }
  return open(page.children)
}

/**
 * 9:16 within a percent, and big enough to be meant as a cover rather than a phone screen's sketch.
 */
const isCoverShaped = ({ width, height }: CoverFrame): boolean =>
  Math.abs(width / height / (9 / 16) - 1) < 0.01 && width >= 360

/** Missing when the layer can be checked. */
export function whyNot(node: SceneNode): Refusal | undefined {
  const of = { frame: node.id, name: node.name }
  const outer = outermost(node)
  if (outer) return { ...of, code: 'inside-frame', instead: outer }
  if (node.type === 'INSTANCE') return { ...of, code: 'instance' }
  if (node.type !== 'FRAME' && node.type !== 'COMPONENT')
    return { ...of, code: 'not-a-frame', ...only(node) }
  if (node.width < 1 || node.height < 1) return { ...of, code: 'zero-size' }
  if (!isShown(node)) return { ...of, code: 'hidden' }
  if (Math.abs(node.rotation) > 0.01) return { ...of, code: 'rotated' }
  const scale = exportScale(node)
  if (node.width * scale > MOST || node.height * scale > MOST) return { ...of, code: 'too-large' }
  return undefined
}

/**
 * A larger frame is exported as a cover is saved, 1080 wide; a smaller one as it is: blowing it up
 * would invent pixels.
 */
export const exportScale = ({ width }: { width: number }): number =>
  width > COVER_WIDTH ? COVER_WIDTH / width : 1

const COVER_WIDTH = 1080
/** Figma's own limit for pictures, in pixels. */
const MOST = 4096

/** The outermost frame around a layer. */
function outermost(node: SceneNode): FrameName | undefined {
  let outer: FrameName | undefined
  for (let at = node.parent; at && at.type !== 'PAGE'; at = at.parent) {
    if (at.type === 'FRAME' || at.type === 'COMPONENT') outer = { id: at.id, name: at.name }
  }
  return outer
}

/** The one frame in a group or section, which was probably meant. */
function only(node: SceneNode): { instead?: FrameName } {
  if (!('children' in node)) return {}
  const frames = node.children.filter((child) => child.type === 'FRAME' && !isOurs(child))
  return frames.length === 1 ? { instead: { id: frames[0].id, name: frames[0].name } } : {}
}

function isShown(node: BaseNode): boolean {
  for (
    let at: BaseNode | null = node;
    at && at.type !== 'PAGE' && at.type !== 'DOCUMENT';
    at = at.parent
  ) {
    if (!(at as SceneNode).visible) return false
  }
  return true
}

const sameFrame = (a?: FrameName, b?: FrameName): boolean => a?.id === b?.id
