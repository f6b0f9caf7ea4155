import type { Analyzer } from '../core/unseen'
import type { Background, Region } from '../core/evidence'
import { grow, intersect, scaledBox, type Box, type Polygon } from '../core/geometry'
import { cropGrey, greyOf, shrinkGrey } from '../core/image/grey'
import type { Mask, Raster } from '../core/image/raster'
import { fill } from '../core/image/fill'
import { reduce } from '../core/image/region'
import { half } from '../core/image/shrink'
import { edgeFocus, focusOf } from './background/focus'
import { mosaicOf } from './background/mosaic'
import { sidesOf } from './background/sides'
import { colourSpread } from './background/spread'
import { zone, zonesOf } from './background/zones'
import { orNone } from './shared/or-none'
import { around, linesOf } from './shared/salience'
import { thumbnail } from './shared/thumbnail'

/**
 * Around a line of text so much of its height is left out, too: the plate, the tiles of a clock and
 * the shadow that it was laid on are as crisp as the letters.
 */
const plate = 0.8

/**
 * Focus depends on size, so it is measured with the short side at this many pixels; smaller
 * pictures are not enlarged.
 */
const measuredSide = 480

/** The subject against what is behind it. Without a subject the whole picture is background. */
export const background: Analyzer<'background'> = async (see) => {
  const { raster } = await see('cover')
  const subject = await see('subject')
  const faces = await orNone(see('faces'), [])
  const person = await orNone(see('person'), null)
  const lines = (await linesOf(see)).map((line) => around(line, 1, plate))
  return backgroundOf(raster, { subject, person }, lines, faces[0]?.box)
}

interface Shown {
  subject: Region | null
  person: Region | null
}

/**
 * `written`: where text stands. It was laid over the photo and is always crisp, so it says nothing
 * of either.
 */
export function backgroundOf(
  raster: Raster,
  shown: Shown,
  written: readonly Polygon[] = [],
  face?: Box,
): Background {
  const grey = measuredGrey(raster)
  const zones = zonesAt(shown, grey)
  const [across, down] = [grey.width / raster.width, grey.height / raster.height]
  for (const polygon of written) {
    fill(
      zones,
      polygon.map(([x, y]) => [x * across, y * down]),
      zone.written,
    )
  }
  const spread = spreadOf(raster, zones)
  const focus = focusOf(grey, zones)
  const [core, behind] = sidesOf(grey, zones, [zone.core, zone.behind])
  return {
    ...kindOf(spread, behind.sharpness),
    spread,
    backgroundSharpness: behind.sharpness,
    subjectSharpness: core.sharpness,
    subjectFocus: focus.whole,
    insideFocus: focus.inside,
    hostFocus: focus.host,
    face: face ? { box: face, focus: focusIn(scaledBox(face, raster, grey), grey, zones) } : null,
    mosaic: mosaicOf(grey, zones),
    separation: Math.abs(core.brightness - behind.brightness),
  }
}

/** Smaller faces have too few edges, pixels as measured. */
const leastFace = 44

/** Of a face's width, on each side: its middle has eyes, nose and mouth, and nothing behind it. */
const rim = 0.15

/** Ours: of that middle, so much may lie under a text. What is left of more has not all of them. */
const mostWritten = 0.2

/** Of eyes, nose and mouth, which are crisp where skin is smooth. Null where they aren't all seen. */
function focusIn(face: Box, grey: Mask, zones: Mask): number | null {
  if (face.width < leastFace) return null
  const box = intersect(grow(face, -rim * face.width), {
    x: 0,
    y: 0,
    width: grey.width,
    height: grey.height,
  })
  const seen = cropGrey(zones, box)
  const written = seen.data.filter((bits) => bits === zone.written).length
  if (written > mostWritten * seen.data.length) return null
  return edgeFocus(cropGrey(grey, box), seen, zone.core | zone.behind | zone.whole)
}

const outlined = new WeakMap<Region, { person: Region | null; zones: Mask }>()

/**
 * A copy to write in. The subject is the same after a text was moved: its outline is followed once.
 */
function zonesAt({ subject, person }: Shown, grey: Mask): Mask {
  if (!subject) return zonesOf(null, grey)
  const known = outlined.get(subject)
  const isSame = known?.person === person && sameSize(known.zones, grey)
  const masked = ({ mask }: Region) => reduce(mask, grey.width, grey.height)
  const zones = isSame ? known.zones : zonesOf(masked(subject), grey, person && masked(person))
  outlined.set(subject, { person, zones })
  return { ...zones, data: zones.data.slice() }
}

const sameSize = (a: Mask, b: Mask) => a.width === b.width && a.height === b.height

/** By way of the half-size plane, which other eyes use too. */
function measuredGrey(raster: Raster): Mask {
  const scale = Math.min(1, measuredSide / Math.min(raster.width, raster.height))
  const size = (length: number) => Math.max(1, Math.round(length * scale))
  return shrinkGrey(
    greyOf(scale <= 0.5 ? half(raster) : raster),
    size(raster.width),
    size(raster.height),
  )
}

/** Colours need less detail than edges. */
function spreadOf(raster: Raster, zones: Mask): number {
  const small = thumbnail(raster)
  return colourSpread(small, reduce(zones, small.width, small.height))
}

/**
 * Calibrated on pictures judged by eye; see docs/calibration.md. Colour spread below `plain`,
 * Laplacian variance below `blurred`.
 */
export const backgroundLimits = { plain: 0.05, blurred: 125 }

/** Certainty is 1 at twice the limit or at half of it. */
function kindOf(spread: number, sharpness: number): Pick<Background, 'kind' | 'certainty'> {
  const beyond = (value: number, limit: number) =>
    Math.min(1, Math.abs(Math.log2(Math.max(value, 1e-6) / limit)))
  if (spread < backgroundLimits.plain)
    return { kind: 'plain', certainty: beyond(spread, backgroundLimits.plain) }
  const certainty = beyond(sharpness, backgroundLimits.blurred)
  if (sharpness < backgroundLimits.blurred) return { kind: 'blurred', certainty }
  return { kind: 'busy', certainty: Math.min(certainty, beyond(spread, backgroundLimits.plain)) }
}
