import { describe, expect, test } from 'vitest'
import { newMask } from '../../../src/core/image/raster'
import { squash } from '../../../src/engines/text/recogniser'
import { spaced } from '../../../src/engines/text/spaces'

const height = 48

/** Signs of a width of 14 pixels (of a crop as the recogniser sees it) at the given gaps. */
function written(text: string, gaps: number[]) {
  const wide = 14
  const grey = newMask(40 + text.length * wide + gaps.reduce((a, b) => a + b, 0) + 40, height)
  grey.data.fill(255)
  let x = 40
  const signs = [...text].map((sign, i) => {
    x += gaps[i - 1] ?? 0
    for (let y = 12; y < 36; y++) grey.data.fill(0, y * grey.width + x, y * grey.width + x + wide)
    x += wide
    return { text: sign, confidence: 1, from: x - wide + 3, to: x - 3 }
  })
  return { signs, ink: { grey, threshold: 128 } }
}
const gap = (share: number) => Math.round(share * height * squash)

describe('spaces from the ink', () => {
  test.each<[string, string, number[], string]>([
    ['a wide gap parts words', 'ABCDE', [0.1, 0.1, 0.4, 0.1], 'ABC DE'],
    ['letters set wide are one word', 'ABCDE', [0.3, 0.3, 0.3, 0.3], 'ABCDE'],
    ['and a wider gap among them parts', 'ABCDE', [0.3, 0.3, 0.7, 0.3], 'ABC DE'],
  ])('%s', (_, text, gaps, said) => {
    const { signs, ink } = written(text, gaps.map(gap))
    expect(
      spaced(signs, ink, height * squash)
        .map(({ text }) => text)
        .join(''),
    ).toBe(said)
  })
})
