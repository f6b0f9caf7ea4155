import { describe, expect, test } from 'vitest'
import { background, backgroundOf } from '../../src/analyzers/background'
import { edgeFocus, focusOf } from '../../src/analyzers/background/focus'
import { mosaicOf } from '../../src/analyzers/background/mosaic'
import { zone } from '../../src/analyzers/background/zones'
import { luma, newMask, newRaster, type Mask, type Raster } from '../../src/core/image/raster'
import { cover, seenText } from '../kit/rules'
import { regionOf } from '../../src/core/image/region'
import type { Engines } from '../../src/core/engines'
import { polygonOf } from '../../src/core/geometry'
import { Unseen, type See } from '../../src/core/unseen'

const side = 480

/** Overlapping discs of many greys, the same each time: edges in all directions. */
function discs(contrast = 1): Raster {
  const out = newRaster(side, side)
  for (let y = 0, at = 0; y < side; y++) {
    for (let x = 0; x < side; x++, at += 4) {
      let value = 128
      for (let i = 0; i < 40; i++) {
        const [cx, cy, r] = [(i * 197) % side, (i * 311) % side, 20 + ((i * 53) % 50)]
        if ((x - cx) ** 2 + (y - cy) ** 2 < r * r) value = (i * 89) % 256
      }
      out.data.fill(128 + (value - 128) * contrast, at, at + 3)
      out.data[at + 3] = 255
    }
  }
  return out
}

/** The mean of `length` pixels along a direction. */
function smear(grey: Mask, length: number, dx: number, dy: number): Mask {
  const out = newMask(grey.width, grey.height)
  const within = (value: number) => Math.max(0, Math.min(side - 1, value))
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      let sum = 0
      for (let i = 0; i < length; i++) {
        const by = i - (length >> 1)
        sum += grey.data[within(y + by * dy) * side + within(x + by * dx)]
      }
      out.data[y * side + x] = sum / length + 0.5
    }
  }
  return out
}

function pixelated(raster: Raster, square: number): Raster {
  const out = newRaster(raster.width, raster.height)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const from = (Math.floor(y / square) * square * side + Math.floor(x / square) * square) * 4
      out.data.set(raster.data.subarray(from, from + 4), (y * side + x) * 4)
    }
  }
  return out
}

const all: Mask = { ...newMask(side, side), data: new Uint8Array(side * side).fill(255) }
const twice = (grey: Mask, length: number) => smear(smear(grey, length, 1, 0), length, 0, 1)
const focus = (grey: Mask) => edgeFocus(grey, all) ?? NaN

describe('how abrupt edges are', () => {
  const sharp = luma(discs())

  test('does not depend on contrast', () => {
    expect(focus(luma(discs(0.3)))).toBeCloseTo(focus(sharp), 1)
    expect(focus(sharp)).toBeGreaterThan(0.5)
  })

  test.each([
    ['out of focus', twice(twice(sharp, 7), 7)],
    ['moved across', smear(sharp, 24, 1, 0)],
    ['moved down', smear(sharp, 24, 0, 1)],
    ['moved aslant', smear(sharp, 17, 1, -1)],
  ])('falls when the picture is %s', (_, grey) => expect(focus(grey)).toBeLessThan(0.07))

  test('is not told of a flat picture, nor of nothing', () => {
    expect(edgeFocus(newMask(side, side), all)).toBeNull()
    expect(edgeFocus(sharp, newMask(side, side))).toBeNull()
    expect(edgeFocus(newMask(1, 1), newMask(1, 1))).toBeNull()
  })
})

describe('the focus well inside', () => {
  const sharp = luma(discs())
  const soft = twice(twice(sharp, 7), 7)
  const inside = (grey: Mask) => focusOf(grey, all).inside

  /** One picture, but for so many columns of the other. */
  const withColumns = (grey: Mask, other: Mask, columns: number): Mask => ({
    ...grey,
    data: grey.data.map((value, i) => (i % side < columns ? other.data[i] : value)),
  })

  test.each([
    ['across', smear(sharp, 24, 1, 0)],
    ['down', smear(sharp, 24, 0, 1)],
    ['aslant', smear(sharp, 17, 1, -1)],
  ])('of what moved %s is soft', (_, moved) => expect(inside(moved)).toBeLessThan(0.05))

  test('is that of half of the places, not of a label nor of a smooth part', () => {
    expect(inside(sharp)).toBeGreaterThan(0.3)
    expect(inside(soft)).toBeLessThan(0.025)
    expect(inside(withColumns(soft, sharp, 0.2 * side))).toBeLessThan(0.05)
    expect(inside(withColumns(sharp, soft, 0.4 * side))).toBeGreaterThan(0.2)
  })
  test('is not told where there are few edges, nor of what is not inside', () => {
    expect(inside(newMask(side, side))).toBeNull()
    const outline = { ...all, data: all.data.map(() => zone.whole) }
    expect(focusOf(sharp, outline).inside).toBeNull()
  })
})

test('outline and inside together are as one zone', () => {
  const zones = { ...all, data: all.data.map((_, i) => (i % side < 200 ? 5 : 4)) }
  const sharp = luma(discs())
  const { whole, inside } = focusOf(sharp, zones)
  expect(whole).toBe(edgeFocus(sharp, zones))
  expect(inside).not.toBe(whole)
})

