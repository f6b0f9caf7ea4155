import { fieldsIn } from '../../core/narrow/object'
import type { Edit, EditKind } from '../../core/document/edit'

/** Where Figma keeps what a property comes from: the id of a shared style, or variables by field. */
interface Source {
  style?: string
  variables?: readonly string[]
}

const fills: Source = { style: 'fillStyleId' }
/** What an edit writes comes off these. Rescaling is left to who gives the cover another shape. */
const written: { [K in EditKind]?: Source } = {
  write: { variables: ['characters'] },
  type: { style: 'textStyleId', variables: ['fontSize', 'lineHeight'] },
  blur: { style: 'effectStyleId' },
  flatten: fills,
  filter: fills,
}

/** The layers of edits that would come off a shared style or a variable. `layers`: those of edits. */
export function unlinkedBy(edits: readonly Edit[], layers: readonly SceneNode[]): string[] {
  const found = edits.flatMap(({ do: kind, layer }) => {
    const source = written[kind]
    const node = layers.find(({ id }) => id === layer)
    return source && node && comesFrom(node, source) ? [layer] : []
  })
  return found.filter((id, i) => found.indexOf(id) === i)
}

function comesFrom(node: SceneNode, { style, variables = [] }: Source): boolean {
  const values = fieldsIn(node)
  // Several styles in one text are told as a symbol.
  if (style && values[style]) return true
  const bound = fieldsIn(node.boundVariables)
  return variables.some((field) => bound[field])
}
