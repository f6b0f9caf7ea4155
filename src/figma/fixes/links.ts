import type { Linked } from '../../core/document/placement'

/** Where Figma keeps what a property comes from: the id of a shared style, or variables by field. */
const sources: Record<Linked, { style?: string; variables: readonly string[] }> = {
  fills: { style: 'fillStyleId', variables: [] },
  effects: { style: 'effectStyleId', variables: [] },
  type: { style: 'textStyleId', variables: ['fontSize', 'lineHeight'] },
  words: { variables: ['characters'] },
}

/** What of a layer comes from a shared style or a variable. */
export function linksOf(node: SceneNode): Linked[] {
  const values = node as unknown as Record<string, unknown>
  const bound = (node.boundVariables ?? {}) as Record<string, unknown>
  return (Object.keys(sources) as Linked[]).filter((link) => {
    const { style, variables } = sources[link]
    // Several styles in one text are told as a symbol.
    return (style && values[style]) || variables.some((field) => bound[field])
  })
}
