import { describe, expect, it } from 'vitest'
import { holdOf, letteringOf } from '../../../src/analyzers/attention/hold'
import type { Region } from '../../../src/core/evidence'
import type { Field } from '../../../src/core/image/raster'
import { regionOf } from '../../../src/core/image/region'
import { face, mask } from '../../kit/rules'

const size = { width: 8, height: 4 }
const even: Field = { width: 4, height: 2, data: new Float32Array(8).fill(1) }
const subject = (...rows: string[]): Region | null => regionOf(mask(...rows), 'estimated')

describe('what holds the attention', () => {
  it('is the part of the subject that gets most of it', () => {
    const map: Field = { ...even, data: Float32Array.of(5, 0, 0, 2, 1, 0, 0, 2) }
    const two = subject('##....##', '##....##', '##....##', '##....##')
    expect(holdOf(map, [], two, size)).toEqual({
      concentration: 0.6,
      holder: { box: { x: 0, y: 0, width: 2, height: 4 }, sure: true },
    })
  })

  it('is a face where that gets more than any part', () => {
    const map: Field = { ...even, data: Float32Array.of(0, 6, 0, 0, 0, 0, 0, 4) }
    const found = holdOf(
      map,
      [face({ box: { x: 2, y: 0, width: 2, height: 2 } })],
      subject('......##', '......##', '......##', '......##'),
      size,
    )
    expect(found).toEqual({
      concentration: 0.6,
      holder: { box: { x: 2, y: 0, width: 2, height: 2 }, sure: true },
    })
  })

  it('is nothing where nothing stands out, and on a flat picture', () => {
    expect(holdOf(even, [], null, size)).toEqual({ concentration: 0, holder: null })
    expect(holdOf({ ...even, data: new Float32Array(8) }, [], subject('########'), size)).toEqual({
      concentration: 0,
      holder: null,
    })
  })

  const full = subject('########', '########', '########', '########')
  const frame = { x: 0, y: 0, width: 8, height: 4 }

  it('is not sure where the subject fills the frame, unless a designer marked it', () => {
    expect(holdOf(even, [], full, size)).toEqual({
      concentration: 1,
      holder: { box: frame, sure: false },
    })
    const marked = { ...full!, confidence: 'exact' as const }
    expect(holdOf(even, [], marked, size)).toEqual({
      concentration: 1,
      holder: { box: frame, sure: true },
    })
  })

  it('is a face on a subject that fills the frame', () =>
    expect(
      holdOf(even, [face({ box: { x: 0, y: 0, width: 4, height: 4 } })], full, size).concentration,
    ).toBe(0.5))

  it('is no face that lies outside', () =>
    expect(
      holdOf(even, [face({ box: { x: 90, y: 90, width: 4, height: 4 } })], null, size)
        .concentration,
    ).toBe(0))
})

it('the share that falls on text counts overlapping lines once', () => {
  const line: [number, number][] = [
    [0, 0],
    [4, 0],
    [4, 2],
    [0, 2],
  ]
  expect(letteringOf(even, [line, line], size)).toBe(0.25)
  expect(letteringOf(even, [], size)).toBe(0)
})
