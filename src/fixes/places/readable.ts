import { enclose, intersect, type Box } from '../../core/geometry'
import type { Pack } from '../../core/pack'

/**
 * Where every viewer can read: what no crop cuts and no bar of the app covers, in cover pixels
 * (`scale` of those of the pack). Null where a pack has no such zone.
 */
export function readableBox(zones: Pack['zones'], scale: number): Box | null {
  const survive = zones.filter(({ kind }) => kind === 'survive').map(({ box }) => box)
  if (!survive.length) return null
  const bars = zones.filter(({ kind }) => kind === 'overlay').map(({ box }) => box)
  const box = bars.reduce(without, survive.reduce(intersect, enclose(survive)))
  return {
    x: box.x * scale,
    y: box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  }
}

/** A band from the top or from the bottom. */
function without(box: Box, band: Box): Box {
  const bottom = box.y + box.height
  const over = intersect(box, band)
  if (over.height === 0) return box
  return band.y <= box.y
    ? { ...box, y: band.y + band.height, height: bottom - (band.y + band.height) }
    : { ...box, height: band.y - box.y }
}
