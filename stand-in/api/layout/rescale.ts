import { layoutLengths } from '../../doc/auto-layout'
import { isGroupLike, type Item, type Style } from '../../doc/item'
import { scaledPaths } from './resize'
import { fontsOf } from '../text'
import { needFont, type Session } from '../session'

/** Lengths of auto layout, strokes and paragraphs that are kept under their own names. */
const lengths = [
  ...layoutLengths,
  'strokeTopWeight',
  'strokeRightWeight',
  'strokeBottomWeight',
  'strokeLeftWeight',
  'paragraphIndent',
  'paragraphSpacing',
]

/** The scale tool: everything grows, strokes, corners, distances and type too. */
export function rescale(s: Session, id: string, factor: number) {
  if (typeof factor !== 'number' || !(factor >= 0.01))
    throw new Error('in rescale: Expected "scale" to have value >= 0.01')
  const by = (v: number) => v * factor
  const grow = (one: string, top: boolean) => {
    const item = s.store.get(one)
    if (item.text) needFont(s, 'rescale', fontsOf(item))
    const [[a, c, x], [b, d, y]] = item.transform
    const origin = isGroupLike(s.store.get(id)) ? s.store.relative(id) : null
    const place = (v: number, o: number) => (top ? v : origin ? o + (v - o) * factor : v * factor)
    s.store.put({
      ...item,
      transform: [
        [a, c, place(x, origin?.[0][2] ?? 0)],
        [b, d, place(y, origin?.[1][2] ?? 0)],
      ],
      width: by(item.width),
      height: by(item.height),
      strokeWeight: by(item.strokeWeight),
      radii: item.radii.map(by) as Item['radii'],
      effects: item.effects.map((e) => ({
        ...e,
        radius: by(e.radius),
        ...(e.offset ? { offset: { x: by(e.offset.x), y: by(e.offset.y) } } : {}),
      })),
      more: grown(item, factor),
      ...(item.text
        ? {
            text: {
              ...item.text,
              runs: item.text.runs.map((run) => ({ ...run, ...grownType(run, factor) })),
            },
          }
        : {}),
    })
    item.children.forEach((child) => grow(child, false))
  }
  grow(id, true)
}

function grown(item: Item, factor: number): Item['more'] {
  const more = scaledPaths(item, factor, factor)
  const longer = lengths.flatMap((key) => {
    const value = more[key]
    return typeof value === 'number' ? [[key, value * factor]] : []
  })
  const dashes = more.dashPattern as number[] | undefined
  return {
    ...more,
    ...Object.fromEntries(longer),
    ...(dashes && { dashPattern: dashes.map((it) => it * factor) }),
    ...(more.base ? { base: { ...more.base, ...grownType(more.base as Style, factor) } } : {}),
  }
}

/** What of a style is said in pixels. */
function grownType({ fontSize, lineHeight, letterSpacing }: Style, factor: number) {
  return {
    fontSize: fontSize * factor,
    ...(lineHeight?.unit === 'PIXELS' && {
      lineHeight: { ...lineHeight, value: lineHeight.value * factor },
    }),
    ...(letterSpacing?.unit === 'PIXELS' && {
      letterSpacing: { ...letterSpacing, value: letterSpacing.value * factor },
    }),
  }
}
