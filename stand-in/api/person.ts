import { setProp } from './props'
import { fontKey, type Session } from './session'

/** Changes properties as the person in the editor, who needs no font to be loaded by a plugin. */
export function editAsPerson(s: Session, id: string, props: Record<string, unknown>): void {
  const loaded = new Set(s.loaded)
  for (const font of s.fonts) s.loaded.add(fontKey(font))
  for (const [prop, value] of Object.entries(props)) setProp(s, id, prop, value)
  s.loaded = loaded
}
