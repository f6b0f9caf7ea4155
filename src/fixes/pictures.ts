import type { Edit } from '../core/document/edit'
import { area, shareInside, type Box } from '../core/geometry'
import type { Placement } from '../core/document/placement'
import type { Verdict } from '../core/report'
import type { FixKind, Measure } from '../core/rule'
import type { Draft, LeftOut, Look, Planner } from './look'
import { withPlates } from './plates'
import { treeOf } from './tree'

/** Hides layers that were found as a whole, not parts of a photo. */
export const planHide: Planner = ([verdict], look) => {
  const found = verdict.findings.filter(({ ranges, doubtful }) => !ranges && !doubtful)
  const wanted = new Set(found.flatMap(({ layers = [] }) => layers))
  if (!found.length || found.some(({ layers }) => !layers?.length)) return null
  const placed = look.placements.filter(({ layer }) => wanted.has(layer))
  const whole = placed.every(({ box, layer }) =>
    found
      .filter(({ layers }) => layers?.includes(layer))
      .some((finding) => shareInside(box, grown(finding.box)) > 0.9),
  )
  if (!placed.length || !whole) return null
  const free = placed.filter(({ locked }) => !locked)
  const going = withPlates(free, look.placements, treeOf(look.placements), look.cover)
  return draft('hide', verdict, going.map(({ layer }) => ({ do: 'hide', layer })), lockedOf(placed)) // prettier-ignore
}

export const planBlur: Planner = ([verdict], look) => {
  const backs = backgrounds(look)
  return draft('blur', verdict, free(backs).map(({ layer }) => ({ do: 'blur', layer, radius: 24 })), lockedOf(backs)) // prettier-ignore
}

export const planFlatten: Planner = ([verdict], look) => {
  const backs = backgrounds(look)
  const { r, g, b } = look.rim
  // A fill of a group, or of a frame with something in it, would be covered by that.
  const tree = treeOf(look.placements)
  if (backs.some(({ type, layer }) => type === 'GROUP' || tree.children(layer).length)) return null
  return draft('flatten', verdict, free(backs).map(({ layer }) => ({ do: 'flatten', layer, colour: { r, g, b } })), lockedOf(backs)) // prettier-ignore
}

/** A little more than the limit, for what lies over the photo. */
const spare = 1.05
/** Figma's sliders go from -1 to 1; finer than this nobody sets them … */
const notch = 0.05
/** … and farther than this a photo looks painted. */
const most = 0.6

/**
 * How far a slider goes that multiplies saturation or contrast by one more than itself, so that one
 * step is enough; what lies over the photo is not changed by it.
 *
 * @param share of the cover that the photo is, 0…1
 */
export function sliderFor(measured: number, limit: number, share: number): number {
  const up = measured < limit
  const goal = up ? limit * spare : limit / spare
  const by = (goal / Math.max(measured, 0.01 * limit) - 1) / Math.max(0.5, share)
  const notches = up ? Math.ceil(by / notch) : Math.floor(by / notch)
  return Math.max(-most, Math.min(most, notches * notch))
}

/** One photo that fills most of the cover: then it is plain which picture to change. */
const planTone =
  (filter: 'saturation' | 'contrast'): Planner =>
  ([verdict], look) => {
    const { measure } = verdict
    const photos = look.placements.filter(
      ({ picture, box }) => picture && area(box) > 0.5 * area(look.cover),
    )
    if (photos.length !== 1 || !measure) return null
    const by = sliderFor(measure.measured, measure.limit, area(photos[0].box) / area(look.cover))
    const edits = free(photos).map(({ layer }): Edit => ({ do: 'filter', layer, filter, by }))
    const planned = draft(filter, verdict, edits, lockedOf(photos))
    return planned && { ...planned, doubts: reaches(by, measure) ? [] : ['not-enough'] }
  }

/** Whether a slider that went so far could bring the whole cover to the limit. */
const reaches = (by: number, { measured, limit, bound }: Measure): boolean =>
  bound === 'min' ? measured * (1 + by) >= limit : measured * (1 + by) <= limit

export const planSaturation = planTone('saturation')
export const planContrast = planTone('contrast')

export const planAdopt: Planner = ([verdict], { frame, focus, placements }) => {
  const fonts = placements.flatMap(({ layer, name, text }): LeftOut[] =>
    text?.missingFont ? [{ layer, name, why: 'font', detail: text.missingFont }] : [],
  )
  return draft('adopt', verdict, [{ do: 'adopt', layer: frame, ...(focus && { focus }) }], fonts)
}

function draft(kind: FixKind, { rule }: Verdict, edits: Edit[], left: LeftOut[]): Draft | null {
  return edits.length || left.length ? { kind, rules: [rule], edits, left, doubts: [] } : null
}

const backgrounds = ({ placements }: Look) => placements.filter(({ role }) => role === 'background')
const free = (some: readonly Placement[]) => some.filter(({ locked }) => !locked)
const lockedOf = (some: readonly Placement[]): LeftOut[] =>
  some.flatMap(({ layer, name, locked }) =>
    locked ? [{ layer, name, why: 'locked' as const }] : [],
  )

const grown = ({ x, y, width, height }: Box): Box => ({
  x: x - width * 0.3,
  y: y - height * 0.3,
  width: width * 1.6,
  height: height * 1.6,
})
