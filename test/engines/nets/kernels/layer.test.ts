import { expect, test } from 'vitest'
import { isPoint, layerOf, type Told } from '../../../../src/engines/nets/kernels/layer'

const none = [0, 0] as [number, number]
const told = (more: Partial<Told> = {}): Told => ({ strides: 1, pad: 'valid', ...more })
const layer = (filter: number[], how: Told) => layerOf([1, 6, 8, 24], filter, how, false)!

test.each([
  ['nothing around', told()],
  ['the same size', told({ pad: 'same' })],
  ['noughts as a frame', told({ pad: [none, none, none, none] })],
])('a filter of one pixel is a point, told as %s', (_, how) => {
  expect(isPoint(layer([1, 1, 24, 8], how))).toBe(true)
})

test.each([
  ['with a frame', [1, 1, 24, 8], told({ pad: [none, [1, 0], none, none] })],
  ['with steps', [1, 1, 24, 8], told({ strides: [1, 2] })],
  ['of three pixels', [1, 3, 24, 8], told({ pad: 'same' })],
])('one %s is none', (_, filter, how) => {
  expect(isPoint(layer(filter, how))).toBe(false)
})
