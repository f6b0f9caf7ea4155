import { expect, test } from 'vitest'
import { sourceParts } from '../../../tools/source-parts'
import { newMask, newRaster } from '../../../src/core/image/raster'
import { newAllowance } from '../../../src/engines/text/allowance'
import type { Found } from '../../../src/engines/text/found'
import { openAlphabet } from '../../../src/engines/text/own/alphabet'
import { seeLines } from '../../../src/engines/text/see'
import { withinReason } from '../../../src/engines/text/within-reason'

/** How much is read, counted: the time that it takes grows with the widths of lines. */
const picture = newRaster(1080, 1920)
const lines = (count: number): Found[] =>
  Array.from({ length: count }, (_, i) => ({
    rect: { cx: 540, cy: 10 + i * 20, width: 1000, height: 10, angle: 0 },
    score: 0.9,
    fill: 0.9,
    pixels: new Int32Array(),
    bend: null,
  }))
const recogniser = {
  read: (crops: readonly unknown[]) => crops.map(() => []),
  taught: new Set<string>(),
}
const unread: Parameters<typeof seeLines>[2] = {
  recogniser,
  own: () => [],
  alphabet: openAlphabet(await sourceParts('text-reader.json')),
}

test('a wall of text is not read, and said to be too much; what a full cover has is read', () => {
  expect(seeLines(picture, lines(20), unread, newAllowance())).toHaveLength(20)
  expect(() => seeLines(picture, lines(80), unread, newAllowance())).toThrow(
    expect.objectContaining({ name: 'Unseen', reason: 'too-much' }),
  )
})

test('what is read at once and what is read later, as rows of tiles are, count together', () => {
  const left = newAllowance()
  seeLines(picture, lines(20), unread, left)
  expect(() => seeLines(picture, lines(20), unread, left)).toThrow(
    expect.objectContaining({ name: 'Unseen', reason: 'too-much' }),
  )
})

test('lines are grown within one allowance, so that many cost no more than a few', () => {
  const looks = (growing: number) => {
    let widths = 0
    const own: typeof unread.own = (crop) => {
      widths += crop.width
      // Each look tells another sign, as if the line went on.
      const signs = 'ABCDEFGH'.slice(0, Math.round(crop.width / 100))
      return [...signs].map((text, i) => ({ text, confidence: 0.9, from: i * 8, to: i * 8 + 8 }))
    }
    seeLines(picture, lines(4), { ...unread, own }, { lines: 45_000, growing })
    return widths
  }
  const [once, most] = [looks(0), looks(Infinity)]
  expect(most).toBeGreaterThan(2 * once)
  expect(looks(once)).toBeLessThan(2 * once + 3200)
})

test('the second reader is asked so much and no more, of one picture', async () => {
  const line = newMask(1500, 56)
  const word = { text: '가', confidence: 0.9, left: 0, top: 0, width: 40, height: 40 }
  const askedOf = async (words: (typeof word)[]) => {
    let asked = 0
    const engine = await withinReason(async () => ({ words: async () => (asked++, words) }))()
    for (let i = 0; i < 30; i++) await engine.words(line, 'kor')
    expect(await engine.words(line, 'kor')).toEqual([])
    return asked
  }
  expect(await askedOf([word])).toBe(20)
  // It looks twice where it sees nothing.
  expect(await askedOf([])).toBe(10)
})
