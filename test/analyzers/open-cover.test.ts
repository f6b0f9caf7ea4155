import { expect, test } from 'vitest'
import { openCover } from '../../src/analyzers/open-cover'
import type { Engines } from '../../src/core/engines'
import { sameRatio, type Size } from '../../src/core/geometry'
import { raster } from '../kit/rules'

const picture = raster('##.', '#..', '...')
const engines = { image: async () => ({ decode: async () => picture }) } as unknown as Engines
const open = (size?: Size) =>
  openCover(
    { name: 'Cover', bytes: new Uint8Array(), origin: 'frame', ...(size && { size }) },
    engines,
  )
const first = ({ raster: { data, width, height } }: { raster: typeof picture }) =>
  Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => (data[4 * (y * width + x)] < 128 ? '.' : '#')).join(''),
  )

test.each<[what: string, size: Size | undefined, rows: string[]]>([
  ['as it is', undefined, ['##.', '#..', '...']],
  ['a pixel too wide', { width: 2, height: 3 }, ['##', '#.', '..']],
  ['a pixel too high', { width: 3, height: 2 }, ['##.', '#..']],
  ['a pixel too small', { width: 4, height: 4 }, ['##..', '#...', '....', '....']],
  ['of another size altogether', { width: 9, height: 9 }, ['##.', '#..', '...']],
])('a picture %s', async (_, size, rows) => expect(first(await open(size))).toEqual(rows))

test('a cover that stands between pixels has its shape all the same', async () => {
  const data = new Uint8ClampedArray(1081 * 1920 * 4)
  const wide = {
    image: async () => ({ decode: async () => ({ width: 1081, height: 1920, data }) }),
  }
  const about = { name: 'Cover', bytes: new Uint8Array(), origin: 'frame' } as const
  const shaped = async (size?: Size) =>
    sameRatio(await openCover({ ...about, ...(size && { size }) }, wide as unknown as Engines), {
      width: 1080,
      height: 1920,
    })
  expect(await shaped()).toBe(false)
  expect(await shaped({ width: 1080, height: 1920 })).toBe(true)
})
