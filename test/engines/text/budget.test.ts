import { expect, test } from 'vitest'
import { sourceParts } from '../../../tools/source-parts'
import { newMask, newRaster } from '../../../src/core/image/raster'
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
const unread = {
  recogniser,
  own: () => [],
  alphabet: openAlphabet(await sourceParts('text-reader.json')),
}

test('a wall of text is not read, and said to be too much; what a full cover has is read', () => {
  expect(seeLines(picture, lines(20), unread)).toHaveLength(20)
  expect(() => seeLines(picture, lines(80), unread)).toThrow(
    expect.objectContaining({ name: 'Unseen', reason: 'too-much' }),
  )
})

test('the second reader is asked so much and no more, of one picture', async () => {
  let asked = 0
  const reader = { words: async () => (asked++, []) }
  const engine = await withinReason(async () => reader)()
  const line = newMask(1500, 56)
  for (let i = 0; i < 20; i++) await engine.words(line, 'kor')
  expect(() => engine.words(line, 'kor')).toThrow(
    expect.objectContaining({ name: 'Unseen', reason: 'too-much' }),
  )
  expect(asked).toBe(20)
  const another = await withinReason(async () => reader)()
  expect(await another.words(line, 'kor')).toEqual([])
})
