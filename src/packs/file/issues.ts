import { isObject } from '../../core/narrow/object'
import type * as z from 'zod/v4/core'
import { nearestOf } from '../../language/letters/nearest'
import { factRules, isFact } from '../limits'
import type { Doubt } from './problem'
import { namesAt, wantedAt } from './wanted'

/** What the validator says, as problems of ours. */
export const problemsIn = (issues: readonly z.$ZodIssue[], value: unknown): Doubt[] =>
  issues.flatMap((issue) => doubtsOf(issue, value))

function doubtsOf(issue: z.$ZodIssue, value: unknown): Doubt[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => unknownName([...path, name], name))
  const [given, wanted] = [at(value, path), wantedAt(path)]
  if (given === undefined) return [{ path, kind: 'missing', wanted }]
  if (issue.code === 'invalid_format' && wanted.a !== 'day' && wanted.a !== 'id')
    return [{ path, kind: 'signs' }]
  const names = wanted.a === 'name' ? wanted.of : []
  const nearest =
    wanted.a === 'number' && wanted.to === 1 ? shareMeant(given) : nearestOf(given, names)
  return [{ path, kind: 'expected', wanted, found: shown(given), ...nearest }]
}

/** 12 is 12 % to whoever writes it; 1.5 may be anything. */
const shareMeant = (given: unknown): { nearest?: string } =>
  typeof given === 'number' && Number.isInteger(given) && given >= 5 && given <= 100
    ? { nearest: String(Number((given / 100).toPrecision(6))) }
    : {}

function unknownName(path: Doubt['path'], name: string): Doubt {
  const [head, rule, part] = path
  const names = namesAt(path.slice(0, -1))
  if (head === 'rules' && part === 'limits' && isFact(String(rule), name))
    return { path, kind: 'fact', expected: factRules.get(String(rule))?.saidIn[0] }
  if (names.length === 0) return { path, kind: 'limitless' }
  const near = nearestOf(name, names)
  return { path, kind: 'unknown', ...near, ...(!near.nearest && { expected: names.join(', ') }) }
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
