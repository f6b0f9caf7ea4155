import { describe, expect, test } from 'vitest'
import { packOf, packs } from '../../src/packs'
import { calibrate, type RuleFit } from '../../src/packs/outcomes/calibrate'
import { fittedPack } from '../../src/packs/outcomes/fitted-pack'
import { intervalOf } from '../../src/packs/outcomes/interval'
import { outcomeOf, readOutcomes, type Outcome } from '../../src/packs/outcomes/line'
import { dice } from '../kit/dice'

const [pack] = packs
const said = { 'text-ratio': '文字占比超15%', 'qr-code': '禁止添加二维码', 'price-number': '禁止价格数字' } // prettier-ignore
type Rule = keyof typeof said

interface World {
  covers: number
  /** The hidden limit of text. */
  text: number
  /** Rules that the hidden platform lacks. */
  lacks?: readonly Rule[]
  /** Share of outcomes that are the other way round. */
  noise?: number
  seed: number
}

/** Outcomes of a platform whose rules nobody knows: its first reason is all that it tells. */
function outcomesOf({ covers, text, lacks = [], noise = 0, seed }: World): Outcome[] {
  const { to } = dice(seed)
  const roll = () => to(1e6) / 1e6
  return Array.from({ length: covers }, (_, i): Outcome => {
    const share = 0.02 + 0.26 * roll()
    const [code, price] = [roll() < 0.15, roll() < 0.25]
    const refusals: Rule[] = [
      ...(share > text ? ['text-ratio' as const] : []),
      ...(code ? ['qr-code' as const] : []),
      ...(price ? ['price-number' as const] : []),
    ]
    const [reason] = refusals.filter((rule) => !lacks.includes(rule))
    const wrong = roll() < noise
    const refused = wrong ? reason === undefined : reason !== undefined
    return {
      file: `${i}.png`,
      pack: { id: pack.id, version: '1' },
      said: refused ? 'refused' : 'passed',
      ...(refused && { reason: said[reason ?? 'text-ratio'] }),
      date: '2026-11-20T10:00:00Z',
      measures: {
        'text-ratio': { measured: share, limit: 0.15, bound: 'max', outcome: share > 0.15 ? 'fail' : 'pass' }, // prettier-ignore
        'qr-code': { outcome: code ? 'fail' : 'pass' },
        'price-number': { outcome: price ? 'fail' : 'pass' },
      },
    }
  })
}
const fitOf = (world: World, rule: Rule): RuleFit =>
  calibrate(outcomesOf(world), pack).find((fit) => fit.rule === rule)!

describe('finds the limits of a hidden platform within their intervals', () => {
  test.each([
    [0.15, 60, 0, 1],
    [0.2, 60, 0, 2],
    [0.1, 60, 0, 3],
    [0.2, 200, 0.04, 4],
    [0.08, 200, 0.04, 5],
    [0.12, 300, 0.08, 6],
  ])('text up to %f, of %i covers, %f of them wrong', (text, covers, noise, seed) => {
    const { limit, finding, fitted } = fitOf({ covers, text, noise, seed }, 'text-ratio')
    expect(limit!.interval.low).toBeLessThanOrEqual(text)
    expect(limit!.interval.high).toBeGreaterThanOrEqual(text)
    expect(limit!.interval.high - limit!.interval.low).toBeLessThan(0.05)
    expect(finding).toBe(text === 0.15 ? 'agrees' : 'moved')
    if (finding === 'moved') expect(Math.abs(fitted! - text)).toBeLessThan(0.04)
  })

  test('and a rule that it lacks', () => {
    const world: World = { covers: 160, text: 0.2, lacks: ['price-number'], seed: 7 }
    expect(fitOf(world, 'price-number')).toMatchObject({ finding: 'missing', theirsAlone: 0 })
    expect(fitOf(world, 'qr-code')).toMatchObject({ finding: 'agrees', oursAlone: 0 })
  })

  test('also a limit from below', () => {
    const points = [10, 20, 30, 40].map((measured) => ({ measured, refused: measured < 25 }))
    expect(intervalOf(points, 'min')).toEqual({ low: 20, high: 30, odd: 0 })
    expect(intervalOf(points.slice(2), 'min')).toMatchObject({ low: -Infinity, high: 30 })
  })
})

test('from too few nothing is moved, and no pack is written', () => {
  const outcomes = outcomesOf({ covers: 80, text: 0.05, seed: 8 }).slice(0, 6)
  const fits = calibrate(outcomes, pack)
  expect(fits.map(({ finding }) => finding)).not.toContain('moved')
  expect(fittedPack(fits, pack, { day: '2026-11-29' })).toBeUndefined()
  expect(calibrate([], pack)).toEqual([])
})

