import { uprightBox } from './upright'
import type { Placed } from './parts'

/**
 * Words that stand right over or under a layer, nearer to it than they are high, and words as near
 * to those: they go where it goes. To be asked before anything is moved.
 */
export function captionsIn(parts: readonly Placed[]): ReadonlySet<SceneNode> {
  const rest = parts.flatMap(({ node, part }) => (part.is === 'rest' && !part.on ? [node] : []))
  const things = rest.filter(({ type }) => type !== 'TEXT')
  const found = new Set<SceneNode>()
  for (let size = -1; size < found.size;) {
    size = found.size
    for (const text of rest)
      if (text.type === 'TEXT' && [...things, ...found].some((it) => isBy(text, it)))
        found.add(text)
  }
  return found
}

function isBy(text: SceneNode, other: SceneNode): boolean {
  const [a, b] = [uprightBox(text), uprightBox(other)]
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const apart = Math.max(b.y - (a.y + a.height), a.y - (b.y + b.height))
  return across > 0 && apart >= -1 && apart < a.height
}
