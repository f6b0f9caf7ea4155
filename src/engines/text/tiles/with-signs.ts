import { boundsOf, shareInside } from '../../../core/geometry'
import { crop, type Raster } from '../../../core/image/raster'
import type { Told } from '../own/told'
import type { SeenLine } from '../see'
import { textOf, type SignBeside } from './beside'

/** How surely a currency beside a number must be read. */
const sure = 0.9

/** With those of the signs that are a currency: no other says what a number is. */
export function withSigns(
  lines: readonly SeenLine[],
  signs: readonly { row: SignBeside; seen: SeenLine }[],
): SeenLine[] {
  const money = signs.flatMap(({ row, seen }) => {
    const told = row.end === 'before' ? seen.signs[0] : seen.signs[seen.signs.length - 1]
    return told && isMoney(told, textOf(row.number)) ? [{ row, seen, told }] : []
  })
  const bared = new Map(money.map(({ row }) => [row.number, row.bared]))
  return [
    ...lines
      .filter((line) => bared.has(line) || !money.some(({ row }) => isOn(line, row)))
      .map((line) => bared.get(line) ?? line),
    ...money.map(({ row: { polygon, region, end }, seen, told }) => ({
      ...seen,
      crop: endOf(seen.crop, end),
      signs: [told],
      sureness: told.confidence,
      polygon,
      region,
    })),
  ]
}

/** As wide as high: one sign has no room for more. */
function endOf(line: Raster, end: SignBeside['end']): Raster {
  const { width, height } = line
  return crop(line, { x: end === 'before' ? 0 : width - height, y: 0, width: height, height })
}

/** Watts are not won, of which no hundred is worth a price. */
const isMoney = ({ text, confidence }: Told, number: string): boolean =>
  confidence >= sure && /^\p{Sc}$/u.test(text) && (text !== '₩' || /\d\D?\d\D?\d/.test(number))

/** Whether a line is what was made of the sign where it was found. */
const isOn = (line: SeenLine, { polygon }: SignBeside): boolean => {
  const [own, sign] = [boundsOf(line.polygon), boundsOf(polygon)]
  return shareInside(own, sign) > 0.5 || (shareInside(sign, own) > 0.7 && line.signs.length < 3)
}
