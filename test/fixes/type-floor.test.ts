import { expect, test } from 'vitest'
import { typeFloor } from '../../src/fixes/type-floor'
import { packOf } from '../kit/pack'

const size = { width: 1080, height: 1920 }
const of = (smallestType: number) => packOf([], { size, viewing: { rules: [], smallestType } })

test('letters get no smaller than the pack says, or else than anybody can read', () => {
  expect(typeFloor(of(80), size)).toBe(80)
  expect(typeFloor(of(80), { width: 540, height: 960 })).toBe(40)
  expect(typeFloor(of(0), size)).toBe(64)
  expect(typeFloor(of(0), { width: 540, height: 960 })).toBe(32)
})
