import { anything, fields, text, type Shape } from '../../wall/shape'

/**
 * The one reader of what we keep on layers. Plugin data can have been written by another version,
 * half merged, or edited by somebody; and it goes along when a layer is copied. So each entry names
 * the layer that it was written for: one that is broken, too long or another layer's is not there.
 */
export type EntryKey = 'state' | 'noted' | 'sheet' | 'ignores' | 'checklist' | 'said' | 'same'

/** Figma's limit for an entry with its key and our id, in bytes: longer was not written by us. */
const MOST = 102_400

const entry = fields({ for: text(MOST), is: anything })

/** Undefined where nothing that we can trust is kept. */
export function entryOf<T>(node: BaseNode, key: EntryKey, shape: Shape<T>): T | undefined {
  const kept = parsed(textIn(node, key), entry)
  return kept && kept.for === node.id && shape(kept.is) ? kept.is : undefined
}

/** Whether anything is kept there, broken or of another layer too. */
export const hasEntry = (node: BaseNode, key: EntryKey): boolean => textIn(node, key) !== ''

/** Throws what Figma throws; undefined takes the entry away. */
export function writeEntry(node: BaseNode, key: EntryKey, is: unknown): void {
  if (is === undefined && !hasEntry(node, key)) return
  node.setPluginData(key, is === undefined ? '' : JSON.stringify({ for: node.id, is }))
}

/** Empty also for a layer that can't be had, as hidden ones in an instance. */
export function textIn(node: BaseNode, key: string): string {
  try {
    const kept = node.getPluginData(key)
    return kept.length > MOST ? '' : kept
  } catch {
    return ''
  }
}

/** What a text says, if it says anything of that shape; never throws. */
export function parsed<T>(kept: string, is: Shape<T>): T | undefined {
  try {
    const it: unknown = isDeep(kept) ? undefined : JSON.parse(kept)
    return is(it) ? it : undefined
  } catch {
    return undefined
  }
}

/** Nested deeper than anything of ours: the sandbox reads it by recursion, and would fall over. */
function isDeep(kept: string): boolean {
  let [depth, quoted] = [0, false]
  for (let i = 0; i < kept.length && depth < DEEPEST; i++) {
    const sign = kept[i]
    if (quoted && sign === '\\') i++
    else if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === '[' || sign === '{')) depth++
    else if (!quoted && (sign === ']' || sign === '}')) depth--
  }
  return depth >= DEEPEST
}
const DEEPEST = 32
