import type { Edit } from '../core/document/edit'
import type { Placement } from '../core/document/placement'
import type { Box, Point } from '../core/geometry'
import { changesBetween, type Change } from './changes'
import type { Draft, Look } from './look'
import { treeOf } from './tree'

/**
 * What a draft would write by itself, before it is tried: the same literal list, but without what
 * only goes along.
 */
export function plannedChanges({ edits }: Draft, { placements }: Look): Change[] {
  const hidden = new Set<string>()
  const tree = treeOf(placements)
  for (const { layer } of edits.filter((edit) => edit.do === 'hide'))
    for (const it of [layer, ...tree.inside(layer).map((inner) => inner.layer)]) hidden.add(it)
  const after = placements
    .filter(({ layer }) => !hidden.has(layer))
    .map((placed) => edits.filter(({ layer }) => layer === placed.layer).reduce(afterEdit, placed))
  return changesBetween(placements, after, edits).filter(({ named }) => named)
}

/** How a layer stands after one edit of it, as far as that can be told without Figma. */
function afterEdit(placed: Placement, edit: Edit): Placement {
  const { box, text } = placed
  switch (edit.do) {
    case 'write':
      return text ? { ...placed, text: { ...text, characters: written(text.characters, edit) } } : placed // prettier-ignore
    case 'move':
      return { ...placed, box: { ...box, x: box.x + edit.x, y: box.y + edit.y } }
    case 'type':
      return text ? { ...placed, text: { ...text, sizes: text.sizes.map((size) => size * edit.by) } } : placed // prettier-ignore
    case 'scale':
      return { ...placed, box: around(edit, box.width * edit.by, box.height * edit.by) }
    default:
      return placed
  }
}

const around = ({ x, y }: Point, width: number, height: number): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
})

const written = (
  characters: string,
  { start, end, to, was }: Extract<Edit, { do: 'write' }>,
): string =>
  characters === was ? characters.slice(0, start) + to + characters.slice(end) : characters
