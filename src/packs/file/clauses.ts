import type { Clause, Facts, Level, Pack } from '../../core/pack'
import { factRules, isJudged, type FactPart } from '../limits'
import { allRules } from '../rules'
import type { PackForm, RuleEntry } from './form'

/**
 * The base's rules in its order, changed where the form says so; then those that judge what the form
 * says of the picture and its zones, and what it names besides.
 */
export function clausesOf(form: PackForm, facts: Facts, base: Pack | undefined): Clause[] {
  const entries = new Map(
    Object.entries(form.rules).filter((it): it is [string, RuleEntry] => it[1] !== undefined),
  )
  const kept = (base?.clauses ?? []).map((it) => withOwn(withFacts(it, form, facts), facts, base))
  const isKept = (id: string) => kept.some(({ rule }) => rule.id === id)
  const changed = kept.flatMap((clause) => {
    const entry = entries.get(clause.rule.id)
    if (!entry) return isEmptied(clause.rule.id, form) ? [] : [clause]
    return entry.off ? [] : [changedBy(clause, entry)]
  })
  const implied = impliedBy(form)
    .filter(([id]) => !isKept(id) && !entries.has(id))
    .map(([id, level]) => ({ ...blank(id, form, facts), level }))
  const added = [...entries]
    .filter(([id, { off }]) => !off && !isKept(id))
    .map(([id, entry]) => changedBy(blank(id, form, facts), entry))
  return [...changed, ...implied, ...added]
}

/** The rules that judge what a form says of the picture and its zones: what is said is judged. */
export const impliedBy = (form: Pick<PackForm, FactPart>): [rule: string, level: Level][] =>
  [...factRules].flatMap(([id, { implied }]): [string, Level][] => {
    const level = implied?.(form)
    return level ? [[id, level]] : []
  })

/** Whether a form that says which zones there are leaves a rule on them nothing to judge. */
function isEmptied(id: string, form: PackForm): boolean {
  const said = factRules.get(id)
  return form.zones !== undefined && said?.saidIn[0] === 'zones' && !said.implied?.(form)
}

/** A clause of the base, by the facts that the form says instead. */
function withFacts(clause: Clause, form: PackForm, facts: Facts): Clause {
  const { id } = clause.rule
  if (!factRules.get(id)?.saidIn.some((part) => form[part])) return clause
  return { ...clause, ...ofFacts(id, clause.limits, form, facts), later: [] }
}

/** Names of the title are one's own under any base: the rule is the base's all the same. */
function withOwn(clause: Clause, facts: Facts, base: Pack | undefined): Clause {
  const said = factRules.get(clause.rule.id)
  if (!said?.names.includes('own') || facts.own.length === base?.own.length) return clause
  return { ...clause, limits: { ...clause.limits, ...said.limits(facts) } }
}

/** A rule as it stands where nobody has named it. */
function blank(id: string, form: PackForm, facts: Facts): Clause {
  const rule = allRules.get(id)
  if (!rule) throw new Error(`there is no rule ${id}`)
  return { rule, level: 'advise', ...ofFacts(id, rule.limits, form, facts) }
}

/** What follows from the facts, with the source that they have. */
function ofFacts(id: string, limits: object, form: PackForm, facts: Facts) {
  const said = factRules.get(id)
  const part = said?.saidIn.find((it) => form[it])
  const source = part === 'zones' ? sourceOfZones(form) : part ? facts.sources.size : ''
  return { limits: { ...limits, ...said?.limits(facts) }, provenance: 'yours' as const, source }
}

const sourceOfZones = ({ zones = [] }: PackForm): string =>
  [...new Set(zones.filter(isJudged).map(({ source }) => source))].join('; ')

/** A new limit holds at once: days that the base names are no longer waited for. */
const changedBy = (clause: Clause, { level, limits, source, later }: RuleEntry): Clause => ({
  rule: clause.rule,
  level: level ?? clause.level,
  limits: { ...clause.limits, ...limits },
  provenance: 'yours',
  source,
  ...(later && { later: [...later].sort((a, b) => a.from.localeCompare(b.from)) }),
})
