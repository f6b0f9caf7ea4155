import ts from 'typescript'
import type { Source } from './files'

/** So many lines of code in a row, the same in two places, are a repeat. */
const run = 10

interface Line {
  path: string
  number: number
  text: string
  /** Of a table: of what is declared outside of every function, and does nothing. */
  table: boolean
}

/**
 * Repeats of at least ten lines: `letter`: to the letter but for indents; `shape`: but for names and
 * values too, and `tables`, those of them where both are parts of tables. Lines that import, close
 * something, or are nothing but a name and its values don't count.
 */
export function repeats(sources: readonly Source[]) {
  const shapes = repeated(sources.map((source) => codeOf(source, shapeOf)))
  const letters = sources.map((source) => codeOf(source, (text) => text))
  return {
    letter: repeated(letters).map(told),
    shape: shapes.filter(({ table }) => !table).map(told),
    tables: shapes.filter(({ table }) => table).map(told),
  }
}

function codeOf({ path, text }: Source, as: (text: string) => string): Line[] {
  const tables = tableLines({ path, text })
  const lines = text
    .split('\n')
    .map((it, i) => ({ path, number: i + 1, text: it.trim(), table: tables.has(i + 1) }))
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

/** Types, and values that no function makes, with the functions of one line among them. */
function tableLines({ path, text }: Source): Set<number> {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1
  const lines = new Set<number>()
  const each = (node: ts.Node, take: (line: number) => void) => {
    for (let at = lineAt(node.getStart()); at <= lineAt(node.end); at++) take(at)
  }
  const withoutBodies = (node: ts.Node): void => {
    const body = bodyOf(node)
    if (body && lineAt(body.getStart()) < lineAt(body.end)) each(body, (line) => lines.delete(line))
    else ts.forEachChild(node, withoutBodies)
  }
  for (const it of source.statements) {
    if (!ts.isInterfaceDeclaration(it) && !ts.isTypeAliasDeclaration(it) && !ts.isVariableStatement(it)) continue // prettier-ignore
    each(it, (line) => lines.add(line))
    withoutBodies(it)
  }
  return lines
}

const bodyOf = (node: ts.Node): ts.Node | undefined =>
  ts.isFunctionLike(node) && 'body' in node ? node.body : undefined

interface Repeat {
  first: Line
  again: Line
  table: boolean
}
const told = ({ first, again }: Repeat) =>
  `${first.path}:${first.number} = ${again.path}:${again.number}`

/** Where each repeat begins: windows that overlap are one. */
function repeated(files: readonly Line[][]): Repeat[] {
  const known = new Map<string, Line[]>()
  const found: Repeat[] = []
  for (const lines of files) {
    let until = -1
    for (let i = 0; i + run <= lines.length; i++) {
      const window = lines.slice(i, i + run)
      const key = window.map(({ text }) => text).join('\n')
      const before = known.get(key)
      if (!before) known.set(key, window)
      else if (before[0].path !== lines[i].path || before[0].number + run <= lines[i].number) {
        const table = [...before, ...window].every((line) => line.table)
        if (i > until) found.push({ first: before[0], again: lines[i], table })
        until = i + run
      }
    }
  }
  return found
}
