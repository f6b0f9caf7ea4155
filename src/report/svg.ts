import type { Size } from '../core/geometry'
import type { Annotation } from './annotate'
import { chips } from './chips'

const colours = {
  fail: { reject: '#e5484d', downrank: '#f76b15', advise: '#3e63dd' },
  other: '#ad7f00',
} as const

/**
 * Red refuses, orange costs traffic, blue advises, ochre asks for a look. Each box also carries its
 * number: colour is never alone.
 */
export const colourOf = ({ outcome, level }: Pick<Annotation, 'outcome' | 'level'>): string =>
  outcome === 'fail' ? colours.fail[level] : colours.other

/**
 * The boxes and numbered labels as an SVG picture of the cover's size, the gravest on top. Labels
 * are hostile text: they are escaped.
 */
export function toSvg(
  annotations: readonly Annotation[],
  { width, height }: Size,
  family: string,
): string {
  const unit = Math.max(14, Math.round(width / 36))
  const outlines = annotations.map((it) => {
    const { x, y, width: w, height: h } = it.box
    // A tint over half the cover would hide what it is about.
    const tint = w * h > 0.15 * width * height ? 0 : 0.12
    return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${colourOf(it)}" fill-opacity="${tint}" stroke="${colourOf(it)}" stroke-width="${unit / 8}"/>`
  })
  const labels = chips(annotations, { width, height }, unit).map(({ of, text, ...at }) =>
    [
      `<rect x="${at.x}" y="${at.y}" width="${at.width}" height="${at.height}" rx="${unit / 5}" fill="${colourOf(of)}"/>`,
      `<text x="${at.x + unit * 0.4}" y="${at.y + unit * 1.08}" font-family="${escape(family)}" font-size="${unit}" fill="#fff">${escape(text)}</text>`,
    ].join(''),
  )
  const marks = [...outlines.reverse(), ...labels.reverse()].join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${marks}</svg>`
}

const escape = (text: string): string =>
  text
    .replace(
      /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
