import { expect, test } from 'vitest'
import { openCover } from '../../src/analyzers/open-cover'
import type { Engines } from '../../src/core/engines'
import type { Size } from '../../src/core/geometry'
import { frameSize } from '../../src/rules/frame-size'
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

test('a cover that stands between pixels has its size all the same', async () => {
  const wide = {
    ...picture,
    width: 1081,
    height: 1920,
    data: new Uint8ClampedArray(1081 * 1920 * 4),
  }
  const eyes = { image: async () => ({ decode: async () => wide }) } as unknown as Engines
  const about = { name: 'Cover', bytes: new Uint8Array(), origin: 'frame' } as const
  const judged = async (size?: Size) => {
    const cover = await openCover({ ...about, ...(size && { size }) }, eyes)
    return frameSize.judge({ cover }, { width: 1080, height: 1920, density: 1 }).outcome
  }
  expect(await judged()).toBe('fail')
  expect(await judged({ width: 1080, height: 1920 })).toBe('pass')
})