describe('a mosaic', () => {
  test.each([8, 13, 21, 27])('of %i px squares is found', (square) => {
    expect(mosaicOf(luma(pixelated(discs(), square)), all)?.grid).toBeGreaterThan(4)
  })

  test('is not seen in a sharp picture, a flat one, or a chequered one', () => {
    expect(mosaicOf(luma(discs()), all)?.grid).toBeLessThan(2)
    expect(mosaicOf(newMask(side, side), all)?.grid).toBe(0)
    const chequered = newMask(side, side)
    chequered.data.forEach(
      (_, i) =>
        (chequered.data[i] = (((i % side) >> 4) + (Math.floor(i / side) >> 4)) % 2 ? 230 : 20),
    )
    expect(mosaicOf(chequered, all)).toBeNull()
  })

  test('beside the subject does not count', () => {
    expect(mosaicOf(luma(pixelated(discs(), 16)), newMask(side, side))).toBeNull()
  })
})

describe('the background', () => {
  const mask = newMask(side, side)
  for (let y = 120; y < 360; y++) mask.data.fill(255, y * side + 120, y * side + 360)
  const subject = regionOf(mask, 'estimated')
  const behind = (grey: Mask): Raster => {
    const out = discs()
    for (let i = 0; i < grey.data.length; i++)
      if (mask.data[i] === 0) out.data.fill(grey.data[i], i * 4, i * 4 + 3)
    return out
  }

  test.each([
    ['plain', { ...newMask(side, side), data: new Uint8Array(side * side).fill(200) }],
    ['blurred', twice(twice(luma(discs()), 9), 9)],
    ['busy', luma(discs())],
  ])('is %s', (kind, grey) =>
    expect(backgroundOf(behind(grey), { subject, person: null }).kind).toBe(kind),
  )

  test('does not become busy by text that is laid over it', () => {
    const raster = behind(twice(twice(luma(discs()), 9), 9))
    for (let y = 20; y < 60; y++) {
      for (let x = 20; x < 460; x++)
        raster.data.fill(
          ((x >> 1) + (y >> 1)) % 2 ? 255 : 0,
          (y * side + x) * 4,
          (y * side + x) * 4 + 3,
        )
    }
    const line: [number, number][] = [
      [18, 18],
      [462, 18],
      [462, 62],
      [18, 62],
    ]
    expect(backgroundOf(raster, { subject, person: null }).kind).toBe('busy')
    expect(backgroundOf(raster, { subject, person: null }, [line]).kind).toBe('blurred')
  })
})

describe('the focus inside', () => {
  test('is that of people alone where they are most of the subject', () => {
    const raster = discs()
    const soft = twice(twice(luma(raster), 7), 7)
    const subject = newMask(side, side)
    const people = { most: newMask(side, side), few: newMask(side, side) }
    for (let y = 40; y < 440; y++)
      for (let x = 40; x < 440; x++) {
        const at = y * side + x
        subject.data[at] = 255
        if (x < 300) people.most.data[at] = 255
        else people.few.data[at] = 255
        if (x < 300) raster.data.fill(soft.data[at], at * 4, at * 4 + 3)
      }
    const of = (mask: Mask | null) =>
      backgroundOf(raster, {
        subject: regionOf(subject, 'estimated'),
        person: mask && regionOf(mask, 'estimated'),
      })
    const all = of(null).insideFocus ?? 0
    expect(of(null).hostFocus).toBeNull()
    // Most of the subject, and soft, …
    expect(of(people.most).hostFocus).toBeLessThan(0.025)
    expect(of(people.most).insideFocus).toBe(of(people.most).hostFocus)
    // … or less than half of it, and sharp.
    expect(of(people.few).hostFocus).toBeGreaterThan(0.4)
    expect(of(people.few).insideFocus).toBe(all)
    expect(of(people.few).subjectFocus).toBe(of(null).subjectFocus)
  })
})

describe('the focus of the largest face', () => {
  const face = { x: 140, y: 140, width: 200, height: 200 }
  /** Soft where the face is, sharp all around. */
  const blurred = discs()
  const soft = twice(twice(luma(blurred), 7), 7)
  for (let y = 140; y < 340; y++)
    for (let x = 140; x < 340; x++) {
      const at = y * side + x
      blurred.data.fill(soft.data[at], at * 4, at * 4 + 3)
    }
  const nobody = { subject: null, person: null }
  const focusOf = (raster: Raster, box = face) => backgroundOf(raster, nobody, [], box).face?.focus

  test('falls with the face alone', () => {
    expect(focusOf(discs())).toBeGreaterThan(0.5)
    expect(focusOf(blurred)).toBeLessThan(0.07)
    expect(backgroundOf(blurred, nobody, [], face).subjectFocus).toBeGreaterThan(0.4)
  })
  test('is not told of a small face, nor under text', () => {
    expect(focusOf(blurred, { ...face, width: 40, height: 40 })).toBeNull()
    const line = polygonOf(face)
    expect(backgroundOf(blurred, nobody, [line], face).face?.focus).toBeNull()
    const over = (from: number, height: number) =>
      backgroundOf(blurred, nobody, [polygonOf({ ...face, y: face.y + from, height })], face).face
        ?.focus
    expect(over(0, 90)).toBeNull()
    expect(over(0, 40)).toBeLessThan(0.02)
  })
  test('costs nothing else where nobody could look for faces', async () => {
    const seen = { cover: cover({ raster: discs() }), ...nobody, text: seenText([]) }
    const see = async (kind: string) => {
      if (kind === 'faces') throw new Unseen('engine-unavailable')
      return seen[kind as keyof typeof seen]
    }
    expect(await background(see as See, {} as Engines)).toMatchObject({ face: null })
  })
})
