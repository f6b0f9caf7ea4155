import { expect, test } from 'vitest'
import { inks } from '../../src/analyzers/inks'
import type { Engines } from '../../src/core/engines'
import type { Evidence, Kind } from '../../src/core/evidence'
import { box, cover, flat, line, seenText } from '../kit/rules'

/** Stripes of ink across a line on a ground that grows lighter along it. */
function picture(ink: number) {
  const out = flat(400, 60)
  for (let y = 10; y < 50; y++) {
    for (let x = 0; x < 400; x++) {
      const level = x / 8 + (x % 12 < 5 ? ink : 0)
      out.data.fill(level, (y * 400 + x) * 4, (y * 400 + x) * 4 + 3)
    }
  }
  return out
}

const contrastOf = async (ink: number) => {
  const seen: Partial<Evidence> = {
    cover: cover({ raster: picture(ink) }),
    text: seenText([line('www', { origin: 'ocr', box: box(0, 10, 400, 40) })]),
  }
  const see = (kind: Kind) => Promise.resolve(seen[kind])
  return (await inks(see as never, {} as Engines))[0].contrast
}

test('what lies between ink and ground is told, however the ground changes', async () => {
  expect(Math.abs((await contrastOf(60)) - 60)).toBeLessThan(12)
  expect(Math.abs((await contrastOf(190)) - 190)).toBeLessThan(12)
})
