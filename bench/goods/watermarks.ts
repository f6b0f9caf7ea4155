import type { Size } from '../../src/core/geometry'
import type { Dice } from './dice'
import { over, type Draw, type Kind } from './kind'
import { families, words } from './pieces'

const shops = ['Photo by Lena Berg', 'Nordlicht Studio', 'Bella Moda', 'GreenLeaf', 'Casa Lupa', 'MARLOW & CO', 'Студия Свет', '雅静饰品', 'ELITE WEAR'] as const // prettier-ignore
const sites = ['www.casalupa.com', 'nordlicht.shop', '@bellamoda', 'marlow.co.uk', 'https://greenleaf.store', 'elite-wear.ru'] as const // prettier-ignore
const rights = ['© 2025 Lena Berg', '© Nordlicht', 'SAMPLE', 'PREVIEW', 'DO NOT COPY', '盗图必究', '样图', 'All rights reserved', 'Copyright Bella Moda'] as const // prettier-ignore

const ink = (dice: Dice, from = 0.25, to = 0.5) =>
  `fill="${dice.pick(['#fff', '#fff', '#000', '#777'])}" fill-opacity="${dice.between(from, to).toFixed(2)}"`
const family = (dice: Dice, text: string) =>
  /[\p{Script=Han}]/u.test(text) ? 'Noto Sans CJK SC' : dice.pick(families)

/** As large as fits across. */
const fitting = (text: string, width: number) =>
  Math.min(width / 6, (1.5 * width) / [...text].length)

function across({ width, height }: Size, dice: Dice, text: string, tilt: number): string {
  const size = fitting(text, width * dice.between(0.6, 0.85))
  return words(text, { x: width / 2, y: height * dice.between(0.4, 0.65), size, tilt, look: ink(dice, 0.3, 0.55), family: family(dice, text) }) // prettier-ignore
}

function tiled({ width, height }: Size, dice: Dice, text: string): string {
  const look = ink(dice, 0.22, 0.45)
  const size = Math.min(fitting(text, width * 0.3), width / 22)
  const [face, tilt] = [family(dice, text), dice.pick([-30, -20, 0, 25])]
  const places = [0, 1, 2, 3].flatMap((row) => [0, 1, 2].map((column) => [column, row]))
  return places
    .map(([column, row]) => {
      const [x, y] = [(column + 0.5) * (width / 3), (row + 0.5) * (height / 4)]
      return words(text, { x, y, size, look, tilt, family: face })
    })
    .join('')
}

const sign = (x: number, y: number, size: number, look: string) =>
  `<g transform="translate(${x} ${y}) scale(${size / 100})" ${look}><path d="M50 0L61 36L98 36L68 58L79 95L50 72L21 95L32 58L2 36L39 36Z"/></g>`

const draws: Record<string, Draw> = {
  'a name aslant': over((size, dice) => across(size, dice, dice.pick(shops), dice.pick([-35, -25, 25, 35]))),
  'a name across': over((size, dice) => across(size, dice, dice.pick(shops), 0)),
  'a site across': over((size, dice) => across(size, dice, dice.pick(sites), 0)),
  'a site below': over((size, dice) => {
    const text = dice.pick(sites)
    return words(text, { x: size.width / 2, y: size.height * 0.94, size: size.width / 24, look: ink(dice, 0.5, 0.9) })
  }),
  'rights in a corner': over((size, dice) => {
    const text = dice.pick(rights)
    return words(text, { x: size.width * 0.78, y: size.height * 0.95, size: size.width / 34, look: ink(dice, 0.6, 0.95), family: family(dice, text) })
  }),
  'rights across': over((size, dice) => across(size, dice, dice.pick(rights), dice.pick([0, -30, 30]))),
  'a name again and again': over((size, dice) => tiled(size, dice, dice.pick(shops))),
  'a site again and again': over((size, dice) => tiled(size, dice, dice.pick([...sites, ...rights]))),
  'a sign in the middle': over((size, dice) => sign(size.width * 0.3, size.height * 0.3, size.width * 0.4, ink(dice))),
  'a sign with a name': over((size, dice) => {
    const look = ink(dice, 0.35, 0.6)
    return sign(size.width * 0.42, size.height * 0.36, size.width * 0.16, look) + words(dice.pick(shops), { x: size.width / 2, y: size.height * 0.62, size: size.width / 14, look })
  }),
} // prettier-ignore

export const watermarks: Kind[] = Object.entries(draws).map(([name, draw]) => ({
  rule: 'watermark',
  name,
  draw,
}))
