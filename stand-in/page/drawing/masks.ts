import { isMask } from '../../doc/ink'
import type { Item } from '../../doc/item'
import type { Store } from '../../doc/store'
import { domMatrix, type Context } from './paint'
import { outline } from './shapes'

type Draw = (ctx: Context, id: string) => void

/** Draws siblings, lowest first. A mask shows the later ones only where it is painted itself. */
export function siblings(
  ctx: Context,
  store: Store,
  ids: readonly string[],
  view: DOMMatrix,
  draw: Draw,
) {
  const at = ids.findIndex((id) => isMask(store.get(id)))
  if (at < 0) return ids.forEach((id) => draw(ctx, id))
  ids.slice(0, at).forEach((id) => draw(ctx, id))
  const shown = layer(ctx)
  siblings(shown, store, ids.slice(at + 1), view, draw)
  shown.resetTransform()
  shown.globalCompositeOperation = 'destination-in'
  shown.drawImage(stencil(ctx, store, store.get(ids[at]), view, draw).canvas, 0, 0)
  ctx.save()
  ctx.resetTransform()
  ctx.drawImage(shown.canvas, 0, 0)
  ctx.restore()
}

const layer = ({ canvas }: Context) =>
  new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!

/** What of a mask lets through: its paint, its brightness or its outline. */
function stencil(ctx: Context, store: Store, mask: Item, view: DOMMatrix, draw: Draw) {
  const made = layer(ctx)
  if (mask.more.maskType === 'VECTOR' && !mask.text && !mask.children.length) {
    made.setTransform(view.multiply(domMatrix(store.absolute(mask.id))))
    made.fill(outline(mask))
    return made
  }
  draw(made, mask.id)
  if (mask.more.maskType === 'LUMINANCE') brightnessAsAlpha(made)
  return made
}

function brightnessAsAlpha(ctx: OffscreenCanvasRenderingContext2D) {
  const { width, height } = ctx.canvas
  const pixels = ctx.getImageData(0, 0, width, height)
  const { data } = pixels
  for (let i = 0; i < data.length; i += 4) {
    const light = (0.2126 * data[i] + 0.7152 * data[i + 1] + 0.0722 * data[i + 2]) / 255
    data[i + 3] = Math.round(data[i + 3] * light)
  }
  ctx.putImageData(pixels, 0, 0)
}
