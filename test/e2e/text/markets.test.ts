import { afterAll, beforeAll, expect, test } from 'vitest'
import { openImageCodec } from '../../../src/engines/pictures/image'
import { sourceParts } from '../../../tools/source-parts'
import { thai, thaiPrice } from '../../kit/thai'
import { written } from '../../kit/written'
import { cover } from '../drawn/covers'
import { closeInPeace, open } from '../panel'

let panel: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  panel = await open({ select: [] })
})
afterAll(() => closeInPeace(panel))

/** A cover that is one flat picture, checked; what the panel says of it. */
async function told(market: string, lines: string[], paths = ''): Promise<string> {
  const png = (await openImageCodec(sourceParts)).encodePng(await written(lines, paths))
  const { host, checked } = panel
  await host.drop(`${market}.png`, await png)
  const { id } = (await host.layer(market))!.children[0]
  const fills = (await host.get(id, 'fills')) as object[]
  const picture = { type: 'RECTANGLE', name: 'Photo', width: 1080, height: 1920, fills }
  await host.add(cover(`Cover in ${market}`, [picture]))
  await checked(`Cover in ${market}`)
  return (await host.ui.locator('.finding').allTextContents()).join('\n')
}

test.each([
  ['Russian', ['Новая коллекция', 'Осталось 2 часа', '1 490 ₽'], [/1 490 ₽/, /Осталось 2 часа/]],
  ['Polish', ['Nowa kolekcja', 'Zostało 5 godzin', '79,99 zł'], [/79,99 zł/, /Zostało 5 godzin/]],
  ['Japanese', ['メルカリ', '3,980円'], [/3,980円/, /メルカリ/]],
])('a cover in %s: what is written on it is found', async (market, lines, found) => {
  const said = await told(market, lines)
  for (const one of found) expect(said).toMatch(one)
})

test('a cover in Thai: its price is found, and its sale is no price', async () => {
  expect(await told('Thai', [], thaiPrice)).toMatch(/ราคา 450/)
  expect(await told('Thai sale', [], thai)).not.toMatch(/could not be read|price:/)
})
