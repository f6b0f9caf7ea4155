import { expect, it } from 'vitest'
import { codes } from '../../src/analyzers/codes'
import type { Engines, FoundCode } from '../../src/core/engines'
import { polygonOf } from '../../src/core/geometry'
import type { Layer } from '../../src/core/scene'
import type { See } from '../../src/core/unseen'
import { box, cover } from '../kit/rules'

const look = (found: Partial<FoundCode>[], layers: Layer[] = []) =>
  codes(
    (async () => cover({ layers })) as See,
    {
      codes: async () => ({
        find: async () =>
          found.map((it) => ({
            polygon: polygonOf(box(100, 100, 200, 200)),
            kind: 'qr',
            text: null,
            sure: true,
            ...it,
          })),
      }),
    } as unknown as Engines,
  )

it('a square code is banned, a product’s bars are noted', async () => {
  const found = await look([{ kind: 'aztec' }, { kind: 'ean-13' }])
  expect(found.map(({ banned }) => banned)).toEqual([true, false])
})

it('what is read is sure; what is larger than a third and is not read is not', async () => {
  const huge = polygonOf(box(0, 0, 1080, 700))
  const found = await look([
    { polygon: huge, text: 'https://a.b', sure: false },
    { polygon: huge },
    {},
    { sure: false },
  ])
  expect(found.map(({ sure }) => sure)).toEqual([true, false, true, false])
})

it('its box ends with the cover, and the smallest layer around it is named', async () => {
  const layer = (id: string, at: ReturnType<typeof box>): Layer => ({
    id,
    name: id,
    type: 'RECTANGLE',
    box: at,
    opacity: 1,
  })
  const [found] = await look(
    [{ polygon: polygonOf(box(-50, 100, 200, 200)) }],
    [layer('1:1', box(0, 0, 1080, 1920)), layer('1:2', box(-60, 90, 220, 220))],
  )
  expect(found).toMatchObject({ box: box(0, 100, 150, 200), layer: '1:2' })
})
