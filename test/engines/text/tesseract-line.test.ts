import { expect, test } from 'vitest'
import { newRaster } from '../../../src/core/image/raster'
import type { Tesseract } from '../../../src/engines/text/tesseract'
import { readLine } from '../../../src/engines/text/tesseract-line'

/** Words as tesseract tells them: with what each begins, and where. */
const words = (said: [text: string, left: number, width: number][]): Tesseract => ({
  async words() {
    return said.map(([text, left, width]) => ({ text, left, width, top: 0, height: 40, confidence: 0.9 })) // prettier-ignore
  },
})
const crop = newRaster(400, 56)

test.each([
  ['tha', 'each sign of Thai a word', [['ว', 0, 20], ['ั', 18, 8], ['น', 30, 20], ['สุด', 58, 40]], 'วันสุด'],
  ['tha', 'phrases', [['รา', 0, 30], ['คา', 32, 30], ['พิเศษ', 110, 80], ['450', 205, 60]], 'ราคา พิเศษ 450'],
  ['kor', 'each syllable a word', [['오', 0, 40], ['늘', 44, 40], ['만', 88, 40]], '오늘만'],
  ['heb', 'words', [['רק', 0, 40], ['היום', 44, 80]], 'רק היום'],
] as const)('%s, %s', async (script, _, said, text) => {
  const told = await readLine(words(said.map(([...one]) => one)), crop, script)
  expect(told.text).toBe(text)
}) // prettier-ignore
