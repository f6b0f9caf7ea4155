import { expect, it } from 'vitest'
import { faces } from '../../src/analyzers/faces'
import type { Engines, FoundFace } from '../../src/core/engines'
import { newRaster } from '../../src/core/image/raster'
import type { See } from '../../src/core/unseen'
import { box, cover, face, presence } from '../kit/rules'

/** Stripes a pixel wide, as sharp as anything. */
const striped = newRaster(600, 600)
striped.data.fill(255).forEach((_, i) => {
  if (i % 8 < 3) striped.data[i] = 0
})
const picture = cover({ raster: striped })

const look = (...found: FoundFace[]) =>
  faces(
    (async (kind: string) => (kind === 'cover' ? picture : presence(1))) as See,
    { faces: async () => ({ find: async () => found }) } as unknown as Engines,
  )

it('come with the biggest first', async () => {
  const found = await look(
    face({ box: box(0, 0, 130, 130) }),
    face({ box: box(200, 200, 300, 300) }),
  )
  expect(found.map((it) => it.box.width)).toEqual([300, 130])
})

it('have a sharpness from 120 pixels on; what they have in their own pixels is told of all', async () => {
  const [large, small] = await look(
    face({ box: box(0, 0, 120, 120) }),
    face({ box: box(200, 0, 119, 119) }),
  )
  expect(large.sharpness).toBeGreaterThan(1000)
  expect(small.sharpness).toBeNull()
  expect(small.nativeSharpness).toBeGreaterThan(1000)
})

it('are measured at one size: a larger one is not sharper for its pixels', async () => {
  const [twice] = await look(face({ box: box(0, 0, 320, 320) }))
  expect(twice.sharpness).toBeLessThan(twice.nativeSharpness)
})