test('what the platform says at random moves nothing', () => {
  const { to } = dice(9)
  const roll = () => to(1e6) / 1e6
  const outcomes = outcomesOf({ covers: 120, text: 1, lacks: ['qr-code', 'price-number'], seed: 9 })
  for (const it of outcomes) if (roll() < 0.5) Object.assign(it, { said: 'refused', reason: said['text-ratio'] }) // prettier-ignore
  expect(calibrate(outcomes, pack).find(({ rule }) => rule === 'text-ratio')!.finding).toBe('odd')
})

test('the pack that fits is one, extends ours, and says from what', () => {
  const world: World = { covers: 120, text: 0.2, lacks: ['price-number'], seed: 10 }
  const fitted = packOf(
    fittedPack(calibrate(outcomesOf(world), pack), pack, { day: '2026-11-29' })!,
  )
  const clause = (id: string) => fitted.clauses.find(({ rule }) => rule.id === id)!
  expect(clause('price-number')).toMatchObject({ level: 'advise', provenance: 'yours' })
  expect(clause('text-ratio').source).toMatch(/^Fitted on 2026-11-29 to \d+ covers that passed/)
  // Held against it, the same outcomes agree.
  const again = calibrate(outcomesOf(world), fitted)
  expect(again.find(({ rule }) => rule === 'text-ratio')!.finding).toBe('agrees')
})

describe('which limit outcomes tell of', () => {
  const own = packOf(JSON.stringify({
    livecover: 1, id: 'ours', version: '1', title: 'Ours', extends: pack.id,
    rules: { 'face-visible': { limits: { hidden: 0.7 }, source: 'Ours' } },
  })) // prettier-ignore
  const covered = (measured: number, of: object) => [
    measuredOf('face-visible', { measured, limit: 0.8, bound: 'max', ...of }, '人脸被遮挡'),
    measuredOf('face-visible', { measured: measured - 0.5, limit: 0.8, bound: 'max', ...of }),
  ]
  const limitOf = (outcomes: Outcome[]) => calibrate(outcomes, own)[0].limit

  test('is said by the measure, not by a number that another limit has, too', () => {
    const outcomes = [0.7, 0.8, 0.9].flatMap((it) => covered(it, { of: 'hidden' }))
    expect(limitOf(outcomes)).toMatchObject({ name: 'hidden', ours: 0.7 })
  })
  test('is not guessed where nobody said it', () =>
    expect(limitOf([0.7, 0.8].flatMap((it) => covered(it, {})))).toBeUndefined())
  test('is one: points of another are left out, and none is taken that the rule lacks', () => {
    const small = measuredOf('face-visible', { measured: 40, limit: 64, bound: 'min', of: 'minHeight' }) // prettier-ignore
    const outcomes = [small, ...[0.7, 0.8].flatMap((it) => covered(it, { of: 'hidden' }))]
    expect(limitOf(outcomes)).toMatchObject({ name: 'hidden', points: { length: 4 } })
    expect(limitOf(covered(0.8, { of: 'constructor' }))).toBeUndefined()
  })
  test('is in the line of an outcome', () => {
    const verdict = { rule: 'face-visible', outcome: 'fail', measure: { measured: 0.9, limit: 0.8, unit: 'probability', bound: 'max', of: 'hidden' } } // prettier-ignore
    const report = { pack: { id: pack.id, version: '1' }, verdicts: [verdict] } as never
    const line = outcomeOf(report, 'a.png', { said: 'passed', date: '2026-11-20' })
    const { outcomes } = readOutcomes(JSON.stringify(line), pack.id)
    expect(outcomes[0].measures['face-visible']).toMatchObject({ of: 'hidden' })
  })
})

/** An outcome of which one rule was measured. */
const measuredOf = (
  rule: string,
  measure: Partial<Outcome['measures'][string]>,
  reason?: string,
): Outcome => ({
  file: 'a.png',
  pack: { id: pack.id, version: '1' },
  said: reason === undefined ? 'passed' : 'refused',
  ...(reason !== undefined && { reason }),
  date: '2026-11-20',
  measures: { [rule]: { outcome: 'pass', ...measure } },
})

