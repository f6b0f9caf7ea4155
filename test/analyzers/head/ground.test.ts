import { expect, it } from 'vitest'
import { groundAbove } from '../../../src/analyzers/head/ground'
import { newRaster, type Raster } from '../../../src/core/image/raster'
import { drawFace } from '../../kit/faces'
import { box, flat } from '../../kit/rules'

/** It grows lighter from above. */
function fading(): Raster {
  const raster = flat(1080, 1920, [0, 0, 0])
  for (let i = 0; i < raster.data.length; i++)
    raster.data[i] = i % 4 === 3 ? 255 : 90 + i / 4 / 1080 / 20
  return raster
}

/** A face of 200 px, its eyes at 460, on such a ground. */
function portrait({ lenses = false } = {}): Raster {
  const raster = fading()
  drawFace(raster, 540, 476, 200, { lenses })
  return raster
}

const eyes = [
  { x: 498, y: 460 },
  { x: 582, y: 460 },
]
const face = { box: box(440, 376, 200, 200), landmarks: eyes }

/** The rows above `until` are those of the ground. */
function cutAt(raster: Raster, until: number, ground: Raster): Raster {
  const out = newRaster(raster.width, raster.height)
  out.data.set(raster.data)
  out.data.set(ground.data.subarray(0, until * raster.width * 4))
  return out
}

it('of a whole face is hair and forehead', () =>
  expect(groundAbove(portrait(), face)).toBeLessThan(0.4))

it('of a face with dark glasses, too', () =>
  expect(groundAbove(portrait({ lenses: true }), face)).toBeLessThan(0.4))

it.each([
  ['of one colour', flat(1080, 1920, [193, 18, 31])],
  ['that grows lighter', fading()],
])('of a face whose picture ends at the nose is the ground %s', (_, ground) =>
  expect(groundAbove(cutAt(portrait(), 480, ground), face)).toBeGreaterThan(0.9),
)

it('a bar over the eyes is narrower', () => {
  const barred = portrait()
  for (let y = 376; y < 480; y++)
    for (let x = 430; x < 650; x++) barred.data.set([20, 20, 20], (y * 1080 + x) * 4)
  expect(groundAbove(barred, face)).toBeLessThan(0.5)
})

it('a face that fills the frame leaves no room to tell', () =>
  expect(groundAbove(flat(380, 600, [20, 20, 20]), { box: box(90, 376, 200, 200), landmarks: [{ x: 148, y: 460 }, { x: 232, y: 460 }] })).toBe(0)) // prettier-ignore

it('stripes are no ground, and neither is what lies outside', () => {
  const striped = flat(1080, 1920, [255, 255, 255])
  for (let y = 0; y < 1920; y += 40) striped.data.fill(0, y * 1080 * 4, (y + 20) * 1080 * 4)
  expect(groundAbove(striped, face)).toBeLessThan(0.75)
  expect(groundAbove(striped, { ...face, landmarks: [] })).toBe(0)
  expect(groundAbove(striped, { box: box(440, -300, 200, 200), landmarks: eyes })).toBeLessThan(
    0.75,
  )
  expect(groundAbove(striped, { box: face.box, landmarks: eyes.map(({ x }) => ({ x, y: -50 })) })).toBe(0) // prettier-ignore
})
