import { templates, type Layout, type Pack, type Template } from '../../core/pack'

export const sides = ['left', 'right'] as const
export type Side = (typeof sides)[number]

/** The templates that a pack has. */
export const templatesOf = ({ layouts }: Pack): Template[] =>
  templates.filter((template) => layouts[template])

export function layoutOf({ layouts, size }: Pack, template: Template, side: Side): Layout {
  const it = layouts[template]
  if (!it) throw new Error(`the pack has no template ${template}`)
  return side === 'left'
    ? it
    : { ...it, host: { ...it.host, x: size.width - it.host.x - it.host.width } }
}
