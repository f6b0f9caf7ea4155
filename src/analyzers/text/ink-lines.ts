import type { Raster } from '../../core/image/raster'
import type { LayerInk, LayerText } from '../../core/scene'
import { breakInto } from './line-breaks'

/**
 * Finds the lines of ink in a render of the layer alone: runs of rows with ink, each trimmed to its
 * columns and freed of its outline.
 */
export function inkLines(ink: Raster, { box: at, rim, ...of }: LayerInk, text: LayerText) {
  const faintest = Math.max(1, Math.min(of.faintest, strongest(ink) / 2))
  const scale = { x: at.width / ink.width, y: at.height / ink.height }
  const boxes = joinAccents(rowsWithInk(ink, faintest), (text.fontSize * 0.35) / scale.y).map(
    ([top, bottom]) => {
      const [left, right] = columnsWithInk(ink, [top, bottom], faintest)
      return {
        x: at.x + left * scale.x + rim.left,
        y: at.y + top * scale.y + rim.top,
        width: Math.max(0, (right - left) * scale.x - rim.left - rim.right),
        height: Math.max(0, (bottom - top) * scale.y - rim.top - rim.bottom),
      }
    },
  )
  const texts = breakInto(
    text.characters,
    boxes.map(({ width }) => width),
  )
  return boxes.map((box, i) => ({ box, text: texts[i], polygon: undefined }))
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
  const joined = runs.map(([top, bottom]) => [top, bottom] as [number, number])
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
