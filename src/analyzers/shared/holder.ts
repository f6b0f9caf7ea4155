import { area, shareInside, type Box } from '../../core/geometry'
import type { Layer } from '../../core/scene'

/** The smallest layer in which something that was seen in the pixels lies. */
export function holderOf(box: Box, layers: readonly Layer[]): Layer | undefined {
  const holders = layers.filter(
    (layer) => layer.type !== 'TEXT' && shareInside(box, layer.box) > 0.9,
  )
  return holders.sort((a, b) => area(a.box) - area(b.box))[0]
}
