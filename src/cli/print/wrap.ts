/** A terminal that nobody asked how wide it is. */
export const columns = 80

/** What takes two columns of a terminal. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u
/** What takes none. */
const none = /[\p{Mn}\p{Me}\p{Cf}]/u
/** Signs that no line begins with. */
const closing = /[，。、；：？！）】》」』”’…,.;:?!)\]}%]/u

/** How many columns a text takes. */
export const widthOf = (text: string): number => [...text].reduce((sum, it) => sum + columnsOf(it), 0) // prettier-ignore

const columnsOf = (letter: string) => (none.test(letter) ? 0 : wide.test(letter) ? 2 : 1)

/**
 * Lines of at most `width` columns: broken between words, in Chinese between any two signs, and
 * within a word only where it is longer than a line.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text).flatMap((it) => cut(it, width))) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return [...lines, line.trimEnd()]
}

/** The text begins with `first`; what follows stands below it. */
export function indented(first: string, text: string, indent = ' '.repeat(widthOf(first))): string {
  const [head, ...rest] = wrap(text, columns - widthOf(indent))
  return [first + head, ...rest.map((line) => indent + line)].join('\n')
}

/** Parts between which a line may end: words with the space behind them, single Chinese signs. */
function pieces(text: string): string[] {
  const found: string[] = []
  let open = false
  for (const letter of text) {
    const joins = found.length > 0 && (closing.test(letter) || none.test(letter) || letter === ' ')
    if (joins || (open && !wide.test(letter))) found[found.length - 1] += letter
    else found.push(letter)
    open = letter !== ' ' && !wide.test(letter)
  }
  return found
}

function cut(piece: string, width: number): string[] {
  if (widthOf(piece.trimEnd()) <= width) return [piece]
  const parts = ['']
  for (const letter of piece) {
    if (widthOf(parts[parts.length - 1] + letter) > width) parts.push('')
    parts[parts.length - 1] += letter
  }
  return parts
}
