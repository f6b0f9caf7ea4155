import { expect, test } from 'vitest'
import { newMask, type Mask } from '../../../src/core/image/raster'
import { areAlike } from '../../../src/engines/codes/alike'
import type { Finder } from '../../../src/engines/codes/finders'

const level = { x: 1, y: 0 }
/** Three corners of a code of 200 pixels, each 35 wide. */
const corners: Finder[] = [
  [20, 20],
  [165, 20],
  [20, 165],
].map(([x, y]) => ({ box: { x, y, width: 35, height: 35 }, round: false }))

/** Paper, with a square for each module of a corner; `tones`: of dot, gap and ring. */
function drawn(...tones: (readonly [dot: number, gap: number, ring: number])[]): Mask {
  const mask = newMask(220, 220)
  mask.data.fill(230)
  corners.forEach(({ box }, n) => {
    const [dot, gap, ring] = tones[n]
    for (let y = 0; y < 35; y++) {
      for (let x = 0; x < 35; x++) {
        const far = Math.max(Math.abs(x - 17), Math.abs(y - 17))
        const tone = far < 7.5 ? dot : far < 12.5 ? gap : ring
        mask.data[(box.y + y) * mask.width + box.x + x] = tone
      }
    }
  })
  return mask
}
const alike = (...tones: Parameters<typeof drawn>) => areAlike(drawn(...tones), corners, level, 1)

test('corners of one code are clear, and all dark or all light', () => {
  expect(alike([10, 240, 10], [10, 240, 10], [10, 240, 10])).toBe(true)
  expect(alike([245, 20, 240], [245, 20, 240], [245, 20, 240])).toBe(true)
})

test('also where blur, or something over one of them, has made them unlike', () => {
  expect(alike([10, 200, 20], [30, 150, 90], [0, 120, 100])).toBe(true)
})

test('rings that grain and mosaics have by chance are not', () => {
  expect(alike([0, 128, 131], [164, 124, 122], [76, 130, 128])).toBe(false)
  expect(alike([128, 127, 130], [128, 128, 126], [128, 123, 140])).toBe(false)
})
