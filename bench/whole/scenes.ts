import { pathToFileURL } from 'node:url'
import type { Picture } from './pictures'

/** How a cover is put together: what lies where, of which picture. */
export interface Scene {
  name: string
  /** Whether it needs the host cut out. */
  cuts: boolean
  draw: (parts: Parts) => string
}

export interface Parts {
  host: Picture
  product: Picture | null
  title: string
  /** HTML of what is stuck onto the cover. */
  sticker: string
  ground: string
  ink: string
  /** Pixels from the left and from the top. */
  stickerAt: { x: number; y: number }
}

const url = (path: string) => pathToFileURL(path).href
const at = (style: string, inside = '') => `<div style="position:absolute;${style}">${inside}</div>`
const photo = (path: string, style: string) =>
  at(`${style};background:url('${url(path)}') center 20%/cover`)
const titled = (title: string, style: string) =>
  at(`left:60px;right:60px;text-align:center;line-height:1.15;${style}`, title)
const stuck = ({ sticker, stickerAt: { x, y } }: Parts) =>
  sticker && at(`left:${x}px;top:${y}px;max-width:${1040 - x}px`, sticker)

/** The cut-out as tall as asked for, its feet on the foot of the frame or cut by it. */
function standing({ cut, cutSize }: Picture, height: number, left: number): string {
  const width = (height * cutSize.width) / cutSize.height
  return `<img src="${url(cut!)}" style="position:absolute;bottom:0;left:${left - width / 2}px;height:${height}px">`
}
/** Close-ups are shown at most as wide as the frame. */
const tall = ({ cutSize }: Picture, most: number) =>
  Math.min(most, (1150 * cutSize.height) / cutSize.width)

const product = ({ product }: Parts, width: number, left: number, bottom: number) =>
  product?.cut
    ? `<img src="${url(product.cut)}" style="position:absolute;bottom:${bottom}px;left:${left}px;width:${Math.min(width, (560 * product.cutSize.width) / product.cutSize.height)}px">`
    : ''

export const scenes: readonly Scene[] = [
  {
    name: 'cut out on a coloured ground',
    cuts: true,
    draw: (parts) => at(`inset:0;background:${parts.ground}`) + titled(parts.title, `top:120px;font-size:104px;color:${parts.ink}`) + standing(parts.host, tall(parts.host, 1480), 540) + stuck(parts),
  },
  {
    name: 'whole photo, dark above',
    cuts: false,
    draw: (parts) => photo(parts.host.whole, 'inset:0') + at('left:0;right:0;top:0;height:620px;background:linear-gradient(#000b,#0000)') + titled(parts.title, 'top:60px;font-size:96px;color:#fff') + stuck(parts),
  },
  {
    name: 'whole photo, dark below',
    cuts: false,
    draw: (parts) => photo(parts.host.whole, 'inset:0') + at('left:0;right:0;bottom:0;height:700px;background:linear-gradient(#0000,#000c)') + titled(parts.title, 'bottom:180px;font-size:96px;color:#fff') + stuck(parts),
  },
  {
    name: 'photo over a panel',
    cuts: false,
    draw: (parts) => photo(parts.host.whole, 'left:0;right:0;top:0;height:1380px') + at(`left:0;right:0;bottom:0;height:540px;background:${parts.ground}`) + titled(parts.title, `bottom:240px;font-size:100px;color:${parts.ink}`) + stuck(parts),
  },
  {
    name: 'photo in a card',
    cuts: false,
    draw: (parts) => at(`inset:0;background:${parts.ground}`) + photo(parts.host.whole, 'left:80px;right:80px;top:360px;bottom:120px;border-radius:48px') + titled(parts.title, `top:140px;font-size:100px;color:${parts.ink}`) + stuck(parts),
  },
  {
    name: 'host and product on a pedestal',
    cuts: true,
    draw: (parts) => at(`inset:0;background:linear-gradient(${parts.ground},#fff)`) + titled(parts.title, `top:110px;font-size:96px;color:${parts.ink}`) + standing(parts.host, tall(parts.host, 1400), 430) + at(`right:60px;bottom:90px;width:480px;height:130px;border-radius:50%;background:#fff;box-shadow:0 30px 60px #0004`) + product(parts, 420, 590, 150) + stuck(parts),
  },
  {
    name: 'masthead behind the head',
    cuts: true,
    draw: (parts) => at(`inset:0;background:${parts.ground}`) + titled(parts.title, `top:180px;font-size:190px;font-weight:700;color:${parts.ink};line-height:1`) + standing(parts.host, tall(parts.host, 1560), 540) + stuck(parts),
  },
] // prettier-ignore
