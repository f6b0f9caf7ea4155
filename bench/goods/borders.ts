import type { Size } from '../../src/core/geometry'
import { over, type Draw, type Kind } from './kind'
import { panel, plain, rect, vivid } from './pieces'

/** Lengths in shares of the short side. */
const short = ({ width, height }: Size, share: number) =>
  Math.max(2, Math.round(Math.min(width, height) * share))

/** A frame of so many pixels around, `at` so far from the edges. */
const around = ({ width, height }: Size, at: number, thick: number, look: string, round = 0) =>
  rect(at + thick / 2, at + thick / 2, width - 2 * at - thick, height - 2 * at - thick, `fill="none" stroke-width="${thick}" rx="${round}" ${look}`) // prettier-ignore

const draws: Record<string, Draw> = {
  'one colour': over((size, dice) => around(size, 0, short(size, dice.between(0.008, 0.05)), `stroke="${dice.pick(vivid)}"`)),
  'a line inside': over((size, dice) => around(size, short(size, dice.between(0.015, 0.05)), short(size, dice.between(0.003, 0.012)), `stroke="${dice.pick(vivid)}"`)),
  'two lines': over((size, dice) => {
    const [at, thick, look] = [short(size, 0.02), short(size, 0.006), `stroke="${dice.pick(vivid)}"`]
    return around(size, at, thick, look) + around(size, at + 3 * thick, thick, look)
  }),
  'round inside': over((size, dice) => {
    const [thick, colour] = [short(size, dice.between(0.02, 0.04)), dice.pick(vivid)]
    const { width, height } = size
    const hole = `M${2 * thick} ${thick}H${width - 2 * thick}A${thick} ${thick} 0 0 1 ${width - thick} ${2 * thick}V${height - 2 * thick}A${thick} ${thick} 0 0 1 ${width - 2 * thick} ${height - thick}H${2 * thick}A${thick} ${thick} 0 0 1 ${thick} ${height - 2 * thick}V${2 * thick}A${thick} ${thick} 0 0 1 ${2 * thick} ${thick}Z`
    return `<path fill-rule="evenodd" fill="${colour}" d="M0 0H${width}V${height}H0Z${hole}"/>`
  }),
  striped: over((size, dice) => {
    const [thick, a, b] = [short(size, dice.between(0.02, 0.045)), dice.pick(vivid), dice.pick(['#fff', '#ffe0b2'])]
    return `<pattern id="p" width="24" height="24" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="24" height="24" fill="${b}"/><rect width="12" height="24" fill="${a}"/></pattern>${around(size, 0, thick, 'stroke="url(#p)"')}`
  }),
  'from one colour to another': over((size, dice) => {
    const thick = short(size, dice.between(0.015, 0.04))
    return `<linearGradient id="g" x2="1" y2="1"><stop stop-color="${dice.pick(vivid)}"/><stop offset="1" stop-color="${dice.pick(vivid)}"/></linearGradient>${around(size, 0, thick, 'stroke="url(#g)"')}`
  }),
  'bars above and below': over(({ width, height }, dice) => {
    const [tall, look] = [Math.round(height * dice.between(0.05, 0.13)), `fill="${dice.pick(vivid)}"`]
    return rect(0, 0, width, tall, look) + rect(0, height - tall, width, tall, look)
  }),
  'bars beside': over(({ width, height }, dice) => {
    const wide = Math.round(width * dice.between(0.05, 0.15))
    return rect(0, 0, wide, height, 'fill="#000"') + rect(width - wide, 0, wide, height, 'fill="#000"')
  }),
  'white around a photograph': (size, dice, stock) => {
    const thick = short(size, dice.between(0.015, 0.045))
    const inner = { width: size.width - 2 * thick, height: size.height - 2 * thick }
    return plain(size, '#ffffff') + panel({ x: thick, y: thick, ...inner }, stock.photograph(inner))
  },
} // prettier-ignore

export const borders: Kind[] = Object.entries(draws).map(([name, draw]) => ({
  rule: 'border',
  name,
  draw,
}))
