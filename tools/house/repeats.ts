import ts from 'typescript'
import type { Source } from './files'

/** So many lines of code in a row, the same in two places, are a repeat. */
const run = 10

interface Line {
  path: string
  number: number
  text: string
}

/**
 * Repeats of at least ten lines: `letter`: to the letter but for indents; `shape`: but for names and
 * values too. Lines that import, close something, or are entries of a table don't count.
 */
export function repeats(sources: readonly Source[]) {
  const letters = sources.map((source) => codeOf(source, (text) => text))
  return {
    letter: repeated(letters),
    shape: repeated(sources.map((source) => codeOf(source, shapeOf))),
  }
}

function codeOf({ path, text }: Source, as: (text: string) => string): Line[] {
  const lines = text.split('\n').map((it, i) => ({ path, number: i + 1, text: it.trim() }))
  let imports = false
  return lines
    .filter(({ text: line }) => {
      imports ||=
        /^(import|export) .*(\{|from)/.test(line) && !/^export (const|function)/.test(line)
      const isImport = imports
      if (/from '[^']+'$/.test(line)) imports = false
      return !isImport && /\w/.test(line) && !/^(\/\/|\/?\*)/.test(line)
    })
    .map((line) => ({ ...line, text: as(line.text) }))
    .filter(({ text: line }) => !isEntry(line))
}

const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.JSX)

/** Names as `n`, values as `v`; keywords and signs stay. */
function shapeOf(line: string): string {
  scanner.setText(line)
  const parts: string[] = []
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan())
    parts.push(
      kind === ts.SyntaxKind.Identifier
        ? 'n'
        : kind <= ts.SyntaxKind.LastLiteralToken && kind >= ts.SyntaxKind.FirstLiteralToken
          ? 'v'
          : scanner.getTokenText(),
    )
  return parts.join(' ')
}

/** Nothing but a name and its values. */
const isEntry = (shape: string) => /^[nv :,.[\]{}|?'-]*$/.test(shape)

/** Where each repeat begins: windows that overlap are one. */
function repeated(files: readonly Line[][]): string[] {
  const known = new Map<string, Line>()
  const found: string[] = []
  for (const lines of files) {
    let until = -1
    for (let i = 0; i + run <= lines.length; i++) {
      const key = lines
        .slice(i, i + run)
        .map(({ text }) => text)
        .join('\n')
      const before = known.get(key)
      if (!before) known.set(key, lines[i])
      else if (before.path !== lines[i].path || before.number + run <= lines[i].number) {
        if (i > until)
          found.push(`${before.path}:${before.number} = ${lines[i].path}:${lines[i].number}`)
        until = i + run
      }
    }
  }
  return found
}
