import { invert, multiply } from '../../doc/geometry'
import type { Item, Matrix, Paint } from '../../doc/item'
import type { Bitmaps } from './bitmaps'

export type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D

const css = ({ r, g, b }: { r: number; g: number; b: number }, alpha = 1) =>
  `rgba(${[r, g, b].map((v) => Math.round(v * 255)).join(',')},${alpha})`
export const cssColour = (c: { r: number; g: number; b: number; a: number }) => css(c, c.a)
export const blendOf = (mode: string): GlobalCompositeOperation =>
  mode === 'NORMAL' || mode === 'PASS_THROUGH'
    ? 'source-over'
    : mode === 'LINEAR_DODGE'
      ? 'lighter'
      : mode === 'LINEAR_BURN'
        ? 'color-burn'
        : (mode.toLowerCase().replace('_', '-') as GlobalCompositeOperation)

export const domMatrix = ([[a, c, e], [b, d, f]]: Matrix) => new DOMMatrix([a, b, c, d, e, f])
const seen = (paint: Paint) => paint.visible && paint.opacity > 0
export const visible = (paints: Paint[]) => paints.filter(seen)

/** A plain colour: `act` fills or strokes with it. */
export function withColour(ctx: Context, paint: Paint, act: () => void) {
  ctx.save()
  settle(ctx, paint)
  ctx.fillStyle = ctx.strokeStyle = css(paint.color!)
  act()
  ctx.restore()
}

/** Kinds whose outline is no box, even without radii. */
const curved = ['ELLIPSE', 'VECTOR', 'BOOLEAN_OPERATION', 'POLYGON', 'STAR']

/**
 * Fills a shape with any paint; the shape is given in the node's coordinates, and so is the
 * context.
 */
export function fillShape(
  ctx: Context,
  paint: Paint,
  item: Sized,
  path: Path2D,
  rule: CanvasFillRule,
  bitmaps: Bitmaps,
) {
  if (paint.type === 'SOLID') return withColour(ctx, paint, () => ctx.fill(path, rule))
  ctx.save()
  settle(ctx, paint)
  if (paint.type === 'IMAGE') {
    // a clip has hard edges; so only an upright box is clipped, anything else goes through a
    // stencil
    if (item.radii?.every((r) => r === 0) && !curved.includes(item.type ?? '')) {
      ctx.clip(path, rule)
      image(ctx, paint, item, bitmaps)
    } else {
      stencil(
        ctx,
        (inner) => inner.fill(path, rule),
        (inner) => image(inner, paint, item, bitmaps),
      )
    }
  } else {
    // the gradient lives in a unit square that gradientTransform maps the node into; so go there,
    // and bring the shape along
    const toNode = gradientToNode(paint, item)
    const there = new Path2D()
    there.addPath(path, domMatrix(toNode).inverse())
    ctx.fillStyle = gradient(ctx, paint)
    ctx.transform(...six(toNode))
    ctx.fill(there, rule)
  }
  ctx.restore()
}

/** Paints where there is ink, with soft edges: `ink` draws the mask, in any colour. */
export function stencilPaint(
  ctx: Context,
  paint: Paint,
  item: Sized,
  ink: (inner: Context) => void,
  bitmaps: Bitmaps,
) {
  ctx.save()
  settle(ctx, paint)
  stencil(ctx, ink, (inner) => {
    if (paint.type === 'IMAGE') return image(inner, paint, item, bitmaps)
    inner.fillStyle = gradient(inner, paint)
    inner.transform(...six(gradientToNode(paint, item)))
    inner.fillRect(-1e3, -1e3, 2e3, 2e3)
  })
  ctx.restore()
}

type Sized = Pick<Item, 'width' | 'height'> & Partial<Pick<Item, 'radii' | 'type'>>

function settle(ctx: Context, paint: Paint) {
  ctx.globalAlpha *= paint.opacity
  if (blendOf(paint.blendMode) !== 'source-over')
    ctx.globalCompositeOperation = blendOf(paint.blendMode)
}

