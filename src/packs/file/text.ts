import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  type Node,
  type ParseError,
} from 'jsonc-parser'
import { faultsIn, type FaultAt } from './json-faults'
import type { Problem } from './problem'
import { WrongPack } from './problems'

/** Characters; what the plugin keeps in a document may be no longer. */
const most = 90_000
/** Far deeper than the form: a parser works by recursion. */
const deepest = 32

export interface PackText {
  value: unknown
  /** What is wrong with the JSON although it can be understood. */
  faults: Problem[]
  /** The line, from 1 on, of what stands at a path; of the nearest around it where nothing does. */
  lineOf(path: readonly (string | number)[]): number
}

/** JSON with the places in it. Throws `WrongPack` for what is none, or too much. */
export function packText(given: string): PackText {
  const text = given.replace(/^\uFEFF/, '')
  const problem = (kind: Problem['kind'], offset = 0, more: Partial<Problem> = {}): Problem => ({
    ...{ line: lineAt(text, offset), field: '', kind },
    ...more,
  })
  const faulty = ({ offset, what, sign }: Omit<FaultAt, 'mends'>): Problem =>
    problem('json', offset, { column: columnAt(text, offset), json: { what, sign } })
  const refuse = (...problems: Problem[]): never => {
    throw new WrongPack(problems)
  }
  // A picture is begun with signs that no text has.
  if (/[\u0000-\u0008]/.test(text.slice(0, 2000))) refuse(faulty({ offset: 0, what: 'binary', sign: '' })) // prettier-ignore
  if (text.length > most) refuse(problem('size', 0, { expected: `${most / 1000} kB` }))
  if (!text.trim()) refuse(faulty({ offset: 0, what: 'empty', sign: '' }))
  const undecoded = text.indexOf('\ufffd')
  if (undecoded >= 0) refuse(faulty({ offset: undecoded, what: 'encoding', sign: '' }))
  const tooDeep = tooDeepAt(text)
  if (tooDeep >= 0) refuse(faulty({ offset: tooDeep, what: 'deep', sign: '' }))
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const faults = faultsIn(text, errors)
  if (!tree || faults.some(({ mends }) => !mends)) return refuse(...faults.map(faulty))
  const doubles = twiceIn(tree).map((name) => problem('twice', name.offset, { field: String(name.value) })) // prettier-ignore
  return {
    value: faults.length > 0 ? getNodeValue(tree) : JSON.parse(text),
    faults: [...faults.map(faulty), ...doubles],
    lineOf: (path) => lineAt(text, offsetOf(tree, path)),
  }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
const columnAt = (text: string, offset: number): number =>
  offset === 0 ? 1 : offset - text.lastIndexOf('\n', offset - 1)

function offsetOf(tree: Node, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length))
    if (node) return (node.parent?.type === 'property' ? node.parent : node).offset
  }
  return 0
}

/** The second of names that are alike in one object; JSON would take it without a word. */
function twiceIn(node: Node): Node[] {
  const names = new Set<unknown>()
  return (node.children ?? []).flatMap((child) => {
    const name = child.type === 'property' ? child.children?.[0] : undefined
    const again = name && names.has(name.value) ? [name] : []
    names.add(name?.value ?? child)
    return [...again, ...twiceIn(child)]
  })
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
