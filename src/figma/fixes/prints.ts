import { hashText } from '../../core/hash'
import type { Prop } from '../undo/props'
import { textOf, valueOf } from '../undo/values'

const told: readonly Prop[] = ['parent', 'words', 'size', 'x', 'y', 'visible', 'fills', 'effects']

/**
 * How layers are, as a short text each, by id: when it is another, somebody has changed the layer.
 * What can't be had prints as nothing.
 */
export function printsOf(nodes: readonly SceneNode[]): Record<string, string> {
  const prints: Record<string, string> = {}
  for (const node of nodes) if (!(node.id in prints)) prints[node.id] = hashOf(node)
  return prints
}

const hashOf = (node: SceneNode): string =>
  hashText(told.map((prop) => of(node, prop)).join('|')).toString(36)

function of(node: SceneNode, prop: Prop): string {
  try {
    return textOf(valueOf(node, prop)) ?? ''
  } catch {
    return ''
  }
}