test('a platform that lets alone what is far out goes by something else: no limit is taken', () => {
  const share = (measured: number, reason?: string) =>
    measuredOf('text-ratio', { measured: measured / 100, limit: 0.15, bound: 'max' }, reason)
  const outcomes = [
    ...[1, 50, 51].map((it) => share(it)),
    ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((it) => share(it, said['text-ratio'])),
  ]
  const fits = calibrate(outcomes, pack)
  expect(fits[0]).toMatchObject({ rule: 'text-ratio', finding: 'odd' })
  expect(fits[0]).not.toHaveProperty('fitted')
  expect(fittedPack(fits, pack, { day: '2026-11-29' })).toBeUndefined()
})

describe('the pack that fits a pack file', () => {
  const fitted = (id: string, later: object[]) => {
    const text = JSON.stringify({
      livecover: 1,
      id,
      version: '1',
      title: 'Ours',
      extends: pack.id,
      rules: { 'text-ratio': { limits: { max: 0.15 }, source: 'Ours', later } },
    })
    const own = packOf(text)
    const outcomes = outcomesOf({ covers: 120, text: 0.08, seed: 12 }).map((it) => ({ ...it, pack: { id, version: '1' } })) // prettier-ignore
    return JSON.parse(fittedPack(calibrate(outcomes, own), own, { day: '2026-11-29', text })!)
  }
  const from = (day: string) => ({ from: day, limits: { max: 0.3 }, source: 'They said so' })

  test('goes by what fits, not by an older limit in force, and keeps what is to come', () => {
    const form = fitted('ours', [from('2026-06-01'), from('2026-11-29'), from('2027-06-01')])
    expect(form.rules['text-ratio'].later).toEqual([from('2027-06-01')])
    const clause = packOf(JSON.stringify(form)).clauses.find(
      ({ rule }) => rule.id === 'text-ratio',
    )!
    expect((clause.limits as { max: number }).max).toBe(form.rules['text-ratio'].limits.max)
    expect(fitted('ours', [from('2026-06-01')]).rules['text-ratio']).not.toHaveProperty('later')
  })
  test.each([50, 52, 58, 59, 60])('has an id that is one, of ours with %i letters', (length) =>
    expect(packOf(JSON.stringify(fitted('a'.repeat(length), []))).id).toMatch(/^a+-fitted$/),
  )
})

test('lines that can’t be used are named, each with its reason', () => {
  const [a, b, c] = outcomesOf({ covers: 3, text: 0.15, seed: 11 })
  const torn = { ...b, said: b.said === 'passed' ? 'refused' : 'passed' }
  const lines = [a, b, { ...c, pack: { id: 'other', version: '1' } }, { file: 'x.png' }, torn]
  const text = `${lines.map((it) => JSON.stringify(it)).join('\n')}\n{"file":"y.png","pa`
  const { outcomes, left } = readOutcomes(`\uFEFF${text}`, pack.id)
  expect(outcomes).toEqual([a])
  expect(left).toEqual([
    { line: 2, why: 'contradicts' },
    { line: 3, why: 'other-pack', of: 'other' },
    { line: 4, why: 'no-outcome' },
    { line: 5, why: 'contradicts' },
    { line: 6, why: 'cut' },
  ])
})

test('one refusal that is kept three times is one outcome; what was picked last stands', () => {
  const [a, other] = [outcomesOf({ covers: 1, text: 0.15, seed: 11 })[0], '人工审核']
  const refused = { ...a, said: 'refused' as const, reason: other }
  const picked = { ...refused, rules: ['logo'], date: '2026-11-22' }
  const again = { ...refused, date: '2026-11-23' }
  const apart = { ...refused, reason: '别的原因' }
  const text = [refused, picked, again, apart].map((it) => JSON.stringify(it)).join('\n')
  expect(readOutcomes(text, pack.id)).toEqual({ outcomes: [picked, apart], left: [] })
})

test('a rule that a person picked counts where the words name none', () => {
  const vague = measuredOf('text-ratio', { measured: 0.2, limit: 0.15, bound: 'max' }, '不符合要求')
  expect(calibrate([vague], pack)).toEqual([])
  const report = { pack: { id: pack.id, version: '1' }, verdicts: [] } as never
  const told = { said: 'refused', reason: '不符合要求', rules: ['text-ratio'], date: '2026-11-20' } as const // prettier-ignore
  const line = { ...outcomeOf(report, 'a.png', told), measures: vague.measures }
  const { outcomes } = readOutcomes(JSON.stringify(line), pack.id)
  expect(calibrate(outcomes, pack)).toMatchObject([{ rule: 'text-ratio', theirsAlone: 1 }])
})
