import type { Box, Size } from '../../src/core/geometry'
import type { Dice } from './dice'
import { amid, onPlain, type Draw, type Kind } from './kind'
import { at, pale, panel, plain, rect, vivid, words } from './pieces'

/** A box in the middle. */
function middle({ width, height }: Size, dice: Dice): Box {
  const [across, down] = [dice.between(0.6, 0.92), dice.between(0.6, 0.92)]
  return {
    x: Math.round((width * (1 - across)) / 2),
    y: Math.round((height * (1 - down)) / 2),
    width: Math.round(width * across),
    height: Math.round(height * down),
  }
}

/** A drawn thing on a pale ground; `inside` draws it, the box is where. */
const thing =
  (inside: (at: Box, dice: Dice) => string): Draw =>
  (size, dice) =>
    plain(size, dice.pick(pale)) + inside(middle(size, dice), dice)

const boxed = ({ x, y, width, height }: Box, inset: number, look: string) =>
  rect(x + inset, y + inset, width - 2 * inset, height - 2 * inset, look)

/** A picture of its own, as goods: a poster, a screen, a framed print. */
const shown =
  (edge: (dice: Dice) => { look: string; thick: number; mat: number }, wall: boolean): Draw =>
  (size, dice, stock) => {
    const place = middle(size, dice)
    const { look, thick, mat } = edge(dice)
    const inset = thick + mat
    const inner = { width: place.width - 2 * inset, height: place.height - 2 * inset }
    const ground = plain(size, wall ? dice.pick(['#d9d2c5', '#b9c4c9', '#e6dfd6']) : dice.pick(pale))
    const frame = boxed(place, 0, `fill="${look}"`) + boxed(place, thick, 'fill="#ffffff"')
    return ground + frame + panel({ x: place.x + inset, y: place.y + inset, ...inner }, stock.photograph(inner))
  } // prettier-ignore

const draws: Record<string, Draw> = {
  'a thing on white': (size, dice, stock) => onPlain(size, dice, stock),
  'a photograph': (size, _dice, stock) => stock.photograph(size),
  'another photograph': (size, _dice, stock) => stock.photograph(size),
  'a thing on a tint': (size, dice, stock) => onPlain(size, dice, stock, dice.pick(['#f8bbd0', '#b3e5fc', '#263238', '#c8e6c9'])),
  'a box with a printed frame': thing((box, dice) => boxed(box, 0, `fill="${dice.pick(vivid)}"`) + boxed(box, 24, 'fill="none" stroke="#fff" stroke-width="6"') + words('AURA', { x: box.x + box.width / 2, y: box.y + box.height / 2, size: 90, look: 'fill="#fff"' })),
  'a box': thing((box, dice) => boxed(box, 0, `fill="${dice.pick(vivid)}"`) + rect(box.x, box.y, box.width, box.height / 3, 'fill="#0003"')),
  'a poster': shown(() => ({ look: '#ffffff', thick: 0, mat: 0 }), false),
  'a poster on a wall': shown(() => ({ look: '#ffffff', thick: 0, mat: 0 }), true),
  'a framed picture': shown((dice) => ({ look: dice.pick(['#3e2723', '#111111', '#c9a86a']), thick: Math.round(dice.between(10, 40)), mat: 0 }), false),
  'a framed picture with a mat': shown((dice) => ({ look: dice.pick(['#3e2723', '#111111', '#c9a86a']), thick: 24, mat: 50 }), true),
  'an empty frame': thing((box, dice) => boxed(box, 12, `fill="none" stroke="${dice.pick(['#3e2723', '#111', '#c9a86a'])}" stroke-width="24"`)),
  'a screen': shown(() => ({ look: '#101010', thick: 14, mat: 0 }), false),
  'striped cloth': (size, dice) => {
    const [a, b, wide] = [dice.pick(vivid), dice.pick(pale), dice.pick([30, 60, 110])]
    return plain(size, b) + Array.from({ length: Math.ceil(size.width / wide / 2) }, (_, i) => rect(2 * i * wide, 0, wide, size.height, `fill="${a}"`)).join('')
  },
  'one thing in many colours': (size, _dice, stock) => {
    const one = stock.thing()
    const cell = { width: size.width / 2, height: size.height / 2 }
    const drawn = [0, 1, 2, 3].map((i) => {
      const inside = at(cell.width * 0.1, cell.height * 0.1, one.within({ width: cell.width * 0.8, height: cell.height * 0.8 }))
      return at((i % 2) * cell.width, Math.floor(i / 2) * cell.height, `<g style="filter: hue-rotate(${i * 80}deg)">${inside}</g>`)
    })
    return plain(size, '#ffffff') + drawn.join('')
  },
  'dark towards the corners': (size, _dice, stock) =>
    stock.photograph(size) + `<radialGradient id="v"><stop offset=".6" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".75"/></radialGradient>${rect(0, 0, size.width, size.height, 'fill="url(#v)"')}`,
  'a table before a wall': (size, _dice, stock) =>
    plain(size, '#e8e0d4') + rect(0, size.height * 0.65, size.width, size.height * 0.35, 'fill="#a1887f"') + amid(size, 0.6, 0.8, stock),
  'two tones behind a thing': (size, _dice, stock) =>
    plain(size, '#ffe0b2') + rect(size.width / 2, 0, size.width / 2, size.height, 'fill="#80cbc4"') + amid(size, 0.7, 0.85, stock),
  'a label on a bottle': thing((box, dice) => `<rect x="${box.x + box.width * 0.25}" y="${box.y}" width="${box.width * 0.5}" height="${box.height}" rx="60" fill="${dice.pick(['#33691e', '#4e342e', '#01579b'])}"/>` + rect(box.x + box.width * 0.25, box.y + box.height * 0.4, box.width * 0.5, box.height * 0.3, 'fill="#f5efe0"') + words('OLIVA', { x: box.x + box.width / 2, y: box.y + box.height * 0.54, size: box.width / 10, look: 'fill="#333"' }) + words('extra virgin · 500 ml', { x: box.x + box.width / 2, y: box.y + box.height * 0.62, size: box.width / 30, look: 'fill="#555"' })),
  'pressed letters': thing((box) => boxed(box, 0, 'fill="#6d4c41" rx="30"') + words('HARTMANN', { x: box.x + box.width / 2, y: box.y + box.height * 0.55, size: box.width / 11, look: 'fill="#5d4037"' })),
  'a name woven again and again': thing((box, dice) => boxed(box, 0, `fill="${dice.pick(['#8d6e63', '#37474f'])}" rx="40"`) + Array.from({ length: 12 }, (_, i) => words('LUPA', { x: box.x + box.width * (0.2 + 0.3 * (i % 3)), y: box.y + box.height * (0.2 + 0.2 * Math.floor(i / 3)), size: box.width / 16, look: 'fill="#d7ccc8"' })).join('')),
} // prettier-ignore

export const innocent: Kind[] = Object.entries(draws).map(([name, draw]) => ({
  rule: null,
  name,
  draw,
}))
