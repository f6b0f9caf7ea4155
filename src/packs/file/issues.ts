import { isObject } from '../../core/narrow/object'
import type * as z from 'zod/v4/core'
import { uploadFormats, zoneKinds, levels } from '../../core/pack'
import { nearestOf } from '../../language/letters/nearest'
import { factRules, isFact } from '../limits'
import { allRules } from '../rules'
import { packForm } from './form'
import type { Doubt } from './problems'

/** What the validator says, as problems of ours. */
export const problemsIn = (issues: readonly z.$ZodIssue[], value: unknown): Doubt[] =>
  issues.flatMap((issue) => doubtsOf(issue, value))

function doubtsOf(issue: z.$ZodIssue, value: unknown): Doubt[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol')
  const found = shown(at(value, path))
  const expected = (what: string): Doubt[] => [{ path, kind: 'expected', expected: what, found }]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => unknownName([...path, name], name))
  if (at(value, path) === undefined) return [{ path, kind: 'missing', expected: wordFor(issue) }]
  switch (issue.code) {
    case 'invalid_format':
      return issue.pattern?.includes('\\d{4}')
        ? expected('2027-01-31')
        : issue.pattern?.includes('a-z0-9')
          ? expected('a-z, 0-9, -')
          : [{ path, kind: 'signs' }]
    case 'too_small':
      return expected(`${issue.inclusive === false ? '>' : '≥'} ${String(issue.minimum)}`)
    case 'too_big':
      return expected(`≤ ${String(issue.maximum)}`)
    case 'invalid_value':
      return [{ path, kind: 'expected', expected: issue.values.map(String).join(', '), found, ...nearestOf(at(value, path), issue.values.map(String)) }] // prettier-ignore
    case 'invalid_union':
      return expected('"…", { "zh": "…", "en": "…" }')
    default:
      return expected(wordFor(issue))
  }
}

const wordFor = (issue: z.$ZodIssue): string =>
  'expected' in issue ? String(issue.expected) : issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : '' // prettier-ignore

function unknownName(path: Doubt['path'], name: string): Doubt {
  const [head, rule, part] = path
  if (head === 'rules' && part === 'limits' && isFact(String(rule), name))
    return { path, kind: 'fact', expected: factRules.get(String(rule))?.saidIn[0] }
  return { path, kind: 'unknown', ...nearestOf(name, namesAt(path)) }
}

/** What might stand there. */
function namesAt([head, rule, part, ...rest]: Doubt['path']): string[] {
  if (part === undefined && head === 'rules') return [...allRules.keys()]
  if (part === 'limits' && rest.length > 0)
    return Object.keys(allRules.get(String(rule))?.limits ?? {})
  return [
    ...Object.keys(packForm.shape),
    ...['off', 'level', 'limits', 'source', 'later', 'from', 'width', 'height', 'tolerance'],
    ...[
      'least',
      'larger',
      'pixels',
      'bytes',
      'formats',
      'own',
      'kind',
      'placement',
      'words',
      'rule',
    ],
    ...levels,
    ...uploadFormats,
    ...zoneKinds,
  ]
}

const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (it, part) => (isObject(it) && Object.hasOwn(it, part) ? it[part] : undefined),
    value,
  )

/** What stands in the file may be anything: a word of it is enough, and no sign that acts. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  const plain = text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '�')
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain
}
