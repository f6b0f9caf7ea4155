import { scaledBox, type Size } from '../../core/geometry'
import { templates, type Layout, type Pack } from '../../core/pack'

/** Templates and guides of a pack on a picture of another size: the same shares of it. */
export function layoutsAt(
  to: Size,
  { size: from, layouts, guides }: Pack,
): Pick<Pack, 'layouts' | 'guides'> {
  const moved = ({ host, product, title }: Layout): Layout => {
    const { x, y, width } = scaledBox({ ...title, height: 0 }, from, to)
    const size = title.size * Math.min(to.width / from.width, to.height / from.height)
    return {
      host: scaledBox(host, from, to),
      product: scaledBox(product, from, to),
      title: { x, y, width, size },
    }
  }
  const layoutsThere: { -readonly [T in keyof Pack['layouts']]: Layout } = {}
  for (const name of templates) {
    const layout = layouts[name]
    if (layout) layoutsThere[name] = moved(layout)
  }
  return {
    layouts: layoutsThere,
    guides: guides.map(({ axis, offset }) => ({
      axis,
      offset: offset * (axis === 'X' ? to.width / from.width : to.height / from.height),
    })),
  }
}
