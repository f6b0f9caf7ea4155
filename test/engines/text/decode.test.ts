import { expect, test } from 'vitest'
import { decode } from '../../../src/engines/text/decode'

/** Rows of scores, one a step: the class given is ahead by so much. */
const rows = (...steps: [best: number, by: number][]) =>
  Float32Array.from(steps.flatMap(([best, by]) => [0, 1, 2].map((k) => (k === best ? by : 0))))
const read = (scores: Float32Array, at?: 'surest') =>
  decode(scores, scores.length / 3, ['', 'a', 'b'], 4, at)

test('repeated classes are one sign, and class 0 parts them', () => {
  const signs = read(rows([1, 9], [1, 9], [0, 9], [1, 9], [2, 9]))
  expect(signs.map(({ text, from, to }) => [text, from, to])).toEqual([
    ['a', 0, 8],
    ['a', 12, 16],
    ['b', 16, 20],
  ])
})

test('a sign is as sure as at its first step, or at its surest', () => {
  const scores = rows([1, 0.5], [1, 9])
  expect(read(scores)[0].confidence).toBeLessThan(0.5)
  expect(read(scores, 'surest')[0].confidence).toBeGreaterThan(0.99)
})
