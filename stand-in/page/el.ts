type Child = Node | string | null | undefined | false

/** A DOM element in one line: `el('button', { onclick }, 'Run')`. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Record<string, unknown> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [key, value] of Object.entries(props)) {
    if (key in made && key !== 'style' && key !== 'list')
      (made as unknown as Record<string, unknown>)[key] = value
    else if (value !== undefined && value !== false) made.setAttribute(key, String(value))
  }
  made.append(
    ...children.filter((c): c is Node | string => c !== null && c !== undefined && c !== false),
  )
  return made
}
