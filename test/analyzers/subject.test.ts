import { expect, it } from 'vitest'
import { subject } from '../../src/analyzers/subject'
import type { Engines } from '../../src/core/engines'
import type { Region } from '../../src/core/evidence'
import { newMask, type Mask, type Raster } from '../../src/core/image/raster'
import type { Layer } from '../../src/core/scene'
import { Unseen, type See } from '../../src/core/unseen'
import { box, cover, flat, region, seenText } from '../kit/rules'

const size = { width: 108, height: 192 }
interface World {
  layers?: Layer[]
  person?: Region | null
  unread?: boolean
}

/** What stands out, as the segmenter paints these boxes, in shares of the picture. */
const look = (boxes: number[][], { layers, person = null, unread }: World = {}) => {
  const seen = { cover: cover({ raster: flat(size.width, size.height), layers }), person }
  const see = async (kind: string) => {
    if (kind !== 'text') return seen[kind as keyof typeof seen]
    if (unread) throw new Unseen('engine-unavailable')
    return seenText([])
  }
  const segment = async ({ width, height }: Raster): Promise<Mask> => {
    const mask = newMask(width, height)
    for (const [x, y, w, h] of boxes)
      for (let row = Math.round(y * height); row < Math.round((y + h) * height); row++)
        mask.data.fill(
          255,
          row * width + Math.round(x * width),
          row * width + Math.round((x + w) * width),
        )
    return mask
  }
  return subject(see as See, { subject: async () => ({ segment }) } as unknown as Engines)
}

it('is what stands out, though nobody can read the text', async () => {
  for (const unread of [false, true]) {
    const found = await look([[0.25, 0.25, 0.5, 0.5]], { unread })
    expect(found?.share).toBeCloseTo(0.25, 1)
    expect(found?.confidence).toBe('estimated')
  }
})

it('has the people with it', async () => {
  const person = region(box(0, 0, 54, 192), {}, size)
  expect((await look([[0.5, 0.5, 0.5, 0.5]], { person }))?.share).toBeCloseTo(0.75, 1)
})

it('is nothing where only a crumb or nothing stands out', async () => {
  expect(await look([])).toBeNull()
  expect(await look([[0.5, 0.5, 0.04, 0.04]])).toBeNull()
})

it('is the layer that is marked as product', async () => {
  const product: Layer = {
    id: '1:3',
    name: 'product',
    type: 'RECTANGLE',
    role: 'product',
    box: box(20, 20, 40, 40),
    opacity: 1,
  }
  expect(await look([], { layers: [product] })).toMatchObject({
    confidence: 'exact',
    layers: ['1:3'],
  })
})
