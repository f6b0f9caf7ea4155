import { normalise } from '../../language/letters/fold'
import { nearestOf } from '../../language/letters/nearest'
import { builtIn } from '../built-in'
import { allRules } from '../rules'
import type { PackForm } from './form'
import type { Doubt } from './problems'

/** What is well formed and can't be meant so. */
export function meaningless(form: PackForm): Doubt[] {
  const base = builtIn.find(({ id }) => id === form.extends)
  const doubts: Doubt[] = []
  if (builtIn.some(({ id }) => id === form.id)) doubts.push({ path: ['id'], kind: 'taken' })
  if (form.extends !== undefined && !base)
    doubts.push({
      path: ['extends'],
      kind: 'expected',
      expected: builtIn.map(({ id }) => id).join(', '),
      found: form.extends,
      ...nearestOf(form.extends, builtIn.map(({ id }) => id)),
    }) // prettier-ignore
  if (form.extends === undefined && !form.picture)
    doubts.push({ path: ['picture'], kind: 'missing' })
  return [...doubts, ...pictureDoubts(form), ...zoneDoubts(form, base?.size), ...ruleDoubts(form, base)] // prettier-ignore
}

function pictureDoubts({ picture }: PackForm): Doubt[] {
  if (!picture) return []
  const { formats, least, width, height } = picture
  return [
    ...(formats.includes('jpeg') || formats.includes('png')
      ? []
      : [{ path: ['picture', 'formats'], kind: 'expected' as const, expected: 'jpeg, png', found: formats.join(', ') }]), // prettier-ignore
    ...(least && (least.width > width || least.height > height)
      ? [{ path: ['picture', 'least'], kind: 'outside' as const, expected: `${width}×${height}` }]
      : []),
  ]
}

function zoneDoubts({ zones = [], picture }: PackForm, of?: { width: number; height: number }) {
  const size = picture ?? of
  if (!size) return []
  return zones.flatMap(({ x, y, width, height }, i): Doubt[] =>
    x + width > size.width || y + height > size.height
      ? [{ path: ['zones', i], kind: 'outside', expected: `${size.width}×${size.height}` }]
      : [],
  )
}

function ruleDoubts({ rules, phrases = [] }: PackForm, base: (typeof builtIn)[number] | undefined) {
  const inBase = (id: string) => base?.clauses.some(({ rule }) => rule.id === id)
  const levelless = Object.entries(rules).flatMap(([id, entry]): Doubt[] =>
    entry && !entry.off && !entry.level && !inBase(id)
      ? [{ path: ['rules', id, 'level'], kind: 'missing', expected: 'reject, downrank, advise' }]
      : [],
  )
  const unknown = phrases.flatMap(
    ({ rule }, i): Doubt[] =>
    allRules.has(rule)
      ? []
      : [{ path: ['phrases', i, 'rule'], kind: 'unknown', ...nearestOf(rule, [...allRules.keys()]) }], // prettier-ignore
  )
  // Such words would stand in every refusal.
  const blank = phrases.flatMap(({ words }, i) =>
    words.flatMap((it, j): Doubt[] =>
      /[\p{L}\p{N}]/u.test(normalise(it))
        ? []
        : [{ path: ['phrases', i, 'words', j], kind: 'blank' }],
    ),
  )
  return [...levelless, ...unknown, ...blank]
}
