import type { Item } from './item'
import { told } from './change-names'
import type { Untold } from './store'

export type Change =
  | { type: 'CREATE' | 'DELETE'; id: string; nodeType: string; page: string }
  | { type: 'PROPERTY_CHANGE'; id: string; nodeType: string; page: string; properties: string[] }

type State = ReadonlyMap<string, Item>

/**
 * What Figma tells in `nodechange`: only the topmost of created and removed nodes, and the names of
 * changed properties. Not what only followed something else; nor, unless `otherNames` shall stand
 * for it, what Figma has no name for.
 */
export function changesBetween(
  before: State,
  after: State,
  { untold = new Map(), otherNames = false }: { untold?: Untold; otherNames?: boolean } = {},
): Change[] {
  const found: Change[] = []
  for (const [id, old] of before) {
    if (after.has(id) || (old.parent && !after.has(old.parent) && before.has(old.parent))) continue
    if (untold.get(id)?.after === undefined && untold.has(id)) continue
    found.push({ type: 'DELETE', id, nodeType: old.type, page: pageOf(before, old) })
  }
  for (const [id, item] of after) {
    const old = before.get(id)
    if (item === old || item.type === 'PAGE' || item.type === 'DOCUMENT') continue
    const page = pageOf(after, item)
    if (old) {
      const followed = untold.get(id)
      const own = followed && followed.after === item ? (followed.before ?? item) : item
      const properties = told(differing(old, own), otherNames)
      if (properties.length)
        found.push({ type: 'PROPERTY_CHANGE', id, nodeType: item.type, page, properties })
    } else if ((!item.parent || before.has(item.parent)) && untold.get(id)?.after !== item)
      found.push({ type: 'CREATE', id, nodeType: item.type, page })
  }
  return found
}

function pageOf(state: State, item: Item): string {
  let at: Item | undefined = item
  while (at && at.type !== 'PAGE') at = at.parent ? state.get(at.parent) : undefined
  return at?.id ?? ''
}

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)
const plain = [
  'name',
  'parent',
  'pluginData',
  'width',
  'height',
  'visible',
  'locked',
  'opacity',
  'blendMode',
  'fills',
  'strokes',
  'effects',
  'strokeWeight',
  'strokeAlign',
  'clipsContent',
] as const
const styles = [
  'fontName',
  'fontSize',
  'lineHeight',
  'letterSpacing',
  'textCase',
  'textDecoration',
  'fills',
] as const

function differing(a: Item, b: Item): string[] {
  const names: string[] = plain.filter((name) => !same(a[name], b[name]))
  if (a.transform[0][2] !== b.transform[0][2]) names.push('x')
  if (a.transform[1][2] !== b.transform[1][2]) names.push('y')
  if (
    !same(
      a.transform.map((r) => r.slice(0, 2)),
      b.transform.map((r) => r.slice(0, 2)),
    )
  )
    names.push('rotation')
  if (!same(a.radii, b.radii)) names.push('cornerRadius')
  if (!same(a.relaunch, b.relaunch)) names.push('relaunchData')
  for (const name of new Set([...Object.keys(a.more), ...Object.keys(b.more)])) {
    if (name !== 'base' && !same(a.more[name], b.more[name])) names.push(name)
  }
  if (a.text && b.text && a.text !== b.text) {
    if (a.text.characters !== b.text.characters) names.push('characters')
    if (a.text.align !== b.text.align) names.push('textAlignHorizontal')
    if (a.text.vertical !== b.text.vertical) names.push('textAlignVertical')
    if (a.text.resize !== b.text.resize) names.push('textAutoResize')
    for (const name of styles)
      if (
        !same(
          a.text.runs.map((r) => r[name]),
          b.text.runs.map((r) => r[name]),
        )
      )
        names.push(name)
  }
  return names
}
