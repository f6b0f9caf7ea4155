import type { Box, Size } from '../../src/core/geometry'
import type { Dice } from './dice'
import { onPlain, picture, type Draw, type Kind } from './kind'
import { panel, plain } from './pieces'

/** Boxes in shares of the picture, and what is drawn in each, by its number. */
function panels(size: Size, boxes: readonly Box[], gap: number, colour: string, draw: (part: Size, i: number) => string): string {
  const parts = boxes.map(({ x, y, width, height }, i) => {
    const left = Math.round(x * size.width) + (x > 0 ? gap : 0)
    const top = Math.round(y * size.height) + (y > 0 ? gap : 0)
    const part = { width: Math.round((x + width) * size.width) - left, height: Math.round((y + height) * size.height) - top }
    return panel({ x: left, y: top, ...part }, draw(part, i))
  })
  return plain(size, colour) + parts.join('')
} // prettier-ignore

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })
const beside = [box(0, 0, 0.5, 1), box(0.5, 0, 0.5, 1)]
const four = [box(0, 0, 0.5, 0.5), box(0.5, 0, 0.5, 0.5), box(0, 0.5, 0.5, 0.5), box(0.5, 0.5, 0.5, 0.5)] // prettier-ignore
const oneAndTwo = [box(0, 0, 0.6, 1), box(0.6, 0, 0.4, 0.5), box(0.6, 0.5, 0.4, 0.5)]
const three = [box(0, 0, 1, 1 / 3), box(0, 1 / 3, 1, 1 / 3), box(0, 2 / 3, 1, 1 / 3)]
const tints = ['#f8bbd0', '#b3e5fc', '#c8e6c9', '#fff3c4', '#d7ccc8', '#e1bee7', '#ffccbc', '#263238'] as const // prettier-ignore

const gutter = (dice: Dice) => dice.pick([4, 6, 10, 16])
const paper = (dice: Dice) => dice.pick(['#ffffff', '#ffffff', '#000000', '#ffe0b2'])

/** Photographs in these boxes, parted by so much of a colour. */
const photographs =
  (boxes: readonly Box[], gap: (dice: Dice) => number, paper: (dice: Dice) => string): Draw =>
  (size, dice, stock) =>
    panels(size, boxes, gap(dice), paper(dice), (part) => stock.photograph(part))
const none = () => 0
const white = () => '#ffffff'

const draws: Record<string, Draw> = {
  'two photographs': photographs(beside, none, white),
  'two with a gap': photographs(beside, gutter, paper),
  four: photographs(four, none, white),
  'four with gaps': photographs(four, gutter, paper),
  'one and two': photographs(oneAndTwo, (dice) => dice.pick([0, 8]), white),
  'three above each other': photographs(three, (dice) => dice.pick([0, 8]), white),
  'things on tints': (size, dice, stock) => {
    const first = Math.floor(dice.random() * tints.length)
    return panels(size, dice.pick([beside, four]), 0, '#fff', (part, i) =>
      onPlain(part, dice, stock, tints[(first + i) % tints.length]),
    )
  },
  'a thing beside a photograph': (size, dice, stock) =>
    panels(size, beside, dice.pick([0, 6]), '#ffffff', (part, i) =>
      i > 0 ? stock.photograph(part) : onPlain(part, dice, stock),
    ),
  'a part in a corner': (size, dice, stock) => {
    const part = { width: size.width * 0.36, height: size.height * 0.36 }
    const inner = { width: part.width - 12, height: part.height - 12 }
    const place = { x: size.width - part.width - 20, y: size.height - part.height - 20, ...part }
    const drawn = panel({ x: 6, y: 6, ...inner }, stock.photograph(inner))
    return picture(size, dice, stock) + panel(place, plain(part, '#ffffff') + drawn)
  },
}

export const collages: Kind[] = Object.entries(draws).map(([name, draw]) => ({
  rule: 'collage',
  name,
  draw,
}))
