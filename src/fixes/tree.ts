import type { Placement } from '../core/document/placement'
import type { LayerId } from '../core/scene'

/** The layers of a cover by id, with what lies in what. */
export interface Tree {
  get(layer: LayerId): Placement | undefined
  children(layer: LayerId): Placement[]
  /** From the nearest to the outermost; the cover itself is none of them. */
  around(layer: LayerId): Placement[]
  /** All that lies in it, on every floor. */
  inside(layer: LayerId): Placement[]
}

export function treeOf(placements: readonly Placement[]): Tree {
  const byId = new Map(placements.map((it) => [it.layer, it]))
  const byParent = new Map<LayerId, Placement[]>()
  for (const it of placements)
    if (it.parent !== undefined) byParent.set(it.parent, [...(byParent.get(it.parent) ?? []), it])
  const children = (layer: LayerId) => byParent.get(layer) ?? []
  const inside = (layer: LayerId): Placement[] =>
    children(layer).flatMap((child) => [child, ...inside(child.layer)])
  return {
    get: (layer) => byId.get(layer),
    children,
    inside,
    around(layer) {
      const found: Placement[] = []
      for (let at = byId.get(layer); at?.parent !== undefined; at = byId.get(at.parent)) {
        const up = byId.get(at.parent)
        if (up) found.push(up)
      }
      return found
    },
  }
}
