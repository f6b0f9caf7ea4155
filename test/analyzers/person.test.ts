import { expect, it } from 'vitest'
import { person } from '../../src/analyzers/person'
import type { Evidence, Face } from '../../src/core/evidence'
import { newMask } from '../../src/core/image/raster'
import type { Layer } from '../../src/core/scene'
import type { See } from '../../src/core/unseen'
import { box, cover, face, flat, presence } from '../kit/rules'

const look = (faces: Face[], people: Evidence['people'], layers: Layer[] = []) => {
  const seen = { cover: cover({ raster: flat(100, 200), layers }), faces, people }
  return person((async (kind: keyof typeof seen) => seen[kind]) as See, {} as never)
}
/** The segmenter paints the right half. */
const mask = newMask(50, 100)
mask.data.forEach((_, i) => (mask.data[i] = i % 50 >= 25 ? 255 : 0))

it('what the segmenter paints is believed with a face, or when it is sure', async () => {
  const painted = { ...presence(0.1), mask }
  expect(await look([], painted)).toBeNull()
  expect((await look([], { ...painted, presence: 0.9 }))?.share).toBeCloseTo(0.5, 1)
  const held = face({ box: box(60, 20, 20, 20) })
  expect((await look([held], painted))?.share).toBeCloseTo(0.5, 1)
})

it('a face that the segmenter overlooked belongs to the person', async () => {
  const overlooked = face({ box: box(5, 20, 20, 20) })
  const found = await look([overlooked], { ...presence(0.1), mask })
  expect(found?.box.x).toBeLessThanOrEqual(6)
})

it('a layer marked as host is the person, whatever is seen', async () => {
  const host: Layer = {
    id: '1:2',
    name: 'host',
    type: 'RECTANGLE',
    role: 'host',
    box: box(10, 10, 20, 50),
    opacity: 1,
  }
  expect(await look([], presence(0), [host])).toMatchObject({
    confidence: 'exact',
    layers: ['1:2'],
    box: box(10, 10, 20, 50),
  })
})
