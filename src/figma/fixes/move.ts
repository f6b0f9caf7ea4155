/**
 * Moves a layer by a way on the page, whatever it lies in: where that is turned, its own x and y run
 * askew. Groups have no axes of their own: what lies in them is placed by what lies around them.
 */
export function moveBy(node: SceneNode, x: number, y: number): void {
  const [[a, c], [b, d]] = axesAround(node)
  const det = a * d - b * c || 1
  node.x += (d * x - c * y) / det
  node.y += (a * y - b * x) / det
}

function axesAround(node: SceneNode): [[number, number], [number, number]] {
  let at = node.parent
  while (at && (at.type === 'GROUP' || at.type === 'BOOLEAN_OPERATION')) at = at.parent
  if (!at || !('absoluteTransform' in at)) return [[1, 0], [0, 1]] // prettier-ignore
  const [[a, c], [b, d]] = at.absoluteTransform
  return [[a, c], [b, d]] // prettier-ignore
}
