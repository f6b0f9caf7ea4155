import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser'
import { WrongPack, type Problem } from './problems'

/** Characters; what the plugin keeps in a document may be no longer. */
const most = 90_000
/** Far deeper than the form: a parser works by recursion. */
const deepest = 32

export interface PackText {
  value: unknown
  /** The line, from 1 on, of what stands at a path; of the nearest around it where nothing does. */
  lineOf(path: readonly (string | number)[]): number
}

/** JSON with the places in it. Throws `WrongPack` for what is none, or too much. */
export function packText(given: string): PackText {
  const text = given.replace(/^\uFEFF/, '')
  const wrong = (kind: Problem['kind'], at = 0, more: Partial<Problem> = {}): never => {
    throw new WrongPack([{ line: lineAt(text, at), field: '', kind, ...more }])
  }
  if (text.length > most) wrong('size', 0, { expected: `${most / 1000} kB` })
  const tooDeep = tooDeepAt(text)
  if (tooDeep >= 0) wrong('json', tooDeep)
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  if (errors[0] || !tree) return wrong('json', errors[0]?.offset)
  const double = twice(tree)
  if (double) wrong('twice', double.offset, { field: String(double.value) })
  return {
    value: JSON.parse(text),
    lineOf: (path) => lineAt(text, offsetOf(tree, path)),
  }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

function offsetOf(tree: Node, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length))
    if (node) return (node.parent?.type === 'property' ? node.parent : node).offset
  }
  return 0
}

/** The second of two names that are alike in one object; JSON would take it without a word. */
function twice(node: Node): Node | undefined {
  const names = new Set<unknown>()
  for (const child of node.children ?? []) {
    const name = child.type === 'property' ? child.children?.[0] : undefined
    if (name && names.has(name.value)) return name
    names.add(name?.value ?? child)
    const inside = twice(child)
    if (inside) return inside
  }
  return undefined
}

function tooDeepAt(text: string): number {
  let [depth, quoted] = [0, false]
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    if (quoted && sign === '\\') i++
    else if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === '[' || sign === '{') && ++depth > deepest) return i
    else if (!quoted && (sign === ']' || sign === '}')) depth--
  }
  return -1
}
