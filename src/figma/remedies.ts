import type { Remedy } from '../messages'
import { adopt } from './adopt'
import { loadFontsOf } from './fonts'
import { nodeById } from './nodes'
import { refuse, writing } from './refuse'
import { step } from './steps'
import type { CoverFrame } from './targets'

export interface Mended {
  layers: number
  /** To undo it, with what was drawn after it. */
  step: number
}

/** Does what the person has just approved, as one undo step. Everything that can fail is tried before anything is written. */
export async function mend(frame: CoverFrame, remedy: Remedy): Promise<Mended> {
  const nodes: SceneNode[] = []
  for (const id of remedy.layers) nodes.push(await nodeById(id))
  const texts = nodes.filter((node): node is TextNode => node.type === 'TEXT')
  if (remedy.kind === 'cut-text' || remedy.kind === 'shrink-text') {
    for (const text of texts) if (!(await loadFontsOf(text))) refuse('missing-font', text)
  }
  return writing(() => {
    switch (remedy.kind) {
      case 'adopt':
        adopt(frame, remedy.focus)
        break
      case 'hide':
        for (const node of nodes) node.visible = false
        break
      case 'cut-text':
        for (const text of texts) cut(text, remedy.words ?? [])
        break
      case 'shrink-text':
        for (const text of texts) shrink(text, remedy.amount ?? 0.9)
        break
      case 'blur':
        for (const node of nodes) blur(node)
        break
      case 'saturation':
      case 'contrast':
        for (const node of nodes) lift(node, remedy.kind, remedy.amount ?? 0.2)
        break
      case 'enlarge':
        for (const node of nodes) enlarge(node, frame, remedy.amount ?? 1)
        break
    }
    return { step: step(), layers: nodes.length }
  })
}

/** Takes words out of a text and hides the layer when nothing is left. Styles of the rest are kept. */
function cut(text: TextNode, words: readonly string[]): void {
  for (const word of words) {
    for (let at = text.characters.indexOf(word); at >= 0; at = text.characters.indexOf(word))
      text.deleteCharacters(at, at + word.length)
  }
  if (!text.characters.trim()) text.visible = false
}

/** About its middle, so that a centred line stays centred. */
function shrink(text: TextNode, factor: number): void {
  const { x, y, width, height } = text
  const tall = text.height
  text
    .getStyledTextSegments(['fontSize'])
    .forEach(({ start, end, fontSize }) => text.setRangeFontSize(start, end, Math.max(1, Math.round(fontSize * factor))))
  if (text.textAutoResize === 'NONE') text.resize(width * factor, height * factor)
  text.x = x + (width - text.width) / 2
  text.y = y + (tall - text.height) / 2
}

function blur(node: SceneNode): void {
  if (!('effects' in node)) return
  const others = node.effects.filter(({ type }) => type !== 'LAYER_BLUR')
  node.effects = [...others, { type: 'LAYER_BLUR', blurType: 'NORMAL', radius: 24, visible: true }]
}

function lift(node: SceneNode, filter: 'saturation' | 'contrast', by: number): void {
  if (!('fills' in node) || node.fills === figma.mixed) return
  node.fills = node.fills.map((paint) => {
    if (paint.type !== 'IMAGE') return paint
    const before = paint.filters ? (paint.filters[filter] ?? 0) : 0
    return { ...paint, filters: { ...paint.filters, [filter]: Math.max(-1, Math.min(1, before + by)) } }
  })
}

function enlarge(node: SceneNode, frame: CoverFrame, factor: number): void {
  if (!('rescale' in node)) return
  node.rescale(factor)
  const at = node.absoluteBoundingBox as Rect
  const around = frame.absoluteBoundingBox as Rect
  node.x += around.x + around.width / 2 - (at.x + at.width / 2)
  node.y += around.y + around.height / 2 - (at.y + at.height / 2)
}
