import { afterEach, expect, test } from 'vitest'
import { openImageCodec } from '../../../src/engines/pictures/image'
import { sourceParts } from '../../../tools/source-parts'
import { thai } from '../../kit/thai'
import { written } from '../../kit/written'
import { open } from '../panel'

let opened: Awaited<ReturnType<typeof open>> | undefined
afterEach(async () => {
  await opened?.host.close()
  opened = undefined
})

/** A cover that is one flat picture, checked; what the panel says of it. */
async function told(lines: string[], paths = ''): Promise<string> {
  const png = (await openImageCodec(sourceParts)).encodePng(await written(lines, paths))
  opened = await open({ select: [] })
  const { host, checked } = opened
  await host.drop('Flat.png', await png)
  const fills = await host.get('Picture', 'fills')
  const picture = {
    type: 'RECTANGLE' as const,
    name: 'Photo',
    width: 1080,
    height: 1920,
    fills: fills as object[],
  }
  await host.add({
    type: 'FRAME',
    name: 'Cover',
    x: 6000,
    y: 0,
    width: 1080,
    height: 1920,
    children: [picture],
  })
  await checked('Cover')
  expect(await host.errors()).toEqual([])
  return (await host.ui.locator('.finding').allTextContents()).join('\n')
}

test.each([
  ['Russian', ['Новая коллекция', 'Осталось 2 часа', '1 490 ₽'], [/1 490 ₽/, /Осталось 2 часа/]],
  ['Polish', ['Nowa kolekcja', 'Zostało 5 godzin', '79,99 zł'], [/79,99 zł/, /Zostało 5 godzin/]],
  ['Japanese', ['メルカリ', '3,980円'], [/3,980円/, /メルカリ/]],
])('a cover in %s: what is written on it is found', async (_, lines, found) => {
  const said = await told(lines)
  for (const one of found) expect(said).toMatch(one)
})

test('a cover in Thai, which nobody reads, is a question and nothing of it is made up', async () => {
  const said = await told([], thai)
  expect(said).toMatch(/could not be read/)
  // The photo’s own name is told where its contrast could be mended.
  expect(said).not.toMatch(/“(?!Photo”)/)
})
