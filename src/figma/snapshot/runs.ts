/** A stretch of one style. Sizes are the page's. */
export type Run = Pick<StyledTextSegment, 'characters' | 'fontSize' | 'fills' | 'textCase'>

/** All that is asked of a text's style, in one call. */
export function runsOf(node: TextNode | TextPathNode): Run[] {
  return node.getStyledTextSegments(['fontSize', 'fills', 'textCase'])
}

/** As they are seen, which may not be as they were typed. */
export const charactersOf = (runs: readonly Run[]): string => runs.map(seenAs).join('')

/** Small capitals are capitals too. */
function seenAs({ characters, textCase }: Run): string {
  switch (textCase) {
    case 'UPPER':
    case 'SMALL_CAPS':
    case 'SMALL_CAPS_FORCED':
      return characters.toUpperCase()
    case 'LOWER':
      return characters.toLowerCase()
    case 'TITLE':
      return characters.replace(/(^|\s)(\S)/g, (_, space: string, first: string) => {
        return space + first.toUpperCase()
      })
    default:
      return characters
  }
}

export const smallest = (runs: readonly Run[]): number =>
  Math.min(...runs.map(({ fontSize }) => fontSize))

/** `#rrggbb` of the first solid fill that is seen. */
export function colourOf([{ fills }]: readonly Run[]): string | undefined {
  const solid = fills.find(
    (paint): paint is SolidPaint => paint.type === 'SOLID' && paint.visible !== false,
  )
  return solid && `#${[solid.color.r, solid.color.g, solid.color.b].map(hex).join('')}`
}

const hex = (value: number): string => `0${Math.round(value * 255).toString(16)}`.slice(-2)
