import { beforeAll, expect, test } from 'vitest'
import type { TextReader } from '../../../src/core/engines'
import { openTextReader } from '../../../src/engines/text/reader'
import { sourceParts } from '../../../tools/source-parts'
import { written } from '../../kit/written'

/** Letters and signs of the markets, drawn small and read without tesseract. */
let reader: TextReader
beforeAll(async () => {
  reader = await openTextReader(sourceParts)
})

/** Case aside: К and к are one shape. */
const linesOf = async (texts: string[]) =>
  (await reader.read(await written(texts), [])).map(({ text, readable }) => [
    text.toLowerCase(),
    readable,
  ])

test.each([
  ['Russian', ['Осталось 2 часа', 'Скидка сегодня', '1 490 ₽']],
  ['Polish', ['Zostało 5 godzin', 'Już dziś', '79,99 zł']],
  ['Spanish', ['Colección de otoño', '24,90 €']],
  ['Japanese', ['メルカリ', 'セール', '3,980円']],
])('%s is read as it is written', async (_, texts) => {
  expect(await linesOf(texts)).toEqual(texts.map((text) => [text.toLowerCase(), true]))
})
