import { expect, test } from 'vitest'
import { plotFits } from '../../../src/cli/print/fit-plot'
import { endsOf, sayFits } from '../../../src/cli/print/fits'
import { packs } from '../../../src/packs'
import type { RuleFit } from '../../../src/packs/outcomes/calibrate'

const [pack] = packs
const fit = (over: Partial<RuleFit> = {}): RuleFit => ({
  rule: 'text-ratio', both: 1, oursAlone: 0, theirsAlone: 0, neither: 1, finding: 'moved', fitted: 0.1,
  limit: {
    name: 'max', ours: 0.15, bound: 'max', more: 3, interval: { low: 0.1, high: 0.12, odd: 0 },
    points: [{ measured: 0.1, refused: false }, { measured: 0.12, refused: true }],
  },
  ...over,
}) // prettier-ignore
/** Where lines stand upright: limits. */
const limits = (svg: string) =>
  [...svg.matchAll(/<line x1="([\d.]+)" x2="\1"/g)].map(([, x]) => Number(x))

test('a limit stands among its outcomes, the fitted one at the last that passed', () => {
  const svg = plotFits([fit()], pack, 'en')
  const [ours, fitted] = limits(svg)
  const passed = Number(/<circle cx="([\d.]+)" cy="1/.exec(svg.slice(svg.indexOf('text-ratio')))?.[1])
  expect(ours).toBeGreaterThan(fitted)
  expect(fitted).toBe(passed)
}) // prettier-ignore

test('what no outcome tells reaches to the ends of the scale, and no figure is broken', () => {
  const { limit } = fit()
  const open = { ...limit!, interval: { low: -Infinity, high: Infinity, odd: 0 } }
  const svg = plotFits([fit({ limit: open, fitted: Infinity }), fit({ finding: 'too-few' })], pack, 'zh') // prettier-ignore
  expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  expect(svg).toContain('<rect x="40" y="')
})

test('of more outcomes than a call takes arguments the ends are found', () => {
  const points = Array.from({ length: 200_000 }, (_, i) => ({ measured: i, refused: i > 100_000 }))
  expect(endsOf(points, -1)).toEqual([-1, 199_999])
  expect(sayFits([fit({ limit: { ...fit().limit!, points } })], pack, 'en')).toContain('200000')
  expect(endsOf([], 3)).toEqual([3, 3])
})

test('rules without a limit are not drawn, and that is said', () => {
  const svg = plotFits([fit({ limit: undefined })], pack, 'en')
  expect(svg).toContain('speak of no rule that has a limit')
})

test('a pack’s title is words, whatever it holds', () =>
  expect(plotFits([], { ...pack, title: { zh: '<b>', en: '<b>' } }, 'en')).not.toContain('<b>'))
