import type { Size } from '../core/geometry'
import { coverSize, takesLarger } from './platform'
import type { FrameName, Refusal } from '../wall/refusals'
import { isTurned } from './coordinates'
import { isOurs } from './sheet/tag'

export type CoverFrame = FrameNode | ComponentNode | InstanceNode

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
    if (!refusal) {
      if (isFrame(node)) found.frames.push(node)
    } else if (
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

/** A cover's ratio within a percent, and big enough to be meant as one rather than as a sketch. */
export function isCoverShaped({ width, height }: Size): boolean {
  const cover = coverSize()
  return width >= leastWidth() && Math.abs(width / height / (cover.width / cover.height) - 1) < 0.01
}
/** Narrower frames are no covers. */
export const leastWidth = (): number => coverSize().width / 3

export const isFrame = (node: BaseNode): node is CoverFrame =>
  node.type === 'FRAME' || node.type === 'COMPONENT' || node.type === 'INSTANCE'

/**
 * What a layer belongs to: the outermost frame around it that has a cover's shape, wherever that
 * stands; the outermost frame at all where none has. The layer may be it.
 */
export function coverAround(node: BaseNode): CoverFrame | null {
  let shaped: CoverFrame | null = null
  let outer: CoverFrame | null = null
  for (
    let at: BaseNode | null = node;
    at && at.type !== 'PAGE' && at.type !== 'DOCUMENT';
    at = at.parent
  ) {
    if (!isFrame(at)) continue
    if (isCoverShaped(at)) shaped = at
    // A lone instance of another shape is refused, with words of its own.
    if (at.type !== 'INSTANCE') outer = at
  }
  return shaped ?? outer
}

/** Missing when the layer can be checked. */
export function whyNot(node: SceneNode): Refusal | undefined {
  const of = { frame: node.id, name: node.name }
  const cover = coverAround(node)
  if (cover && cover.id !== node.id)
    return { ...of, code: 'inside-frame', instead: { id: cover.id, name: cover.name } }
  if (!isFrame(node)) return { ...of, code: 'not-a-frame', ...only(node), ...wrappable(node) }
  if (!cover) return { ...of, code: 'instance', wrap: true }
  const { width, height } = node
  if (width < 1 || height < 1) return { ...of, code: 'zero-size' }
  if (!isShown(node)) return { ...of, code: 'hidden' }
  if (isTurned(node.absoluteTransform)) return { ...of, code: 'rotated' }
  if (isTooLarge({ width, height })) return { ...of, code: 'too-large' }
  return undefined
}

/**
 * A larger frame is exported as wide as a cover is saved, where no larger one is taken; a smaller one
 * as it is: blowing it up would invent pixels.
 */
export const exportScale = ({ width }: { width: number }): number =>
  takesLarger() ? 1 : Math.min(1, coverSize().width / width)

/** Figma's own limit for pictures, in pixels. */
const MOST = 4096

export function isTooLarge({ width, height }: Size): boolean {
  const scale = exportScale({ width })
  return width * scale > MOST || height * scale > MOST
}

/** The one frame in a group or section, which was probably meant. */
function only(node: SceneNode): { instead?: FrameName } {
  if (!('children' in node)) return {}
  const frames = node.children.filter((child) => child.type === 'FRAME' && !isOurs(child))
  return frames.length === 1 ? { instead: { id: frames[0].id, name: frames[0].name } } : {}
}

/** A group, a picture or a drawing may be a poster that only lacks its frame. */
const wrappable = ({ type }: SceneNode): { wrap?: boolean } =>
  type === 'SECTION' || type === 'COMPONENT_SET' || type === 'SLICE' ? {} : { wrap: true }

function isShown(node: BaseNode): boolean {
  for (
    let at: BaseNode | null = node;
    at && at.type !== 'PAGE' && at.type !== 'DOCUMENT';
    at = at.parent
  ) {
    if (!at.visible) return false
    if (at.type === 'SECTION' && at.sectionContentsHidden) return false
  }
  return true
}

const sameFrame = (a?: FrameName, b?: FrameName): boolean => a?.id === b?.id
