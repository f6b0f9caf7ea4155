import type { $ZodType } from 'zod/v4/core'
import { plural } from '../../core/plural'
import type { Translated } from '../../core/locale'
import { packForm } from './form'

/** What may stand at a place of the form, as it can be said. */
export type Wanted =
  | { a: 'number'; whole: boolean; above?: true; from: number; to: number }
  | { a: 'words'; most: number }
  | { a: 'titles'; most: number }
  | { a: 'source'; most: number }
  | { a: 'id' | 'day' | 'flag' | 'list' | 'object' | 'anything' }
  | { a: 'name'; of: readonly string[] }

type Path = readonly (string | number)[]
/** What of a validator's schema is read here. */
interface Def {
  type: string
  innerType?: $ZodType
  element?: $ZodType
  shape?: Record<string, $ZodType>
  options?: $ZodType[]
  entries?: Record<string, string>
  values?: unknown[]
  format?: string
  checks?: { _zod: { def: Check } }[]
}
interface Check {
  check: string
  value?: number
  inclusive?: boolean
  maximum?: number
  pattern?: RegExp
}
const defOf = (schema: $ZodType) => schema._zod.def as unknown as Def

const bare = (schema: $ZodType): $ZodType => {
  const { innerType } = defOf(schema)
  return innerType ? bare(innerType) : schema
}

/** The schema of a place; undefined where the form knows none. */
function schemaAt(path: Path): $ZodType | undefined {
  return path.reduce<$ZodType | undefined>((schema, part) => {
    if (!schema) return undefined
    const { shape, element } = defOf(schema)
    const next = typeof part === 'number' ? element : shape && Object.hasOwn(shape, part) ? shape[part] : undefined // prettier-ignore
    return next && bare(next)
  }, packForm)
}

/** The names that an object at a place may hold. */
export const namesAt = (path: Path): string[] => {
  const schema = schemaAt(path)
  return Object.keys((schema && defOf(schema).shape) ?? {})
}

/** What may stand at a place. */
export function wantedAt(path: Path): Wanted {
  const schema = schemaAt(path)
  if (!schema) return { a: 'anything' }
  const def = defOf(schema)
  const kind = kinds[def.type]
  return kind ? kind(def, String(path.at(-1))) : { a: 'object' }
}

const checkOf = ({ checks = [] }: Def, name: string) =>
  checks.map((it) => it._zod.def).find(({ check }) => check === name)
/** Characters. */
const longestOf = (def: Def): number => checkOf(def, 'max_length')?.maximum ?? Infinity

const kinds: Partial<Record<string, (def: Def, field: string) => Wanted>> = {
  string(def, field) {
    const pattern = String(checkOf(def, 'string_format')?.pattern)
    if (pattern.includes('\\d{4}')) return { a: 'day' }
    if (pattern.includes('a-z0-9')) return { a: 'id' }
    const most = longestOf(def)
    return field === 'source' ? { a: 'source', most } : { a: 'words', most }
  },
  number(def) {
    const [least, most] = [checkOf(def, 'greater_than'), checkOf(def, 'less_than')]
    return {
      a: 'number',
      whole: def.format === 'safeint',
      ...(least?.inclusive === false && { above: true }),
      from: least?.value ?? 0,
      to: most?.value ?? Infinity,
    }
  },
  enum: ({ entries = {} }) => ({ a: 'name', of: Object.values(entries) }),
  literal: ({ values = [] }) => ({ a: 'name', of: values.map(String) }),
  boolean: () => ({ a: 'flag' }),
  array: () => ({ a: 'list' }),
  union: ({ options }) => ({ a: 'titles', most: longestOf(defOf(options![0])) }),
}

type Said = { [K in Wanted['a']]: (wanted: Extract<Wanted, { a: K }>) => string }
const words: Translated<Said> = {
  zh: {
    number: ({ whole, above, from, to }) =>
      `${above ? `大于 ${from}、不超过 ${to} ` : `${from} 到 ${to} `}的${whole ? '整数' : '数'}`,
    words: ({ most }) => `1 到 ${most} 个字符的文字`,
    source: ({ most }) => `依据，即从哪里得知，最多 ${most} 个字符`,
    id: () => '由 a–z、0–9 和 - 组成的名称',
    day: () => '日期，例如 2027-01-31',
    flag: () => 'true 或 false',
    list: () => '列表，即 [ … ]',
    object: () => '对象，即 { … }',
    titles: ({ most }) => `1 到 ${most} 个字符的文字，或 { "zh": …, "en": … }`,
    anything: () => '别的内容',
    name: ({ of }) => (of.length === 1 ? of[0] : `${of.join('、')} 之一`),
  },
  en: {
    number: ({ whole, above, from, to }) =>
      `a ${whole ? 'whole number' : 'number'} ${above ? `above ${from}, at most` : `from ${from} to`} ${to}`,
    words: ({ most }) => `words of 1 to ${plural(most, 'character')}`,
    source: ({ most }) => `where you know it from, in ${plural(most, 'character')} at most`,
    id: () => 'a name of a–z, 0–9 and -',
    day: () => 'a day, such as 2027-01-31',
    flag: () => 'true or false',
    list: () => 'a list, as in [ … ]',
    object: () => 'an object, as in { … }',
    titles: ({ most }) => `words of 1 to ${plural(most, 'character')}, or { "zh": …, "en": … }`,
    anything: () => 'something else',
    name: ({ of }) => (of.length === 1 ? of[0] : `one of ${of.join(', ')}`),
  },
}

/** What may stand there, in words. */
export const sayWanted = (wanted: Wanted, locale: 'zh' | 'en'): string =>
  words[locale][wanted.a](wanted as never)
