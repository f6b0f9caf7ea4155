import { area, intersect, shareInside, type Box } from '../../core/geometry'
import type { Layer } from '../../core/scene'

export interface Moved {
  layer: Layer
  x: number
  y: number
}

/** Between two texts that are laid one over the other, as a share of the box's height. */
const gap = 0.015

/**
 * How far each text that sticks out of a box has to go to lie inside it, by the shortest way;
 * several from one side are stacked in their order. None when they don't fit, or would then lie on
 * another text: what to do is not certain there.
 */
export function intoBox(layers: readonly Layer[], box: Box): Moved[] | null {
  const texts = layers.filter(({ text }) => text)
  const out = texts.filter((layer) => shareInside(layer.box, box) < 0.999)
  const places = new Map(texts.map((layer) => [layer, layer.box]))
  let [top, bottom] = [box.y, box.y + box.height]
  for (const layer of out.sort((a, b) => a.box.y - b.box.y)) {
    if (layer.box.y >= box.y) continue
    places.set(layer, { ...aside(layer.box, box), y: top })
    top += layer.box.height + gap * box.height
  }
  for (const layer of out.reverse()) {
    if (layer.box.y < box.y) continue
    const y = Math.min(layer.box.y, bottom - layer.box.height)
    places.set(layer, { ...aside(layer.box, box), y })
    bottom = y - gap * box.height
  }
  const placed = [...places.values()]
  const fits = placed.every((it) => shareInside(it, box) > 0.99)
  const apart = placed.every((one, i) =>
    placed.every((other, k) => i >= k || area(intersect(one, other)) === 0),
  )
  if (!out.length || !fits || !apart) return null
  return out.map((layer) => {
    const to = places.get(layer)!
    return { layer, x: Math.round(to.x - layer.box.x), y: Math.round(to.y - layer.box.y) }
  })
}

/** Moved sideways only. */
const aside = (it: Box, box: Box): Box => ({
  ...it,
  x: Math.max(box.x, Math.min(it.x, box.x + box.width - it.width)),
})

export const scaled = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
})
