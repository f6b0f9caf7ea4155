import { area, intersect, shareInside, type Size } from '../core/geometry'
import type { Placement } from '../core/document/placement'
import type { LayerId } from '../core/scene'
import type { Tree } from './tree'

/** A plate is no larger than this share of the cover … */
const largest = 0.25
/** A frame that is larger than this holds a part of the design, and is no sticker. */
const largestFrame = 0.12
/** … and than so many times the words on it, a picture than so many. */
const times = { shape: 9, picture: 6 }
const shapes = ['RECTANGLE', 'ELLIPSE', 'POLYGON', 'STAR', 'VECTOR', 'LINE', 'BOOLEAN_OPERATION']
const holders = ['GROUP', 'FRAME', 'INSTANCE', 'COMPONENT']

/** Neither words nor anything that has a meaning of its own. */
const isGround = (it: Placement): boolean => !it.text && !it.role

/**
 * What goes when texts go: each with the group, pill, badge or sticker that holds nothing else, and
 * with the plate behind it. Answers layers that lie in no other of them.
 */
export function withPlates(
  texts: readonly Placement[],
  all: readonly Placement[],
  tree: Tree,
  cover: Size,
): Placement[] {
  const going = new Set(texts.map(({ layer }) => layer))
  const wholes = texts.map((text) => holderOf(text, going, tree, cover))
  const plates = wholes.flatMap((whole, i) => platesOf(texts[i], whole, going, all, tree, cover))
  const found = [...new Map([...wholes, ...plates].map((it) => [it.layer, it])).values()]
  const inAnother = (it: Placement) =>
    tree.around(it.layer).some(({ layer }) => found.some((other) => other.layer === layer))
  return found.filter((it) => !inAnother(it))
}

/** The outermost that holds only what goes, and the ground under it. */
function holderOf(
  text: Placement,
  going: ReadonlySet<LayerId>,
  tree: Tree,
  cover: Size,
): Placement {
  let whole = text
  for (const up of tree.around(text.layer)) {
    const rest = tree.inside(up.layer).filter(({ layer }) => !going.has(layer))
    const grounds = rest.every((it) => isGround(it) && (shapes.includes(it.type) || holders.includes(it.type))) // prettier-ignore
    const pictures = rest.some((it) => it.picture && area(it.box) > times.picture * area(text.box))
    if (!holders.includes(up.type) || !isGround(up) || !grounds || pictures) break
    if (area(up.box) > largest * area(cover)) break
    whole = up
  }
  return whole
}

/** Shapes, pictures and badges behind a text that hold nothing but what goes. */
function platesOf(
  text: Placement,
  whole: Placement,
  going: ReadonlySet<LayerId>,
  all: readonly Placement[],
  tree: Tree,
  cover: Size,
): Placement[] {
  const at = all.findIndex(({ layer }) => layer === text.layer)
  const behind = all.slice(0, at).filter((it) => {
    if (!isGround(it) || it.locked || it.held || it.layer === whole.layer) return false
    if (tree.around(text.layer).some(({ layer }) => layer === it.layer)) return false
    const most = it.picture ? times.picture : times.shape
    return (
      area(it.box) <= Math.min(largest * area(cover), most * area(text.box)) &&
      shareInside(text.box, it.box) > 0.85 &&
      holdsOnly(it, going, all, tree)
    )
  })
  return behind.map((it) => outermostAlone(it, tree))
}

/** Nothing else lies on it, and what lies in it is ground too. */
function holdsOnly(
  plate: Placement,
  going: ReadonlySet<LayerId>,
  all: readonly Placement[],
  tree: Tree,
): boolean {
  const inside = tree.inside(plate.layer)
  if (!inside.every(isGround)) return false
  const index = all.indexOf(plate)
  return all.slice(index + 1).every((it) => {
    if (going.has(it.layer) || inside.includes(it)) return true
    if (!it.text && area(it.box) > area(plate.box)) return true
    if (!it.text && tree.inside(it.layer).some(({ layer }) => going.has(layer))) return true
    return area(intersect(it.box, plate.box)) < 0.1 * area(it.box) || (!it.text && !it.role && !it.picture) // prettier-ignore
  })
}

/** A group around the plate alone goes with it. */
function outermostAlone(plate: Placement, tree: Tree): Placement {
  let whole = plate
  for (const up of tree.around(plate.layer)) {
    if (up.type !== 'GROUP' || !tree.inside(up.layer).every(isGround)) break
    whole = up
  }
  return whole
}

/**
 * What moves when a text moves: the group, sticker or badge that it is a part of, and the plate
 * behind it. Not a large frame with all that lies in it.
 */
export function unitOf(
  text: Placement,
  all: readonly Placement[],
  tree: Tree,
  cover: Size,
): Placement[] {
  let whole = text
  for (const up of tree.around(text.layer)) {
    const most = up.type === 'FRAME' && !whole.held ? largestFrame : largest
    const small = area(up.box) <= most * area(cover)
    if (up.role || (!whole.held && (!small || !['GROUP', 'INSTANCE', 'FRAME'].includes(up.type))))
      break
    whole = up
  }
  const texts = [whole, ...tree.inside(whole.layer)].filter(({ text }) => text)
  const going = new Set(texts.map(({ layer }) => layer))
  const plates = texts.flatMap((it) => platesOf(it, whole, going, all, tree, cover))
  const inside = new Set(tree.inside(whole.layer).map(({ layer }) => layer))
  return [...new Map([whole, ...plates].map((it) => [it.layer, it])).values()].filter(
    ({ layer }) => !inside.has(layer),
  )
}
