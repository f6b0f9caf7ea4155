import type { Size } from '../../src/core/geometry'
import type { Dice } from './dice'
import { at, pale, plain } from './pieces'
import type { Stock } from './stock'

export type Fault = 'border' | 'watermark' | 'collage'

/** One way to draw a product picture, as SVG, and the rule that it breaks; null for none. */
export interface Kind {
  rule: Fault | null
  name: string
  draw: Draw
}
export type Draw = (size: Size, dice: Dice, stock: Stock) => string

/** A thing on a plain ground, at about 80 % of the picture. */
export function onPlain(size: Size, dice: Dice, stock: Stock, colour: string = dice.pick(pale)): string {
  const share = dice.between(0.72, 0.9)
  return plain(size, colour) + amid(size, share, share, stock)
} // prettier-ignore

/** A thing in the middle, at most so large in shares of the picture. */
export const amid = ({ width, height }: Size, across: number, down: number, stock: Stock): string =>
  at((width * (1 - across)) / 2, (height * (1 - down)) / 2, stock.thing().within({ width: width * across, height: height * down })) // prettier-ignore

/** A photograph, or a thing on a plain ground. */
export const picture: Draw = (size, dice, stock) =>
  dice.random() < 0.5 ? stock.photograph(size) : onPlain(size, dice, stock)

/** What is drawn over a picture. */
export const over =
  (inside: (size: Size, dice: Dice) => string): Draw =>
  (size, dice, stock) =>
    picture(size, dice, stock) + inside(size, dice)
