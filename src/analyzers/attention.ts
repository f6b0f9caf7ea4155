import type { Analyzer } from '../core/unseen'
import type { Attention, Face, Region } from '../core/evidence'
import type { Polygon } from '../core/geometry'
import type { Field, Raster } from '../core/image/raster'
import { alikeThings } from './attention/alike'
import { contrastMap } from './attention/contrast-map'
import { holdOf, letteringOf } from './attention/hold'
import { hotSpots } from './attention/hot-spots'
import { around, linesOf } from './shared/salience'
import { thumbnail } from './shared/thumbnail'

/**
 * Where the eye goes: colour that differs from its surroundings, faces before all, then what stands
 * out as the subject.
 */
export const attention: Analyzer<'attention'> = async (see) => {
  const { raster } = await see('cover')
  const lines = await linesOf(see)
  const small = thumbnail(raster)
  const onThumbnail = lines.map((line) => around(line, small.width / raster.width))
  const faces = await see('faces')
  const written = lines.map(({ polygon }) => polygon)
  return {
    ...attentionOf(raster, faces, await see('subject'), written),
    alike: faces.some(({ box }) => box.width >= leastFace * raster.width)
      ? 0
      : alikeThings(small, onThumbnail),
  }
}

/** A face this wide, in widths of the frame, is one thing that stands out from all others. */
const leastFace = 0.1

/**
 * What draws the eye, beside contrast (at most 1): a face pulls harder than anything, the subject
 * less.
 */
const pull = { face: 1, subject: 0.35 }

function attentionOf(
  raster: Raster,
  faces: readonly Face[],
  subject: Region | null,
  written: readonly Polygon[],
): Omit<Attention, 'alike'> {
  const map = contrastMap(raster)
  if (subject) addRegion(map, subject)
  for (const face of faces) addFace(map, face, raster)
  return {
    map,
    ...holdOf(map, faces, subject, raster),
    lettering: letteringOf(map, written, raster),
    spots: hotSpots(map, raster),
  }
}

function addRegion(map: Field, { mask }: Region): void {
  for (let y = 0; y < map.height; y++) {
    for (let x = 0; x < map.width; x++) {
      const column = Math.floor(((x + 0.5) * mask.width) / map.width)
      const row = Math.floor(((y + 0.5) * mask.height) / map.height)
      map.data[y * map.width + x] += (pull.subject * mask.data[row * mask.width + column]) / 255
    }
  }
}

/** A bell over the face, as wide as its box. */
function addFace(map: Field, { box, score }: Face, { width, height }: Raster): void {
  const cx = box.x + box.width / 2
  const cy = box.y + box.height / 2
  for (let y = 0; y < map.height; y++) {
    for (let x = 0; x < map.width; x++) {
      const u = (((x + 0.5) * width) / map.width - cx) / box.width
      const v = (((y + 0.5) * height) / map.height - cy) / box.height
      map.data[y * map.width + x] += pull.face * score * Math.exp(-2 * (u * u + v * v))
    }
  }
}
