import { describe, expect, test } from 'vitest'
import { seamsOf } from '../../src/analyzers/seams'
import { newRaster, type Raster } from '../../src/core/image/raster'

type Rgb = readonly [number, number, number]
const [white, red, wall]: Rgb[] = [[255, 255, 255], [190, 20, 50], [185, 196, 201]] // prettier-ignore

const plain = (width: number, height: number, colour: Rgb): Raster =>
  painted(newRaster(width, height), 0, 0, width, height, () => colour)

function painted(
  on: Raster, left: number, top: number, width: number, height: number,
  colour: (x: number, y: number) => Rgb,
): Raster {
  for (let y = top; y < top + height; y++)
    for (let x = left; x < left + width; x++)
      on.data.set([...colour(x, y), 255], (y * on.width + x) * 4)
  return on
} // prettier-ignore

/** Soft blobs of many colours, as photographs are: no line runs through them. */
const photograph =
  (seed: number) =>
  (x: number, y: number): Rgb => {
    const wave = (a: number, b: number) =>
      Math.round(128 + 60 * Math.sin(seed * a + x / (11 + b)) + 60 * Math.cos(seed + y / (9 + a)))
    return [wave(1, 3), wave(2, 7), wave(3, 1)]
  }
const side = 400
const photo = (seed = 1) => painted(newRaster(side, side), 0, 0, side, side, photograph(seed))
/** The four strips of a frame `thick` pixels wide, `at` pixels inside the edges. */
function framed(on: Raster, at: number, thick: number, colour: (x: number, y: number) => Rgb): Raster {
  const length = on.width - 2 * at
  for (const [x, y, width, height] of [
    [at, at, length, thick],
    [at, on.height - at - thick, length, thick],
    [at, at, thick, on.height - 2 * at],
    [on.width - at - thick, at, thick, on.height - 2 * at],
  ])
    painted(on, x, y, width, height, colour)
  return on
} // prettier-ignore
const [inRed, inWhite] = [() => red, () => white]
/** A colour as a weave or a camera's grain has it: `deep` levels up and down. */
const woven = ([r, g, b]: Rgb, deep: number) => (x: number, y: number): Rgb => {
  const by = Math.round(deep * Math.sin(x * 12.9 + y * 78.2))
  return [r + by, g + by, b + by]
} // prettier-ignore
const barsOn = (tall: number, colour: (x: number, y: number) => Rgb) =>
  painted(painted(photo(), 0, 0, side, tall, colour), 0, side - tall, side, tall, colour)
const thing = (ground: Rgb, left: number, top: number, width: number, height: number) =>
  painted(plain(side, side, ground), left, top, width, height, photograph(2))

describe('a border', () => {
  test.each<[name: string, picture: Raster, kind: string, sure: boolean]>([
    ['round a photograph', framed(photo(), 0, 10, inRed), 'frame', true],
    ['round a thing on white', framed(thing(white, 100, 80, 200, 240), 0, 10, inRed), 'frame', true],
    ['a line inside', framed(plain(side, side, white), 14, 4, inRed), 'frame', true],
    ['white round a photograph', framed(photo(), 0, 12, inWhite), 'frame', false],
    ['bars', painted(painted(photo(), 0, 0, side, 40, () => red), 0, 360, side, 40, () => red), 'bars', true],
    ['black bars, as a camera writes them', barsOn(40, woven([8, 8, 8], 4)), 'bars', true],
    ['even grey behind a door, with its grain', barsOn(40, woven([110, 110, 112], 4)), 'bars', false],
    ['a rug’s woven band', framed(photo(), 0, 12, woven(red, 16)), 'frame', false],
    ['a bandana’s two-coloured band', framed(photo(), 0, 14, (x, y) => ((x + y) % 12 < 6 ? red : [90, 10, 90])), 'frame', false],
    ['a woven line within a cloth', framed(painted(plain(side, side, wall), 0, 0, side, side, woven(wall, 16)), 12, 7, woven(red, 16)), 'frame', false],
  ])('%s', (_, picture, kind, sure) => expect(seamsOf(picture).border).toMatchObject({ kind, sure })) // prettier-ignore

  test.each<[name: string, picture: Raster]>([
    ['a photograph', photo()],
    ['a poster on white', thing(white, 60, 30, 280, 340)],
    ['a poster on a wall', thing(wall, 60, 30, 280, 340)],
    ['a framed picture', framed(plain(side, side, white), 70, 10, inRed)],
    ['stripes', painted(newRaster(side, side), 0, 0, side, side, (x) => ((x + 20) % 80 < 40 ? red : white))],
    ['one bar', painted(photo(), 0, 0, side, 40, () => red)],
    ['a single pixel', plain(1, 1, red)],
  ])('none: %s', (_, picture) => expect(seamsOf(picture).border).toBeNull()) // prettier-ignore

  test('its box is what it leaves', () =>
    expect(seamsOf(framed(photo(), 0, 10, inRed)).border?.box).toMatchObject({ x: 10, y: 10 }))
})

describe('a cut', () => {
  const half = (seed: number, on = photo()) =>
    painted(on, side / 2, 0, side / 2, side, photograph(seed))
  const cuts = (picture: Raster) => seamsOf(picture).cuts.map(({ sure }) => sure)

  test('between two photographs that touch', () => expect(cuts(half(5))).toEqual([true]))
  test('a gap between them', () =>
    expect(cuts(painted(half(5), 198, 0, 6, side, () => white))).toContain(true))
  test('four, parted both ways', () => {
    const four = painted(half(5), 0, side / 2, side, side / 2, photograph(9))
    expect(seamsOf(four).cuts.map(({ box }) => box.width > box.height)).toContain(true)
  })
  test('between a photograph and something plain: perhaps', () =>
    expect(cuts(painted(photo(), 0, 250, side, 150, () => white))).toEqual([false]))

  test.each<[name: string, picture: Raster]>([
    ['a photograph', photo()],
    ['a thing on white', thing(white, 100, 80, 200, 240)],
    ['a wall and a table', painted(painted(plain(side, side, wall), 0, 260, side, 140, () => red), 120, 100, 160, 250, photograph(2))],
    ['stripes', painted(newRaster(side, side), 0, 0, side, side, (x) => (x % 80 < 40 ? red : white))],
    ['things side by side on white', painted(thing(white, 40, 100, 120, 200), 240, 100, 120, 200, photograph(3))],
  ])('none: %s', (_, picture) => expect(seamsOf(picture).cuts).toEqual([])) // prettier-ignore
})
