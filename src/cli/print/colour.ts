/** How a terminal begins and ends each style: Node has had names for them only since 20.12. */
const styles = {
  bold: [1, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  gray: [90, 39],
} as const

export type Paint = (style: keyof typeof styles, text: string) => string

/** Each line by itself, so that a pager may show any of them. */
export const painter =
  (colour: boolean): Paint =>
  (style, text) => {
    const [begin, end] = styles[style]
    const paint = (line: string) => `\u001b[${begin}m${line}\u001b[${end}m`
    return colour ? text.split('\n').map(paint).join('\n') : text
  }

/**
 * Whether to print colours: as FORCE_COLOR says, else not with NO_COLOR, else on a terminal that
 * knows them.
 */
export function wantsColour(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: terminal } = env
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return isTerminal && !none && terminal !== 'dumb'
}
