import { levels, type Pack } from '../../core/pack'
import { normalise } from '../../language/letters/fold'
import { nearestOf } from '../../language/letters/nearest'
import { findPlatforms } from '../../language/names/platforms'
import { builtIn } from '../built-in'
import { factRules } from '../limits'
import { allRules } from '../rules'
import { impliedBy } from './clauses'
import type { Doubt } from './problem'
import type { Sound } from './sound'

/** What is well formed and can't be meant so. */
export function meaningless(form: Sound): Doubt[] {
  const base = builtIn.find(({ id }) => id === form.extends)
  return [
    ...nameDoubts(form, base),
    ...pictureDoubts(form),
    ...zoneDoubts(form, base),
    ...ruleDoubts(form, base),
    ...phraseDoubts(form),
  ]
}

function nameDoubts(form: Sound, base: Pack | undefined): Doubt[] {
  const ids = builtIn.map(({ id }) => id)
  const { id, extends: named } = form
  return [
    ...(id !== undefined && ids.includes(id) ? [{ path: ['id'], kind: 'taken' as const }] : []),
    ...(named !== undefined && !base
      ? [{ path: ['extends'], kind: 'expected' as const, wanted: { a: 'name' as const, of: ids }, found: named, ...nearestOf(named, ids) }] // prettier-ignore
      : []),
    ...(!form.stated.has('extends') && !form.stated.has('picture')
      ? [{ path: ['picture'], kind: 'missing' as const, wanted: { a: 'object' as const } }]
      : []),
    ...titleDoubts(form, base),
  ]
}

/** A known platform in the title may be one's own, or what one is not: who looks for others has to know. */
function titleDoubts({ title = '', picture, rules }: Sound, base: Pack | undefined): Doubt[] {
  const looks = [...factRules].some(([id, { names }]) =>
    names.includes('own') && (rules.some(([rule, { off }]) => rule === id && !off) || holds(base, id)),
  ) // prettier-ignore
  if (!looks || !picture || picture.own) return []
  const texts = typeof title === 'string' ? [title] : [title.zh, title.en]
  const named = texts.flatMap((text) => findPlatforms(text, base?.own))
  // What is only nearly a known name is one's own.
  const known = named.find(({ sure, form }) => sure && form !== 'nearly')
  return known
    ? [{ path: ['title'], kind: 'whose', found: known.match, expected: known.brand }]
    : []
}

const holds = (base: Pack | undefined, id: string): boolean =>
  base?.clauses.some(({ rule }) => rule.id === id) ?? false

function pictureDoubts({ picture }: Sound): Doubt[] {
  if (!picture) return []
  const { formats, least, width, height, own = [] } = picture
  return [
    ...(formats.includes('jpeg') || formats.includes('png')
      ? []
      : [{ path: ['picture', 'formats'], kind: 'expected' as const, wanted: { a: 'name' as const, of: ['jpeg', 'png'] }, found: formats.join(', ') }]), // prettier-ignore
    ...(least && (least.width > width || least.height > height)
      ? [{ path: ['picture', 'least'], kind: 'larger' as const, expected: `${width}×${height}` }]
      : []),
    ...own.flatMap((name, i): Doubt[] =>
      isBlank(name) ? [{ path: ['picture', 'own', i], kind: 'blank' }] : [],
    ),
  ]
}

const isBlank = (words: string): boolean => !/[\p{L}\p{N}]/u.test(normalise(words))

function zoneDoubts({ zones, picture, ...form }: Sound, base: Pack | undefined): Doubt[] {
  const size = picture ?? (form.stated.has('picture') ? undefined : base?.size)
  return zones.flatMap(([i, { id, x, y, width, height }]): Doubt[] => {
    const over = size && {
      right: Math.max(0, x + width - size.width),
      bottom: Math.max(0, y + height - size.height),
    }
    const isOver = over && (over.right > 0 || over.bottom > 0)
    const isTaken = zones.some(([j, other]) => j < i && other.id === id)
    return [
      ...(isTaken ? [{ path: ['zones', i, 'id'], kind: 'same-id' as const, found: id }] : []),
      ...(isOver
        ? [{ path: ['zones', i], kind: 'outside' as const, found: id, expected: `${size.width}×${size.height}`, over }] // prettier-ignore
        : []),
    ]
  })
}

function ruleDoubts({ rules, ...form }: Sound, base: Pack | undefined): Doubt[] {
  const zones = form.zones.map(([, zone]) => zone)
  const unasked = new Set([
    ...(base?.clauses ?? []).map(({ rule }) => rule.id),
    ...impliedBy({ picture: form.picture, zones }).map(([id]) => id),
  ])
  const isKnown = !['extends', 'picture', 'zones'].some((field) => form.broken.has(field))
  const isSure = isKnown && (form.extends === undefined || base !== undefined)
  const doubts = rules.flatMap(([id, { off, level }]): Doubt[] => {
    if (off) return !isSure || unasked.has(id) ? [] : [{ path: ['rules', id, 'off'], kind: 'offless' }] // prettier-ignore
    return level || holds(base, id)
      ? []
      : [{ path: ['rules', id, 'level'], kind: 'missing', wanted: { a: 'name', of: levels } }]
  })
  const off = new Set(rules.flatMap(([id, entry]) => (entry.off ? [id] : [])))
  const isLeft = rules.some(([, entry]) => !entry.off) || [...unasked].some((id) => !off.has(id))
  if (isSure && form.stated.has('rules') && !form.broken.has('rules') && !isLeft)
    doubts.push({ path: ['rules'], kind: 'ruleless' })
  return doubts
}

function phraseDoubts({ phrases }: Sound): Doubt[] {
  return phrases.flatMap(([i, { rule, words }]): Doubt[] => [
    ...(allRules.has(rule)
      ? []
      : [{ path: ['phrases', i, 'rule'], kind: 'unknown' as const, ...nearestOf(rule, [...allRules.keys()]) }]), // prettier-ignore
    // Such words would stand in every refusal.
    ...words.flatMap((it, j): Doubt[] =>
      isBlank(it) ? [{ path: ['phrases', i, 'words', j], kind: 'blank' }] : [],
    ),
  ])
}
