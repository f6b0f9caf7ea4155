import { boundsOf, polygonOf, type Box, type Polygon, type Size } from './geometry'
import { clip } from './polygon'
import type { LayerId } from './scene'

/** Words of a text layer, as places in its characters (UTF-16 units; `end` is behind the last). */
export interface TextRange {
  layer: LayerId
  start: number
  end: number
}

/** A place that a verdict is about. Made by `findingAt` alone. */
export interface Finding {
  /**
   * The outline of what was hit – of the words, not of their line: 4 to 64 corners in cover pixels,
   * clockwise from where the text begins.
   */
  polygon: Polygon
  /** The upright box around it. */
  box: Box
  /** The whole match, where letters were hit. */
  words?: string
  /** The named way in which they are written, where a grammar has such. */
  form?: string
  /** What is shown: a datum (a word read, a number), never a sentence. */
  label?: string
  /** All layers that it stands in. */
  layers?: readonly LayerId[]
  /** Where in which layer the words stand. */
  ranges?: readonly TextRange[]
  /** A person must look at it, though the verdict fails for the others. */
  doubtful?: true
  /** Set where nobody could read what stands here: how near that is to the rule, from 0 on. */
  unread?: number
}

type About = Omit<Finding, 'polygon' | 'box'>

/** `at`: an outline, or an upright box. */
export function findingAt(at: Polygon | Box, { layers, ranges, ...about }: About = {}): Finding {
  const polygon = 'width' in at ? polygonOf(at) : at
  return {
    polygon,
    box: boundsOf(polygon),
    ...about,
    ...(layers?.length && { layers: [...new Set(layers)] }),
    ...(ranges?.length && { ranges }),
  }
}

/** One layer or none, as evidence has them. */
export const layersOf = (layer: LayerId | undefined): LayerId[] =>
  layer === undefined ? [] : [layer]

const fewestCorners = 4
const mostCorners = 64

/**
 * The same finding, cut to the cover. What lies wholly outside is a sliver at the edge that is
 * nearest, so that every finding can be shown.
 */
export function insideCover(finding: Finding, cover: Size): Finding {
  const cut = clip(finding.polygon, cover)
  const polygon = cut.length < 3 ? sliver(finding.box, cover) : withCorners(cut)
  return { ...finding, polygon, box: boundsOf(polygon) }
}

function sliver({ x, y, width, height }: Box, cover: Size): Polygon {
  const along = (from: number, size: number, most: number) => {
    const start = Math.min(Math.max(from, 0), Math.max(0, most - 1))
    return [start, Math.min(most, Math.max(start + 1, from + size))] as const
  }
  const [left, right] = along(x, width, cover.width)
  const [top, bottom] = along(y, height, cover.height)
  return polygonOf({ x: left, y: top, width: right - left, height: bottom - top })
}

function withCorners(polygon: Polygon): Polygon {
  let corners = [...polygon]
  while (corners.length > mostCorners) corners = corners.filter((_, i) => i % 2 === 0)
  while (corners.length < fewestCorners) {
    const [[ax, ay], [bx, by]] = corners
    corners.splice(1, 0, [(ax + bx) / 2, (ay + by) / 2])
  }
  return corners
}
