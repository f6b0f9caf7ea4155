import { refuse } from './refuse'
import { isFrame, whyNot, type CoverFrame } from './frames'
import { findNode } from './may-lack'

/** Layers are named by id over the wall; meanwhile they may have been deleted. */
export async function nodeById(id: string): Promise<SceneNode> {
  const node = await findNode(id)
  if (!node || node.removed || node.type === 'PAGE' || node.type === 'DOCUMENT')
    return refuse('removed')
  return node
}

export async function coverById(id: string): Promise<CoverFrame> {
  const node = await nodeById(id)
  const refusal = whyNot(node)
  if (refusal && refusal.code !== 'hidden') return refuse(refusal.code, node, refusal)
  return isFrame(node) ? node : refuse('not-a-frame', node)
}
