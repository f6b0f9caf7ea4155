import { grown, mapped } from '../../doc/geometry'
import { isFrame, isGroup, type Effect, type Item, type Paint, type Rect } from '../../doc/item'
import { inkBounds } from '../../doc/ink'
import { lowestFirst } from '../../doc/stacking'
import { siblings } from './masks'
import {
  blendOf,
  cssColour,
  domMatrix,
  fillShape,
  flat,
  visible,
  withColour,
  type Context,
} from './paint'
import type { Scene } from './scene'
import { fillRule, outline } from './shapes'
import { text } from './text'

/** Draws a node and what is in it; `view` maps page coordinates to the context's pixels. */
export function draw(
  ctx: Context,
  scene: Scene,
  id: string,
  view: DOMMatrix,
  hide?: (item: Item) => boolean,
) {
  const item = scene.store.get(id)
  if (!item.visible || item.opacity === 0 || hide?.(item)) return
  const effects = item.effects.filter((e) => e.visible)
  const parts = visible(item.fills).length + visible(item.strokes).length + item.children.length
  const alone =
    (item.opacity < 1 && parts > 1) ||
    effects.some((e) => e.type !== 'BACKGROUND_BLUR') ||
    blendOf(item.blendMode) !== 'source-over'
  for (const effect of effects.filter((e) => e.type === 'BACKGROUND_BLUR'))
    blurBehind(ctx, scene, item, view, effect)
  if (!alone) {
    ctx.save()
    ctx.globalAlpha *= item.opacity
    content(ctx, scene, item, view, hide)
    ctx.restore()
    return
  }
  const area = deviceBounds(ctx, scene, id, view)
  if (!area) return
  const layer = new OffscreenCanvas(area.width, area.height)
  const inner = layer.getContext('2d')!
  content(inner, scene, item, new DOMMatrix().translate(-area.x, -area.y).multiply(view), hide)
  ctx.save()
  ctx.resetTransform()
  ctx.globalAlpha *= item.opacity
  ctx.globalCompositeOperation = blendOf(item.blendMode)
  const scale = Math.sqrt(Math.abs(view.a * view.d - view.b * view.c))
  const blur = effects.filter((e) => e.type === 'LAYER_BLUR').reduce((sum, e) => sum + e.radius, 0)
  for (const shadow of effects.filter((e) => e.type === 'DROP_SHADOW'))
    castShadow(ctx, layer, area, shadow, view, scale)
  // a blur radius in Figma is twice the standard deviation
  if (blur) ctx.filter = `blur(${(blur / 2) * scale}px)`
  ctx.drawImage(layer, area.x, area.y)
  ctx.restore()
}

function castShadow(
  ctx: Context,
  layer: OffscreenCanvas,
  area: Rect,
  shadow: Effect,
  view: DOMMatrix,
  scale: number,
) {
  const far = 1e5
  ctx.save()
  ctx.globalCompositeOperation = blendOf(shadow.blendMode ?? 'NORMAL')
  ctx.shadowColor = cssColour(shadow.color!)
  ctx.shadowBlur = shadow.radius * scale
  // the layer itself is drawn out of sight, so that only its shadow falls on the canvas
  ctx.shadowOffsetX = view.a * shadow.offset!.x + view.c * shadow.offset!.y + far
  ctx.shadowOffsetY = view.b * shadow.offset!.x + view.d * shadow.offset!.y
  ctx.drawImage(layer, area.x - far, area.y)
  ctx.restore()
}

function blurBehind(ctx: Context, scene: Scene, item: Item, view: DOMMatrix, effect: Effect) {
  const copy = new OffscreenCanvas(ctx.canvas.width, ctx.canvas.height)
  copy.getContext('2d')!.drawImage(ctx.canvas, 0, 0)
  ctx.save()
  ctx.setTransform(view.multiply(domMatrix(scene.store.absolute(item.id))))
  ctx.clip(outline(item))
  ctx.resetTransform()
  ctx.filter = `blur(${(effect.radius / 2) * Math.abs(view.a || view.b)}px)`
  ctx.drawImage(copy, 0, 0)
  ctx.restore()
}

/** Where the node's pixels can be, in whole device pixels within the target. */
function deviceBounds(ctx: Context, scene: Scene, id: string, view: DOMMatrix): Rect | null {
  const bounds = inkBounds(scene.store, scene.metrics, id)
  if (!bounds) return null
  const device = grown(
    mapped(
      [
        [view.a, view.c, view.e],
        [view.b, view.d, view.f],
      ],
      bounds,
    ),
    2,
  )
  // a shadow or blur reaches into view from beyond the edge
  const beyond = 300
  const [x0, y0] = [
    Math.max(-beyond, Math.floor(device.x)),
    Math.max(-beyond, Math.floor(device.y)),
  ]
  const x1 = Math.min(ctx.canvas.width + beyond, Math.ceil(device.x + device.width))
  const y1 = Math.min(ctx.canvas.height + beyond, Math.ceil(device.y + device.height))
  return x1 > x0 && y1 > y0 ? { x: x0, y: y0, width: x1 - x0, height: y1 - y0 } : null
}

function content(
  ctx: Context,
  scene: Scene,
  item: Item,
  view: DOMMatrix,
  hide?: (item: Item) => boolean,
) {
  const place = view.multiply(domMatrix(scene.store.absolute(item.id)))
  ctx.setTransform(place)
  if (item.text && !item.more.vectorPaths) text(ctx, scene, item)
  else if (!isGroup(item) && item.type !== 'SLICE') shape(ctx, scene, item)
  if (!item.children.length || item.type === 'BOOLEAN_OPERATION') return
  ctx.save()
  if (isFrame(item) && item.clipsContent) {
    ctx.setTransform(place)
    ctx.clip(outline(item))
  }
  siblings(ctx, scene.store, lowestFirst(item), view, (inner, id) =>
    draw(inner, scene, id, view, hide),
  )
  ctx.restore()
}

function shape(ctx: Context, { bitmaps }: Scene, item: Item) {
  const path = outline(item)
  const rule = fillRule(item)
  for (const paint of visible(item.fills)) fillShape(ctx, paint, item, path, rule, bitmaps)
  if (!item.strokeWeight) return
  for (const paint of visible(item.strokes)) stroke(ctx, item, path, rule, paint)
}

function stroke(ctx: Context, item: Item, path: Path2D, rule: CanvasFillRule, paint: Paint) {
  ctx.save()
  ctx.setLineDash((item.more.dashPattern as number[] | undefined) ?? [])
  ctx.lineJoin = String(item.more.strokeJoin ?? 'MITER').toLowerCase() as CanvasLineJoin
  const cap = String(item.more.strokeCap ?? 'NONE')
  ctx.lineCap = cap === 'ROUND' ? 'round' : cap === 'SQUARE' ? 'square' : 'butt'
  ctx.lineWidth = item.strokeWeight * (item.strokeAlign === 'CENTER' ? 1 : 2)
  if (item.strokeAlign === 'INSIDE') ctx.clip(path, rule)
  if (item.strokeAlign === 'OUTSIDE') {
    const around = new Path2D()
    around.rect(-1e4, -1e4, 2e4, 2e4)
    around.addPath(path)
    ctx.clip(around, 'evenodd')
  }
  withColour(ctx, flat(paint), () => ctx.stroke(path))
  ctx.restore()
}
