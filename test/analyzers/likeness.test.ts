import { describe, expect, it } from 'vitest'
import { likeness } from '../../src/analyzers/likeness'
import { distanceOf, likenessHash, readPrint } from '../../src/analyzers/likeness/print'
import type { See } from '../../src/core/unseen'
import type { Cover } from '../../src/core/cover'
import type { Engines } from '../../src/core/engines'
import { crop, newRaster, type Raster } from '../../src/core/image/raster'
import { resize } from '../../src/core/image/resize'
import { box, cover, flat } from '../kit/rules'

/** Soft blobs; another seed is another picture. */
function blobs(seed: number): Raster {
  const out = newRaster(270, 480)
  const at = Array.from({ length: 9 }, (_, i) => [
    (seed * 73 + i * 131) % 270,
    (seed * 151 + i * 197) % 480,
    20 + ((seed * 31 + i * 17) % 70),
    (i % 2) * 2 - 1,
  ])
  for (let y = 0; y < 480; y++) {
    for (let x = 0; x < 270; x++) {
      let value = 128
      for (const [cx, cy, r, sign] of at)
        value += sign * 110 * Math.exp(-((x - cx) ** 2 + (y - cy) ** 2) / (r * r))
      out.data.set([value, value * 0.8, 255 - value, 255], (y * 270 + x) * 4)
    }
  }
  return out
}

const cut = (raster: Raster, share: number) =>
  resize(
    crop(
      raster,
      box(
        raster.width * share,
        raster.height * share,
        raster.width * (1 - 2 * share),
        raster.height * (1 - 2 * share),
      ),
    ),
    1080,
    1920,
  )

function mirror(raster: Raster): Raster {
  const out = newRaster(raster.width, raster.height)
  for (let y = 0; y < raster.height; y++)
    for (let x = 0; x < raster.width; x++) {
      const p = (y * raster.width + x) * 4
      const q = (y * raster.width + raster.width - 1 - x) * 4
      out.data.set(raster.data.subarray(p, p + 4), q)
    }
  return out
}

describe('fingerprint', () => {
  const print = likenessHash(blobs(1))
  it.each<[string, Raster, number]>([
    ['itself', blobs(1), 0],
    ['another size', resize(blobs(1), 1080, 1920), 0.04],
    ['3 % cut off', cut(blobs(1), 0.03), 0.06],
    ['8 % cut off', cut(blobs(1), 0.08), 0.09],
    ['mirrored', mirror(blobs(1)), 0.04],
  ])('knows %s again', (_, copy, most) =>
    expect(distanceOf(print, likenessHash(copy))).toBeLessThanOrEqual(most),
  )

  it('tells others apart', () => {
    for (const seed of [2, 3, 4, 5, 6])
      expect(distanceOf(print, likenessHash(blobs(seed)))).toBeGreaterThan(0.225)
  })

  it('can be kept as text', () => {
    expect(distanceOf(readPrint(print.text)!, print)).toBe(0)
    expect(print.text.length).toBeLessThan(600)
    for (const text of [
      '',
      'nonsense',
      'p0.abc',
      print.text.slice(0, -4),
      `${print.text.slice(0, -1)}!`,
    ])
      expect(readPrint(text)).toBeNull()
  })

  it('has an answer for a picture of one pixel', () =>
    expect(readPrint(likenessHash(flat(1, 1)).text)).not.toBeNull())
})

describe('likeness', () => {
  const look = (over: Partial<Cover>) => likeness((async () => cover(over)) as See, {} as Engines)
  const past = (seed: number, over = {}) => ({
    name: `${seed}.png`,
    date: `2026-01-0${seed}`,
    hash: likenessHash(blobs(seed)).text,
    ...over,
  })

  it('finds nothing without a history', async () =>
    expect(await look({ raster: blobs(1) })).toMatchObject({ twins: [], compared: 0 }))

  it('names the twin, skips what it can’t read', async () => {
    const history = [past(2), past(1, { title: 'Spring' }), { ...past(3), hash: 'older version' }]
    expect(await look({ raster: cut(blobs(1), 0.03), history })).toMatchObject({
      compared: 2,
      twins: [{ name: '1.png', title: 'Spring', sure: true }],
    })
  })
})
