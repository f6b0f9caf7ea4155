import { describe, expect, test } from 'vitest'
import { newRaster, type Raster } from '../../../src/core/image/raster'
import { looksSet } from '../../../src/engines/text/looks-set'
import { dice } from '../../kit/dice'
import { seenLine } from '../../kit/seen-lines'

function crop(level: (x: number, y: number) => number): Raster {
  const out = newRaster(320, 48)
  for (let y = 0, p = 0; y < 48; y++)
    for (let x = 0; x < 320; x++, p += 4) out.data.fill(level(x, y), p, p + 3)
  return out
}
/** Bars of ink on a ground, as type crosses from one to the other. */
const type = (ink: number, ground: number) => crop((x) => (x % 20 < 7 ? ink : ground))
const { to } = dice(7)
const cloth = crop(() => 90 + to(70))

const tall = { width: 500, height: 140 }

describe('lettering', () => {
  test('is what was surely read, on whatever ground', () =>
    expect(looksSet(seenLine('SALE', {}, { crop: cloth }), 1920)).toBe(true))
  test('is what nobody read, in one tone on another', () =>
    expect(looksSet(seenLine('', {}, { crop: type(40, 220) }), 1920)).toBe(true))
  test('is a headline that is one from afar too', () =>
    expect(looksSet(seenLine('aLshu', tall, { sureness: 0.53, fromAfar: 1, crop: type(20, 200) }), 1920)).toBe(true)) // prettier-ignore
  test.each(['00:00', '1', '100', '5', '0'])('is a number: %s', (text) =>
    expect(looksSet(seenLine(text, {}, { crop: type(40, 220) }), 1920)).toBe(true),
  )
})

describe('is no lettering', () => {
  test('cloth that nobody read', () =>
    expect(looksSet(seenLine('', {}, { crop: cloth }), 1920)).toBe(false))
  test.each(['○O', 'оо', 'O', 'oOo'])('rings as large as a thing: %s', (text) =>
    expect(looksSet(seenLine(text, tall, { fromAfar: 0.1, crop: type(40, 220) }), 1920)).toBe(
      false,
    ),
  )
  test.each(['80', 'oO', '000'])('rings below one another, from afar a column: %s', (text) => {
    const column = { width: 148, height: 598 }
    expect(looksSet(seenLine(text, column, { fromAfar: 1, crop: type(40, 220) }), 1920)).toBe(false)
  })
  test.each(['O5000O', '00o6O', 'IIIlI', '||||'])('a row of one shape: %s', (text) =>
    expect(looksSet(seenLine(text, {}, { sureness: 0.55, crop: type(40, 220) }), 1920)).toBe(false),
  )
  test('a row of rings of which one was told', () => {
    const look = { sureness: 0.55, crop: type(40, 220) }
    expect(looksSet(seenLine('0', {}, look), 1920)).toBe(false)
    expect(looksSet(seenLine('0', {}, { ...look, crop: newRaster(60, 48) }), 1920)).toBe(true)
  })
  test('what is as tall as a headline, and none from afar', () =>
    expect(looksSet(seenLine('告', tall, { sureness: 0.2, fromAfar: 0, crop: type(40, 220) }), 1920)).toBe(false)) // prettier-ignore
})
