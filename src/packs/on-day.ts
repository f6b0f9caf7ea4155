import type { Clause, Pack } from '../core/pack'

/** The pack with the limits that hold on that day (`2027-01-31`), each with the day it holds from. */
export function onDay(pack: Pack, day: string): Pack {
  if (!pack.clauses.some(({ later }) => later?.length)) return pack
  return { ...pack, clauses: pack.clauses.map((clause) => clauseOn(clause, day)) }
}

function clauseOn(clause: Clause, day: string): Clause {
  const held = (clause.later ?? []).filter(({ from }) => from <= day)
  return held.reduce<Clause>(
    (it, { from, limits, source }) => ({
      ...it,
      limits: { ...it.limits, ...limits },
      source,
      since: from,
    }),
    clause,
  )
}
