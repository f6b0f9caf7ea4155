import type { Box, Polygon } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'
import type { Layer, LayerInk, LayerText } from '../../core/scene'
import { breakInto, type Piece } from './line-breaks'
import { ownAxes, turnedInk, upright } from './own-axes'

/** A line as it lies on the cover, and where in the layer's characters it begins. */
export interface LayerLine extends Piece {
  polygon: Polygon
  /** Where its polygon says only how large it is. */
  box?: Box
}

/**
 * Finds the lines of ink in a render of the layer alone, in the layer's own axes: runs of rows with
 * ink, each trimmed to its columns and freed of its outline.
 */
export function inkLines(
  picture: Raster,
  { corners, text, ink: { box, rim, ...of } }: Layer & { text: LayerText; ink: LayerInk },
): LayerLine[] {
  const axes = corners ? ownAxes(corners) : upright(box)
  const own = corners ? turnedInk(picture, box, axes) : picture
  const faintest = Math.max(1, Math.min(of.faintest, strongest(own) / 2))
  const scale = { x: axes.width / own.width, y: axes.height / own.height }
  const rows = joinAccents(rowsWithInk(own, faintest), (text.fontSize * 0.35) / scale.y)
  const spans = rows
    .map(([top, bottom]) => {
      const [left, right] = columnsWithInk(own, [top, bottom], faintest)
      return {
        left: left * scale.x + rim.left,
        right: right * scale.x - rim.right,
        top: top * scale.y + rim.top,
        bottom: bottom * scale.y - rim.bottom,
      }
    })
    .filter(({ left, right, top, bottom }) => right > left && bottom > top)
  const pieces = breakInto(
    text.characters,
    spans.map(({ left, right }) => right - left),
  )
  return spans.map(({ top, bottom, left, right }, i) => ({
    ...pieces[i],
    polygon: [
      axes.at(left, top),
      axes.at(right, top),
      axes.at(right, bottom),
      axes.at(left, bottom),
    ],
  }))
}

/** The most opaque alpha: see-through type is still type. */
function strongest({ data }: Raster): number {
  let most = 0
  for (let p = 3; p < data.length; p += 4) if (data[p] > most) most = data[p]
  return most
}

function rowsWithInk({ width, height, data }: Raster, faintest: number): [number, number][] {
  const runs: [number, number][] = []
  for (let y = 0; y < height; y++) {
    let inked = false
    for (let p = y * width * 4 + 3; !inked && p < (y + 1) * width * 4; p += 4)
      inked = data[p] >= faintest
    const last = runs[runs.length - 1]
    if (!inked) continue
    if (last && last[1] === y) last[1] = y + 1
    else runs.push([y, y + 1])
  }
  return runs
}

/**
 * A run lower than a third of the type is a dot, an accent or an underline: it belongs to the
 * nearer neighbour.
 */
function joinAccents(runs: [number, number][], lowest: number): [number, number][] {
  const joined = runs.map(([top, bottom]): [number, number] => [top, bottom])
  for (let i = 0; i < joined.length && joined.length > 1;) {
    const [top, bottom] = joined[i]
    if (bottom - top >= lowest) {
      i++
      continue
    }
    const before = i > 0 ? top - joined[i - 1][1] : Infinity
    const after = i + 1 < joined.length ? joined[i + 1][0] - bottom : Infinity
    if (before < after) joined[i - 1][1] = bottom
    else joined[i + 1][0] = top
    joined.splice(i, 1)
  }
  return joined
}

function columnsWithInk(
  { width, data }: Raster,
  [top, bottom]: [number, number],
  faintest: number,
): [number, number] {
  let [left, right] = [width, 0]
  for (let y = top; y < bottom; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3] < faintest) continue
      if (x < left) left = x
      if (x >= right) right = x + 1
    }
  }
  return [left, right]
}
