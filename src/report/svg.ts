import type { Box, Polygon, Size } from '../core/geometry'
import { tieOf } from '../core/labels/spots'
import { tenth } from '../core/rounding'
import type { Annotation } from './annotate'
import { chips } from './chips'
import { escape } from './escape'
import { inkOf, lookOf, outline, unitOf, type Look } from './style'

/**
 * The outlines and numbered labels as an SVG picture of the cover's size, as the canvas shows them,
 * the gravest on top; `scale`: by how much larger labels are than usual. Labels are hostile text: they are escaped.
 */
export function toSvg(
  annotations: readonly Annotation[],
  size: Size,
  family: string,
  scale = 1,
): string {
  const { width, height } = size
  const unit = scale * Math.max(14, 30 * unitOf(size))
  const outlines = annotations.flatMap(({ level, places }) =>
    places.map(({ polygon, box, sure }) =>
      outlineOf(polygon, lookOf(level, sure, box, size), unitOf(size)),
    ),
  )
  const labels = chips(annotations, size, unit).map(({ level, sure, text, about, ...at }) =>
    [
      about ? leadOf(at, about, inkOf(level, sure), unit) : '',
      `<rect x="${at.x}" y="${at.y}" width="${at.width}" height="${at.height}" rx="${unit / 5}" fill="${inkOf(level, sure)}"/>`,
      `<text x="${at.x + unit * 0.4}" y="${at.y + unit * 1.08}" font-family="${escape(family)}" font-size="${unit}" fill="#fff">${escape(text)}</text>`,
    ].join(''),
  )
  const marks = [...outlines.reverse(), ...labels.reverse()].join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${marks}</svg>`
}

/** From a label that found no room beside its place to that place. */
function leadOf(chip: Box, about: Box, ink: string, unit: number): string {
  const [from, to] = tieOf(chip, about)
  if (Math.hypot(from.x - to.x, from.y - to.y) < unit / 2) return ''
  return `<path d="M${tenth(from.x)} ${tenth(from.y)}L${tenth(to.x)} ${tenth(to.y)}" stroke="${ink}" stroke-width="${unit / 10}"/>`
}

function outlineOf(polygon: Polygon, { ink, dash, tint }: Look, unit: number): string {
  const dashed = dash.length ? ` stroke-dasharray="${dash.map((it) => it * unit).join(' ')}"` : ''
  return `<path d="${pathOf(polygon)}" fill="${ink}" fill-opacity="${tint}" stroke="${ink}" stroke-width="${outline.width * unit}" stroke-linejoin="round"${dashed}/>`
}

/** A closed path through the corners, in tenths of a pixel. */
export const pathOf = (polygon: Polygon): string =>
  `M${polygon.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}Z`
