import type { Fix } from '../../wall/panel-messages'
import { adopt } from './adopt'
import { loadFontsOf } from './fonts'
import { nodeById } from '../nodes'
import { photosIn } from './photos'
import { refuse, writing } from '../refuse'
import { step } from '../sheet/steps'
import { openRecord, type UndoRecord } from '../undo/record'
import type { CoverFrame } from '../frames'
import { rememberFor } from './remembered'

export interface FixDone {
  layers: number
  /** To take it back, and nothing else. */
  record: UndoRecord
}

/**
 * Does what the user has just approved, as one undo step. Everything that can fail is tried
 * before anything is written.
 */
export async function applyFix(frame: CoverFrame, fix: Fix): Promise<FixDone> {
  const nodes: SceneNode[] = []
  for (const id of fix.layers) nodes.push(await nodeById(id))
  const texts = nodes.filter((node): node is TextNode => node.type === 'TEXT')
  for (const text of touched(fix.kind, frame, nodes))
    if (!(await loadFontsOf(text))) refuse('missing-font', text)
  const photos = fix.kind === 'adopt' ? await photosIn(frame) : {}
  const record = openRecord()
  rememberFor(record, fix.kind, frame, nodes)
  return writing(() => {
    switch (fix.kind) {
      case 'adopt':
        adopt(frame, photos, fix.focus)
        break
      case 'hide':
        for (const node of nodes) node.visible = false
        break
      case 'cut-text':
        for (const text of texts) cut(text, fix.words ?? [], fix.replacement ?? '')
        break
      case 'shrink-text':
        for (const text of texts) shrink(text, fix.amount ?? 0.9)
        break
      case 'move-text':
        for (const node of nodes) move(node, frame, fix)
        break
      case 'flatten':
        for (const node of nodes) flatten(node, fix.colour)
        break
      case 'blur':
        for (const node of nodes) blur(node)
        break
      case 'saturation':
      case 'contrast':
        for (const node of nodes) lift(node, fix.kind, fix.amount ?? 0.2)
        break
      case 'enlarge':
        for (const node of nodes) enlarge(node, frame, fix.amount ?? 1)
        break
    }
    record.seal()
    step()
    return { record, layers: nodes.length }
  })
}

/** Figma writes to no text, and scales nothing with a text in it, before its fonts are there. */
function touched(kind: Fix['kind'], frame: CoverFrame, nodes: readonly SceneNode[]): TextNode[] {
  if (kind === 'adopt') return textsIn(frame)
  return kind === 'cut-text' || kind === 'shrink-text' || kind === 'enlarge'
    ? nodes.flatMap(textsIn)
    : []
}

const textsIn = (node: SceneNode): TextNode[] =>
  node.type === 'TEXT'
    ? [node]
    : 'findAllWithCriteria' in node
      ? node.findAllWithCriteria({ types: ['TEXT'] })
      : []

/**
 * Takes words out of a text, or puts others there, and hides the layer when nothing is left. Styles
 * of the rest are kept.
 */
function cut(text: TextNode, words: readonly string[], replacement: string): void {
  for (const word of words) {
    for (
      let at = text.characters.indexOf(word);
      at >= 0;
      at = text.characters.indexOf(word, at + replacement.length)
    ) {
      // In first, so that the new words look like the old ones.
      if (replacement) text.insertCharacters(at + word.length, replacement, 'BEFORE')
      text.deleteCharacters(at, at + word.length)
    }
  }
  if (!text.characters.trim()) text.visible = false
}

/** About its middle, so that a centred line stays centred. */
function shrink(text: TextNode, factor: number): void {
  const { x, y, width, height } = text
  const tall = text.height
  text
    .getStyledTextSegments(['fontSize'])
    .forEach(({ start, end, fontSize }) =>
      text.setRangeFontSize(start, end, Math.max(1, Math.round(fontSize * factor))),
    )
  if (text.textAutoResize === 'NONE') text.resize(width * factor, height * factor)
  text.x = x + (width - text.width) / 2
  text.y = y + (tall - text.height) / 2
}

/** In cover pixels; what auto layout places stays where that puts it. */
function move(
  node: SceneNode,
  frame: CoverFrame,
  { moves = [], coverWidth = frame.width }: Fix,
): void {
  const by = moves.find(({ layer }) => layer === node.id)
  if (!by) return
  node.x += (by.x * frame.width) / coverWidth
  node.y += (by.y * frame.width) / coverWidth
}

function flatten(node: SceneNode, colour: RGB | undefined): void {
  if (colour && 'fills' in node) node.fills = [{ type: 'SOLID', color: colour }]
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
    return {
      ...paint,
      filters: { ...paint.filters, [filter]: Math.max(-1, Math.min(1, before + by)) },
    }
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
