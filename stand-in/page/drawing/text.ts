import type { Item, Style } from '../../doc/item'
import { layout, runsOf, type Drawn } from '../../doc/text'
import type { Scene } from './scene'
import { cssFont, spacing } from './measure'
import {
  cssColour,
  fillShape,
  flat,
  stencilPaint,
  visible,
  withColour,
  type Context,
} from './paint'

/** Draws a text's letters, in the node's own coordinates. */
export function text(ctx: Context, scene: Scene, item: Item) {
  if (item.more.drawn) return glyphs(ctx, scene, item)
  ctx.textBaseline = 'alphabetic'
  for (const { text: characters, style, x, baseline, width } of layout(item, scene.metrics)
    .pieces) {
    ctx.font = cssFont(style)
    ctx.letterSpacing = `${spacing(style)}px`
    ctx.fontKerning = 'normal'
    if (item.strokeWeight) {
      ctx.lineWidth = item.strokeWeight * (item.strokeAlign === 'CENTER' ? 1 : 2)
      ctx.lineJoin = 'round'
      for (const paint of visible(item.strokes))
        withColour(ctx, flat(paint), () => ctx.strokeText(characters, x, baseline))
    }
    for (const paint of visible(style.fills)) {
      if (paint.type === 'SOLID')
        withColour(ctx, paint, () => ctx.fillText(characters, x, baseline))
      else
        stencilPaint(
          ctx,
          paint,
          item,
          (inner) => inner.fillText(characters, x, baseline),
          scene.bitmaps,
        )
    }
    if (style.textDecoration === 'NONE') continue
    ctx.fillStyle = style.fills[0]?.color ? cssColour({ ...style.fills[0].color, a: 1 }) : '#000'
    const at =
      style.textDecoration === 'UNDERLINE'
        ? baseline + style.fontSize * 0.12
        : baseline - style.fontSize * 0.28
    ctx.fillRect(x, at, width, Math.max(1, style.fontSize / 14))
  }
}

/** Text of a real file, in the shapes of its own fonts, until it is edited. */
function glyphs(ctx: Context, scene: Scene, item: Item) {
  const { paths, width, height } = item.more.drawn as Drawn
  const runs = runsOf(item)
  const runAt = (at: number) => {
    for (const run of runs) if ((at -= run.length) < 0) return run
    return runs[runs.length - 1]
  }
  ctx.save()
  ctx.scale((item.width || 1) / (width || 1), (item.height || 1) / (height || 1))
  const letters = new Map<Style, Path2D>()
  for (const [data, first] of paths) {
    const run = runAt(first)
    if (!letters.has(run)) letters.set(run, new Path2D())
    letters.get(run)!.addPath(new Path2D(data))
  }
  for (const [run, path] of letters) {
    if (item.strokeWeight) {
      ctx.lineWidth = item.strokeWeight * (item.strokeAlign === 'CENTER' ? 1 : 2)
      ctx.lineJoin = 'round'
      for (const paint of visible(item.strokes))
        withColour(ctx, flat(paint), () => ctx.stroke(path))
    }
    for (const paint of visible(run.fills))
      fillShape(ctx, paint, { ...item, type: 'VECTOR' }, path, 'nonzero', scene.bitmaps)
  }
  ctx.restore()
}
