import type { Size } from '../core/geometry'
import type { Annotation } from './annotate'

const colours = { fail: { reject: '#e5484d', downrank: '#f76b15', advise: '#3e63dd' }, other: '#ad7f00' } as const

/** Red refuses, orange costs traffic, blue advises, ochre asks for a look. Each box also carries its number: colour is never alone. */
export const colourOf = ({ outcome, level }: Pick<Annotation, 'outcome' | 'level'>): string =>
  outcome === 'fail' ? colours.fail[level] : colours.other

/** The boxes and numbered labels as an SVG picture of the cover's size. Labels are hostile text: they are escaped. */
export function toSvg(annotations: readonly Annotation[], { width, height }: Size, family: string): string {
  const unit = Math.max(14, Math.round(width / 36))
  const marks = annotations.map((it) => {
    const colour = colourOf(it)
    const { x, y } = it.box
    const label = `${it.number} ${it.label}`.slice(0, 60)
    const chip = { width: Math.min(width, unit * 0.62 * ems(label) + unit * 0.8), height: unit * 1.5 }
    const left = Math.max(0, Math.min(x, width - chip.width))
    const top = y >= chip.height ? y - chip.height : Math.min(height - chip.height, y + it.box.height)
    return [
      `<rect x="${x}" y="${y}" width="${it.box.width}" height="${it.box.height}" fill="${colour}" fill-opacity="0.12" stroke="${colour}" stroke-width="${unit / 8}"/>`,
      `<rect x="${left}" y="${top}" width="${chip.width}" height="${chip.height}" rx="${unit / 5}" fill="${colour}"/>`,
      `<text x="${left + unit * 0.4}" y="${top + unit * 1.08}" font-family="${escape(family)}" font-size="${unit}" fill="#fff">${escape(label)}</text>`,
    ].join('')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${marks.join('')}</svg>`
}

/** A rough width: wide scripts take a whole em, others about half of one. */
const ems = (text: string): number => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 1.6 : 0.95), 0)

const escape = (text: string): string =>
  text

    .replace(
      /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
