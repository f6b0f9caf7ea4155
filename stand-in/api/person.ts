import { copy } from '../doc/copy'
import { setProp } from './props'
import { fontKey, type Session } from './session'

/** Changes properties as the person in the editor, who needs no font to be loaded by a plugin. */
export function editAsPerson(s: Session, id: string, props: Record<string, unknown>): void {
  const loaded = new Set(s.loaded)
  for (const font of s.fonts) s.loaded.add(fontKey(font))
  for (const [prop, value] of Object.entries(props)) setProp(s, id, prop, value)
  s.loaded = loaded
}

/** How far a copy of a frame stands from the original, in pixels. */
const gap = 100

/**
 * Duplicates or pastes as the person does: with all its data and buttons, beside the original or
 * into another page.
 */
export function duplicate({ store }: Session, id: string, into?: string): string {
  const original = store.get(id)
  const made = copy(store, id, into ?? original.parent!)
  if (!into && store.get(original.parent!).type === 'PAGE')
    store.shift(made.id, store.size(id).width + gap, 0)
  return made.id
}
