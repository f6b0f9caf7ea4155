import { components } from '../../core/image/components'
import type { Attention, Face, Region } from '../../core/evidence'
import { intersect, scaledBox, type Box, type Polygon, type Size } from '../../core/geometry'
import { newMask, type Field } from '../../core/image/raster'
import { fill } from '../../core/image/fill'
import { reduce } from '../../core/image/region'

/**
 * A part of the subject that takes more of the frame than this leaves nothing to stand out from.
 */
const all = 0.97

type Hold = Pick<Attention, 'concentration' | 'holder'>

/**
 * How much of all attention the one thing gets that gets most: a connected part of the subject, or
 * a face. Nothing where nothing stands out. When the subject fills the frame only a face on it can
 * tell; without one it is not `sure` that it is one thing, unless a designer marked it as that.
 */
export function holdOf(
  map: Field,
  faces: readonly Face[],
  subject: Region | null,
  size: Size,
): Hold {
  const total = map.data.reduce((sum, value) => sum + value, 0)
  if (total < 1e-6 * map.data.length) return { concentration: 0, holder: null }
  const parts = subject ? partsOf(subject, map) : []
  const marked = subject?.confidence === 'exact'
  const telling = parts.filter(({ share }) => marked || share <= all)
  const things = [...telling, ...faces.map(({ box }) => onMap(box, map, size))]
  const held = things.map(({ at }) => at.reduce((sum, i) => sum + map.data[i], 0) / total)
  const best = held.indexOf(Math.max(...held))
  if (best >= 0)
    return {
      concentration: held[best],
      holder: { box: scaledBox(things[best].box, map, size), sure: true },
    }
  return parts.length > 0
    ? { concentration: 1, holder: { box: scaledBox(parts[0].box, map, size), sure: false } }
    : { concentration: 0, holder: null }
}

/** The share of all attention that falls on text. */
export function letteringOf(map: Field, written: readonly Polygon[], size: Size): number {
  const lines = newMask(map.width, map.height)
  const [across, down] = [map.width / size.width, map.height / size.height]
  for (const polygon of written) {
    fill(
      lines,
      polygon.map(([x, y]) => [x * across, y * down]),
    )
  }
  let [held, total] = [0, 0]
  map.data.forEach((value, i) => {
    total += value
    if (lines.data[i] > 0) held += value
  })
  return total > 0 ? held / total : 0
}

/** A thing on the map: its pixels and its box. */
interface Thing {
  at: number[]
  box: Box
}

function partsOf({ mask }: Region, map: Size): (Thing & { share: number })[] {
  const { labels, parts } = components(reduce(mask, map.width, map.height))
  const at = parts.map((): number[] => [])
  labels.forEach((label, i) => label > 0 && at[label - 1].push(i))
  return parts.map(({ area, box }, i) => ({ at: at[i], box, share: area / labels.length }))
}

function onMap(face: Box, map: Size, size: Size): Thing {
  const [across, down] = [map.width / size.width, map.height / size.height]
  const [left, top] = [Math.round(face.x * across), Math.round(face.y * down)]
  const [right, bottom] = [
    Math.round((face.x + face.width) * across),
    Math.round((face.y + face.height) * down),
  ]
  const box = intersect(
    { x: left, y: top, width: right - left, height: bottom - top },
    { x: 0, y: 0, width: map.width, height: map.height },
  )
  const at: number[] = []
  for (let y = box.y; y < box.y + box.height; y++)
    for (let x = box.x; x < box.x + box.width; x++) at.push(y * map.width + x)
  return { at, box }
}
