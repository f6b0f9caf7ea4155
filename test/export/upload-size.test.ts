import { expect, test } from 'vitest'
import { uploadFormat, uploadSize } from '../../src/export'

const size = { width: 600, height: 800 }
const shape = { tolerance: 0.01, least: { width: 300, height: 400 }, larger: true, pixels: 4_000_000 } // prettier-ignore
const sized = (width: number, height: number, over: Partial<typeof shape> = {}) => {
  const it = uploadSize({ size, shape: { ...shape, ...over } }, { width, height })
  return [it.width, it.height]
}

test('one size only: that', () => expect(sized(1200, 1600, { larger: false })).toEqual([600, 800]))
test('larger ones are kept as they are, up to the most pixels', () => {
  expect(sized(1200, 1600)).toEqual([1200, 1600])
  expect(sized(3000, 4000)).toEqual([1732, 2309])
})
test('smaller ones are enlarged to the least alone', () => {
  expect(sized(450, 600)).toEqual([450, 600])
  expect(sized(150, 200)).toEqual([300, 400])
})
test('another ratio becomes the pack’s size, unless any ratio is taken', () => {
  expect(sized(1000, 1000)).toEqual([600, 800])
  const any = { size, shape: { ...shape, tolerance: null } }
  expect(uploadSize(any, { width: 1000, height: 500 })).toEqual({ width: 1000, height: 500 })
  expect(uploadSize(any, { width: 0, height: 0 })).toEqual(size)
})
test('the format is one that the platform takes', () => {
  expect(uploadFormat(['jpeg', 'webp'], 'png')).toBe('jpeg')
  expect(uploadFormat(['png'], 'auto')).toBe('png')
  expect(uploadFormat(['jpeg', 'png'], 'auto')).toBe('auto')
})
