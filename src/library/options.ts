import { errorOf } from '../core/narrow/error'
import { fieldsIn } from '../core/narrow/object'
import { locales } from '../core/locale'
import { mostNames } from '../language/names/find-names'
import { packOf } from './asked'
import { isLookKind, lookKinds } from './kinds'
import type { Work } from './messages'

/** What is wrong with a call, as a sentence: callers in JavaScript have no compiler. */
export function faultOf({ picture, options }: Work): string | undefined {
  if (!(picture instanceof Uint8Array))
    return 'The picture must be a Uint8Array: the bytes of a PNG, JPEG or WebP.'
  const given = fieldsIn(options)
  return Object.keys(given)
    .map((key) => (given[key] === undefined ? undefined : faultAt(key, given[key])))
    .find((fault) => fault !== undefined)
}

const faultAt = (key: string, value: unknown): string | undefined =>
  Object.hasOwn(faults, key) ? faults[key](value) : `There is no option “${key.slice(0, 60)}”.`

function packFault(pack: unknown): string | undefined {
  if (typeof pack !== 'string') return 'pack must be a string: an id, or the text of a pack file.'
  try {
    packOf({ pack })
    return undefined
  } catch (error) {
    return errorOf(error).message
  }
}

const text = (key: string) => (value: unknown) =>
  typeof value === 'string' ? undefined : `${key} must be a string.`
const oneOf = (key: string, allowed: readonly string[]) => (value: unknown) =>
  allowed.some((one) => one === value) ? undefined : `${key} must be one of ${allowed.join(', ')}.`

const faults: Record<string, (value: unknown) => string | undefined> = {
  name: text('name'),
  title: text('title'),
  lang: oneOf('lang', locales),
  format: oneOf('format', ['jpeg', 'png']),
  pack: packFault,
  brands: (names) =>
    Array.isArray(names) && names.length <= mostNames && names.every((it) => typeof it === 'string')
      ? undefined
      : `brands must be at most ${mostNames} strings.`,
  only: (kinds) =>
    Array.isArray(kinds) && kinds.every((it) => typeof it === 'string' && isLookKind(it))
      ? undefined
      : `only takes ${lookKinds.join(', ')}.`,
  maxBytes: (bytes) =>
    typeof bytes === 'number' && bytes > 0 ? undefined : 'maxBytes must be a number above 0.',
}
