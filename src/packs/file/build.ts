import { scaledBox, type Size } from '../../core/geometry'
import type { Translated } from '../../core/locale'
import type { Clause, Facts, Pack, Zone } from '../../core/pack'
import { reference } from '../../core/image/reference'
import { builtIn } from '../built-in'
import { factRules } from '../limits'
import { allRules } from '../rules'
import { layoutsAt } from './scaled'
import type { PackForm, RuleEntry } from './form'

/** Small type on a card, px of the reference cover. */
const smallest = 64

/** Rules that are told beside a preview. */
const viewed = [...new Set(builtIn.flatMap(({ viewing }) => viewing.rules))]

/** A form that holds nothing meaningless, as a pack. What it says is `yours`, the rest its base's. */
export function buildPack(form: PackForm, hash: string): Pack {
  const base = builtIn.find(({ id }) => id === form.extends)
  const facts = factsOf(form, base)
  const first = base ?? builtIn[0]
  const clauses = clausesOf(form, facts, base)
  const has = (id: string) => clauses.some(({ rule }) => rule.id === id)
  const layouts = layoutsAt(facts.size, first)
  const phrases = [...(form.phrases ?? []), ...(base?.phrases ?? [])]
  return {
    ...facts,
    id: form.id,
    version: form.version,
    hash,
    title: translated(form.title),
    clauses,
    viewing: {
      rules: viewed.filter(has),
      smallestType:
        form.smallestType ??
        base?.viewing.smallestType ??
        Math.round((smallest * facts.size.width) / reference.width),
    },
    ...layouts,
    guides: form.zones || !base ? guidesOf(facts.zones) : layouts.guides,
    ...sellingOf(form, base),
    common: first.common.filter(has),
    phrases: phrases.filter(({ rule }) => has(rule)),
  }
}

/** What its sellers do holds where a file changes rules alone, and by its title is of the platform. */
function sellingOf(form: PackForm, base: Pack | undefined): Pick<Pack, 'selling'> {
  const title = Object.values(translated(form.title)).join('\n').toLowerCase()
  const isOfIt = base?.selling?.names.some((name) => title.includes(name.toLowerCase()))
  return isOfIt && !form.picture && !form.zones ? { selling: base?.selling } : {}
}

const translated = (it: string | Translated<string>): Translated<string> =>
  typeof it === 'string' ? { zh: it, en: it } : it

function factsOf({ picture, zones }: PackForm, base: Pack | undefined): Facts {
  if (!picture) {
    if (!base) throw new Error('a pack without a base tells its picture')
    const { size, shape, weight, formats, own, sources } = base
    return { size, shape, weight, formats, own, sources, zones: zones?.map(zoneOf) ?? base.zones }
  }
  const size: Size = { width: picture.width, height: picture.height }
  const { tolerance = 0, larger = false, least = size, pixels, source } = picture
  return {
    size,
    shape: { tolerance, larger, least, ...(pixels !== undefined && { pixels }) },
    weight: picture.bytes,
    formats: picture.formats,
    own: picture.own ?? base?.own ?? [],
    zones: zones?.map(zoneOf) ?? (base ? scaledZones(base, size) : []),
    sources: { size: source, weight: source, formats: source, own: source },
  }
}

const zoneOf = ({
  x,
  y,
  width,
  height,
  title,
  ...zone
}: NonNullable<PackForm['zones']>[number]) => ({
  ...zone,
  title: translated(title),
  box: { x, y, width, height },
})

const scaledZones = ({ zones, size: from }: Pack, to: Size): Zone[] =>
  zones.map((zone) => ({ ...zone, box: scaledBox(zone.box, from, to) }))

/** The base's rules in its order, changed where the form says so; then what it adds. */
function clausesOf({ rules, ...said }: PackForm, facts: Facts, base: Pack | undefined) {
  const entries = new Map(Object.entries(rules).filter((it): it is [string, RuleEntry] => !!it[1]))
  const ofFacts = ({ id }: Clause['rule']) => factRules.get(id)?.limits(facts)
  const kept = (base?.clauses ?? []).map((clause) => {
    const { rule } = clause
    if (!factRules.get(rule.id)?.saidIn.some((part) => said[part])) return clause
    const limits = { ...clause.limits, ...ofFacts(rule) }
    return {
      ...clause,
      limits,
      provenance: 'yours' as const,
      source: facts.sources.size,
      later: [],
    }
  })
  const changed = kept.flatMap((clause) => {
    const entry = entries.get(clause.rule.id)
    return entry ? (entry.off ? [] : [changedBy(clause, entry)]) : [clause]
  })
  const added = [...entries]
    .filter(([id, { off }]) => !off && !kept.some(({ rule }) => rule.id === id))
    .map(([id, entry]) => {
      const rule = allRules.get(id)
      if (!rule) throw new Error(`there is no rule ${id}`)
      const blank = { rule, limits: { ...rule.limits, ...ofFacts(rule) }, level: 'advise', provenance: 'yours', source: '' } // prettier-ignore
      return changedBy(blank as Clause, entry)
    })
  return [...changed, ...added]
}

/** A new limit holds at once: days that the base names are no longer waited for. */
const changedBy = (clause: Clause, { level, limits, source, later }: RuleEntry): Clause => ({
  rule: clause.rule,
  level: level ?? clause.level,
  limits: { ...clause.limits, ...limits },
  provenance: 'yours',
  source,
  ...(later && { later: [...later].sort((a, b) => a.from.localeCompare(b.from)) }),
})

/** The edges of what must be seen everywhere. */
function guidesOf(zones: readonly Zone[]): Pack['guides'] {
  return zones
    .filter(({ kind }) => kind === 'core' || kind === 'survive')
    .slice(0, 4)
    .flatMap(({ box: { x, y, width, height } }) => [
      { axis: 'X' as const, offset: x },
      { axis: 'X' as const, offset: x + width },
      { axis: 'Y' as const, offset: y },
      { axis: 'Y' as const, offset: y + height },
    ])
}
