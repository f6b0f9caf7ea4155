import type { Prop } from '../undo/props'
import { textOf, valueOf } from '../undo/values'

const told: readonly Prop[] = ['parent', 'words', 'size', 'x', 'y', 'visible', 'fills', 'effects']

/**
 * How layers are, as a short text each, by id: when it is another, somebody has changed the layer.
 * What can't be had prints as nothing.
 */
export function printsOf(nodes: readonly SceneNode[]): Record<string, string> {
  const prints: Record<string, string> = {}
  for (const node of nodes)
    if (!(node.id in prints)) prints[node.id] = hashed(told.map((prop) => of(node, prop)).join('|'))
  return prints
}

function of(node: SceneNode, prop: Prop): string {
  try {
    return textOf(valueOf(node, prop)) ?? ''
  } catch {
    return ''
  }
}

/** FNV-1a. */
function hashed(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
