import type { Pack } from '../../core/pack'
import type { PackForm } from '../file/form'
import type { RuleFit } from './calibrate'

/**
 * A pack that fits the outcomes, as the text of a file: it extends a built-in pack, and is a changed
 * copy of a pack that was a file (`text`) itself. Undefined where nothing moved.
 */
export function fittedPack(
  fits: readonly RuleFit[],
  pack: Pack,
  { day, text }: { day: string; text?: string },
): string | undefined {
  const rules = Object.fromEntries(
    fits.flatMap((fit): [string, PackForm['rules'][string]][] => {
      if (fit.finding === 'missing')
        return [[fit.rule, { level: 'advise', source: sourceOf(fit, day) }]]
      if (fit.fitted === undefined || !fit.limit) return []
      return [[fit.rule, { limits: { [fit.limit.name]: fit.fitted }, source: sourceOf(fit, day) }]]
    }),
  )
  if (Object.keys(rules).length === 0) return undefined
  const base =
    text === undefined ? undefined : (JSON.parse(text.replace(/^\uFEFF/, '')) as PackForm)
  const id = `${pack.id.slice(0, 53).replace(/-$/, '')}-fitted`
  const form: PackForm = base
    ? { ...base, id, version: day, rules: merged(base.rules, rules, day) }
    : { livecover: 1, id, version: day, title: pack.title, extends: pack.id, rules }
  return `${JSON.stringify(form, null, 2)}\n`
}

/** What fits holds from now on; limits of days to come are still to come. */
function merged(old: PackForm['rules'], fitted: PackForm['rules'], day: string): PackForm['rules'] {
  const both = Object.entries(fitted).map(([id, entry]): [string, PackForm['rules'][string]] => {
    const { later = [], ...before } = old[id] ?? { source: '' }
    const inForce = later
      .filter(({ from }) => from <= day)
      .sort((a, b) => a.from.localeCompare(b.from))
      .reduce((all, { limits }) => ({ ...all, ...limits }), before.limits)
    const toCome = later.filter(({ from }) => from > day)
    const limits = { ...inForce, ...entry?.limits }
    return [id, { ...before, ...entry, limits, ...(toCome.length > 0 && { later: toCome }) }]
  })
  return { ...old, ...Object.fromEntries(both) }
}

function sourceOf({ both, oursAlone, theirsAlone, neither, limit }: RuleFit, day: string): string {
  const passed = oursAlone + neither
  const range = limit
    ? ` the limit lies from ${rounded(limit.interval.low)} to ${rounded(limit.interval.high)}, ours was ${rounded(limit.ours)}.`
    : ''
  return `Fitted on ${day} to ${passed} covers that passed and ${both + theirsAlone} that were refused for it${range ? ':' : '.'}${range}`
}

const rounded = (value: number): string => (isFinite(value) ? String(Number(value.toPrecision(4))) : '?') // prettier-ignore
