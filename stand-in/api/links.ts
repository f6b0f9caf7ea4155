import type { Session } from './session'

/** The shared style that a property comes from; a text has one for all of it here. */
const styles: Record<string, string> = {
  fills: 'fillStyleId',
  strokes: 'strokeStyleId',
  effects: 'effectStyleId',
  fontName: 'textStyleId',
  fontSize: 'textStyleId',
  lineHeight: 'textStyleId',
  letterSpacing: 'textStyleId',
  textCase: 'textStyleId',
  textDecoration: 'textStyleId',
}

type Bound = Record<string, unknown>

/** What a plugin writes comes off the shared style and the variable that it came from. */
export function comeOff({ store }: Session, id: string, prop: string): void {
  const { more } = store.get(id)
  const style = styles[prop]
  const bound = { ...(more.boundVariables as Bound | undefined) }
  const bare = style && more[style] ? { [style]: '' } : {}
  const isBound = prop in bound
  delete bound[prop]
  if (!isBound && !Object.keys(bare).length) return
  store.edit(id, { more: { ...more, ...bare, ...(isBound && { boundVariables: bound }) } })
}

/** Binds a property to a variable, or to none. */
export function bind({ store }: Session, id: string, field: string, variable: string | null): void {
  const { more } = store.get(id)
  const bound = { ...(more.boundVariables as Bound | undefined) }
  if (variable) bound[field] = { type: 'VARIABLE_ALIAS', id: variable }
  else delete bound[field]
  store.edit(id, { more: { ...more, boundVariables: bound } })
}