function stencil(ctx: Context, ink: (inner: Context) => void, paint: (inner: Context) => void) {
  const layer = new OffscreenCanvas(ctx.canvas.width, ctx.canvas.height)
  const inner = layer.getContext('2d')!
  inner.setTransform(ctx.getTransform())
  Object.assign(inner, {
    font: ctx.font,
    letterSpacing: ctx.letterSpacing,
    textBaseline: 'alphabetic',
    fillStyle: '#000',
  })
  ink(inner)
  // one layer over another, since the paint itself may be drawn in several strokes
  const colour = new OffscreenCanvas(layer.width, layer.height)
  const over = colour.getContext('2d')!
  over.setTransform(ctx.getTransform())
  paint(over)
  inner.resetTransform()
  inner.globalCompositeOperation = 'source-in'
  inner.drawImage(colour, 0, 0)
  ctx.resetTransform()
  ctx.drawImage(layer, 0, 0)
}

const gradientToNode = (paint: Paint, item: Sized): Matrix =>
  multiply(
    [
      [item.width || 1, 0, 0],
      [0, item.height || 1, 0],
    ],
    invert(paint.gradientTransform!),
  )

const six = ([[a, c, e], [b, d, f]]: Matrix) =>
  [a, b, c, d, e, f] as [number, number, number, number, number, number]

function gradient(ctx: Context, paint: Paint): CanvasGradient {
  const made =
    paint.type === 'GRADIENT_LINEAR'
      ? ctx.createLinearGradient(0, 0.5, 1, 0.5)
      : paint.type === 'GRADIENT_ANGULAR'
        ? ctx.createConicGradient(0, 0.5, 0.5)
        : ctx.createRadialGradient(0.5, 0.5, 0, 0.5, 0.5, 0.5)
  for (const { position, color } of paint.gradientStops ?? [])
    made.addColorStop(Math.min(1, Math.max(0, position)), cssColour(color))
  return made
}

function image(
  ctx: Context,
  paint: Paint,
  { width, height }: Pick<Item, 'width' | 'height'>,
  bitmaps: Bitmaps,
) {
  const bitmap = paint.imageHash ? bitmaps.get(paint.imageHash) : undefined
  if (!bitmap) return missing(ctx, width, height)
  ctx.imageSmoothingQuality = 'high'
  ctx.filter = filterOf(paint.filters)
  if (paint.scaleMode === 'CROP') {
    ctx.transform(
      ...six(
        multiply(
          [
            [width, 0, 0],
            [0, height, 0],
          ],
          invert(
            paint.imageTransform ?? [
              [1, 0, 0],
              [0, 1, 0],
            ],
          ),
        ),
      ),
    )
    return ctx.drawImage(bitmap, 0, 0, 1, 1)
  }
  if (paint.scaleMode === 'TILE') {
    const pattern = ctx.createPattern(bitmap, 'repeat')!
    pattern.setTransform(new DOMMatrix().scale(paint.scalingFactor ?? 1))
    ctx.fillStyle = pattern
    return ctx.fillRect(0, 0, width, height)
  }
  const quarter = ((Math.round((paint.rotation ?? 0) / 90) % 4) + 4) % 4
  const [w, h] = quarter % 2 ? [bitmap.height, bitmap.width] : [bitmap.width, bitmap.height]
  const scale =
    paint.scaleMode === 'FIT' ? Math.min(width / w, height / h) : Math.max(width / w, height / h)
  ctx.translate(width / 2, height / 2)
  ctx.rotate((-quarter * Math.PI) / 2)
  ctx.scale(scale, scale)
  ctx.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2)
}

/** Figma shows a chequerboard where it has lost the picture. */
function missing(ctx: Context, width: number, height: number) {
  for (let y = 0; y * 16 < height; y++) {
    for (let x = 0; x * 16 < width; x++) {
      ctx.fillStyle = (x + y) % 2 ? '#e6e6e6' : '#ffffff'
      ctx.fillRect(x * 16, y * 16, 16, 16)
    }
  }
}

/** Near to Figma's sliders, not equal: their curves are not published. */
function filterOf(filters: Record<string, number> = {}): string {
  const { exposure = 0, contrast = 0, saturation = 0 } = filters
  const parts = [
    exposure && `brightness(${2 ** exposure})`,
    contrast && `contrast(${1 + contrast})`,
    saturation && `saturate(${1 + saturation})`,
  ]
  return parts.filter(Boolean).join(' ') || 'none'
}

/** A gradient or picture on a stroke is seldom; its first colour stands for it. */
export const flat = (paint: Paint): Paint =>
  paint.type === 'SOLID'
    ? paint
    : {
        ...paint,
        type: 'SOLID',
        color: paint.gradientStops?.[0]?.color ?? { r: 0.5, g: 0.5, b: 0.5 },
      }
