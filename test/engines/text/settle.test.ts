import { sourceParts } from '../../../tools/source-parts'
import { describe, expect, test } from 'vitest'
import { newRaster } from '../../../src/core/image/raster'
import { openAlphabet } from '../../../src/engines/text/own/alphabet'
import { squash } from '../../../src/engines/text/recogniser'
import type { SeenLine } from '../../../src/engines/text/see'
import { settle } from '../../../src/engines/text/settle'
import type { Tesseract } from '../../../src/engines/text/tesseract'

const alphabet = openAlphabet(await sourceParts('text-reader.json'))

const rect = { cx: 300, cy: 100, width: 400, height: 50, angle: 0 }

/**
 * A place as the nets saw it: `score` of the detector, `sureness` of the recogniser in every sign.
 */
function place(
  text: string,
  sureness: number,
  score = 0.9,
  over: Partial<typeof rect> = {},
): SeenLine {
  const signs = [...text].map((sign, i) => ({
    text: sign,
    confidence: sureness,
    from: 16 + i * 16,
    to: 24 + i * 16,
  }))
  const crop = () => newRaster(320, 48)
  return {
    polygon: [[100, 75], [500, 75], [500, 125], [100, 125]], // prettier-ignore
    region: { rect: { ...rect, ...over }, score, fill: 0.9, pixels: new Int32Array(), bend: null },
    crop: crop(),
    signs,
    sureness,
    foreign: false,
    cropAt: crop,
  }
}

const says = (
  readings: Partial<Record<string, [string, number]>>,
  asked: string[] = [],
): Tesseract => ({
  async words(_, language) {
    asked.push(language)
    const [text, confidence] = readings[language] ?? ['', 0]
    return text ? [{ text, confidence, left: 0, top: 0, width: 10, height: 10, line: '1' }] : []
  },
})
const read = (lines: SeenLine[], tesseract: Tesseract) =>
  settle(lines, 1920, async () => tesseract, alphabet)

describe('what a place says', () => {
  test('a sure reading asks nobody', async () => {
    const asked: string[] = []
    expect(await read([place('SALE', 0.98)], says({}, asked))).toMatchObject([
      { text: 'SALE', readable: true },
    ])
    expect(asked).toEqual([])
  })

  test('a script that the recogniser never learned is read by tesseract', async () => {
    expect(await read([place('w', 0.4)], says({ ara: ['سماعات', 0.9] }))).toMatchObject([
      { text: 'سماعات', readable: true },
    ])
  })

  test.each([
    ['99 ☒☒☒☒', 'درهم وو', 'درهم 99'],
    ['☒☒☒☒ 99', 'وو درهم', '99 درهم'],
    ['99 ☒☒☒☒', 'درهم جديدة', 'درهم جديدة'],
    ['☒☒ 99 ☒☒', 'درهم وو', 'درهم وو'],
  ])('of «%s» and «%s» the number is the recognisers’', async (own, tesseract, text) => {
    const line = { ...place(own, 0.97), foreign: true }
    expect(await read([line], says({ ara: [tesseract, 0.9] }))).toMatchObject([{ text }])
  })

  test('marks that stand high over Thai letters are no lines of their own', async () => {
    const at = (x: number, y: number, width: number, height: number) => ({
      polygon: [[x, y], [x + width, y], [x + width, y + height], [x, y + height]] as const,
    }) // prettier-ignore
    const line = { ...place('☒☒☒☒', 0.95), foreign: true, ...at(100, 100, 400, 60) }
    const mark = { ...place('9', 0.99), crop: newRaster(60, 48), ...at(300, 70, 40, 26) }
    const apart = { ...mark, ...at(300, 10, 40, 26) }
    const tha = says({ tha: ['รองเท้า', 0.9] })
    expect(await read([line, mark], tha)).toMatchObject([{ text: 'รองเท้า' }])
    expect(await read([line, apart], tha)).toHaveLength(2)
  })

  test('one sign of a line in which many find room is no reading of it', async () => {
    const wide = { ...place('U', 0.98), crop: newRaster(400, 48) }
    expect(await read([wide], says({ tha: ['รองเท้า', 0.9] }))).toMatchObject([{ text: 'รองเท้า' }])
    expect(await read([wide], says({}))).toMatchObject([{ readable: false }])
  })

  test('what seems tilted is looked at as if it were level, too', async () => {
    const line = { ...place('☒☒☒', 0.9), foreign: true }
    // Tesseract is shown lines with a margin of 14 pixels around.
    const wide = says({ ara: ['فساتين', 0.86] })
    const tesseract: Tesseract = {
      words: async (crop, language) => (crop.width > 400 ? wide.words(crop, language) : []),
    }
    const levelCropAt = () => newRaster(400, 56)
    expect(await read([line], tesseract)).toMatchObject([{ readable: false }])
    expect(await read([{ ...line, levelCropAt }], tesseract)).toMatchObject([{ text: 'فساتين' }])
  })

  test('what was hardly read is looked at from nearer, and two that read the same are surer', async () => {
    const line = { ...place('☒☒☒', 0.9), foreign: true, cropAt: (height: number) => newRaster(320, height) } // prettier-ignore
    const shown: string[] = []
    const reading = (first: string, second: string): Tesseract => ({
      words(crop, language) {
        if (crop.height > 100) shown.push(language)
        const text = crop.height > 100 ? second : first
        return says({ ara: [text, 0.6] }).words(crop, language)
      },
    })
    expect(await read([line], reading('فسائتين الصيف', 'فساتين الصيف'))).toMatchObject([
      { text: 'فسائتين الصيف', readable: true },
    ])
    expect(new Set(shown)).toEqual(new Set(['ara']))
    expect(await read([line], reading('فساتين الصيف', 'سماعات'))).toMatchObject([
      { readable: false },
    ])
  })

  test('small Chinese, as on goods, does not tell what the designer writes', async () => {
    const korean = { kor: ['신상 가방', 0.9] } as const
    const beside = (height: number) =>
      read(
        [
          { ...place('☒☒☒☒', 0.9), foreign: true },
          place('周二宜购物', 0.99, 0.9, { cy: 400, height }),
        ],
        says({ kor: [...korean.kor] }),
      )
    expect(await beside(12)).toMatchObject([{ text: '신상 가방' }, { text: '周二宜购物' }])
    expect(await beside(50)).toMatchObject([{ readable: false }, { text: '周二宜购物' }])
  })

  test('the level view is shown in scripts of which letters were seen, or where nothing was', async () => {
    const levelCropAt = () => newRaster(400, 56)
    const line = { ...place('☒☒☒', 0.9), foreign: true, levelCropAt }
    const shown = async (readings: Parameters<typeof says>[0]) => {
      const level: string[] = []
      const tesseract: Tesseract = {
        words(crop, language) {
          if (crop.width > 400) level.push(language)
          return says(readings).words(crop, language)
        },
      }
      await read([line], tesseract)
      return level
    }
    expect(await shown({ ara: ['س', 0.3], kor: ['lll', 0.4] })).toEqual(['ara'])
    expect(await shown({ kor: ['lll', 0.4], heb: ['.:l', 0.4] })).toEqual(['ara', 'tha'])
    expect(await shown({ ara: ['فساتين', 0.9] })).toEqual([])
  })

  test('many long lines that nobody reads are told unread, for a bounded price', async () => {
    let asked = 0
    const tesseract: Tesseract = {
      async words({ width }, language) {
        asked += width
        const text = { kor: '오늘만', ara: 'سماعات', tha: 'รองเท้า', heb: 'שלום' }[language]
        return [{ text, confidence: 0.3, left: 0, top: 0, width: 10, height: 10, line: '1' }]
      },
    }
    const crop = () => newRaster(1200, 56)
    const hindi = { ...place('☒☒☒☒', 0.9), foreign: true, cropAt: crop, levelCropAt: crop }
    const lines = await read(
      Array.from({ length: 12 }, () => hindi),
      tesseract,
    )
    expect(lines).toHaveLength(12)
    expect(lines.every(({ readable }) => !readable)).toBe(true)
    expect(asked).toBeLessThan(30_000)
  })

  test('what was hardly read in another script than the cover’s says nothing', async () => {
    const line = { ...place('☒☒☒', 0.97), foreign: true }
    const narrow = { ...line, cropAt: () => newRaster(160, 56) }
    const told = async (thai: string, some: SeenLine[]) =>
      read(some, {
        async words({ width }, language) {
          if (language !== (width > 200 ? 'ara' : 'tha')) return []
          const [text, confidence] = width > 200 ? ['فساتين الصيف', 0.9] : [thai, 0.8]
          return [{ text, confidence, left: 0, top: 0, width: 10, height: 10 }]
        },
      })
    const title = { text: 'فساتين الصيف', readable: true }
    expect(await told('ปน จร', [narrow, line])).toMatchObject([
      { text: '', second: { text: 'ปน จร' }, readable: false },
      title,
    ])
    expect(await told('ปน จร', [narrow])).toMatchObject([{ text: 'ปน จร', readable: true }])
    expect(await told('ราคา 450', [narrow, line])).toMatchObject([
      { text: 'ราคา 450', readable: true },
      title,
    ])
  })

  test('of two scripts the one that reads the number, too, is believed', async () => {
    const line = { ...place('☒☒☒ 450', 0.97), foreign: true }
    const both = { tha: ['ราคา 450', 0.8], heb: ['0 רחר5', 0.9] } as const
    expect(await read([line], says({ tha: [...both.tha], heb: [...both.heb] }))).toMatchObject([
      { text: 'ราคา 450' },
    ])
  })

  test.each([
    ['12:30 ☒☒☒ 450', 'עד 450 ₪ 12:30'],
    ['☒☒☒ 450', 'מחיר ٤٥٠'],
    ['☒☒☒ 1 299', 'מחיר 1299'],
  ])('of «%s» each number is kept in «%s»', async (own, hebrew) => {
    const line = { ...place(own, 0.97), foreign: true }
    // What is read of Arabic loses a number.
    const told = await read([line], says({ ara: ['سماعات 4', 0.86], heb: [hebrew, 0.72] }))
    expect(told[0].text).toMatch(/\p{Script=Hebrew}/u)
    expect(told[0].text).toContain(own.slice(-3))
  })

  test('but not where its digits are in doubt', async () => {
    const line = { ...place('11 ☒☒☒☒', 0.8), foreign: true }
    expect(await read([line], says({ ara: ['درهم لا', 0.9] }))).toMatchObject([{ text: 'درهم لا' }])
  })

  test('lines without letters of one script alone are of the script of their cover', async () => {
    expect(await read([place('Ждaть', 0.95), place('OT 490', 0.95)], says({}))).toMatchObject([
      { text: 'Ждать' },
      { text: 'ОТ 490' },
    ])
  })

  test('writing of a script that nobody reads says nothing, however surely it is seen', async () => {
    const line = { ...place('☒☒☒☒', 0.97), foreign: true }
    expect(await read([line], says({ kor: ['lll', 0.3] }))).toMatchObject([
      { text: '', readable: false },
    ])
    expect(await read([line], says({ kor: ['오늘만', 0.9] }))).toMatchObject([
      { text: '오늘만', readable: true },
    ])
  })

  test('a line of which a part is such writing is read, and known not to be whole', async () => {
    const [line] = await read([place('LIVE ☒☒☒', 0.95)], says({}))
    expect(line).toMatchObject({ text: 'LIVE', readable: false })
  })

  test('what nobody can read is text all the same where the detector is sure', async () => {
    expect(await read([place('', 0, 0.85)], says({}))).toMatchObject([
      { text: '', readable: false },
    ])
  })

  test('but no stroke of a line that was read', async () => {
    const at = (x: number, y: number, width = 24): SeenLine => ({ ...place('', 0, 0.85), polygon: [[x, y], [x + width, y], [x + width, y + 16], [x, y + 16]] }) // prettier-ignore
    const told = async (...seen: SeenLine[]) => (await read(seen, says({}))).map(({ text }) => text)
    expect(await told(place('SALE', 0.98), at(220, 90), at(220, 400))).toEqual(['SALE', ''])
    expect(await told(place('SALE', 0.98), at(220, 90, 120))).toEqual(['SALE', ''])
    // Beside a line at a slant, though within its bounds.
    const tilted: SeenLine = { ...place('SALE', 0.98), polygon: [[100, 500], [500, 100], [535, 135], [135, 535]] } // prettier-ignore
    expect(await told(tilted, at(150, 150))).toEqual(['SALE', ''])
  })

  test('a doubtful sign or two in a long line leave it unread', async () => {
    expect(await read([place('30', 0.74)], says({}))).toMatchObject([{ text: '', readable: false }])
  })

  test('signs of a column may be farther apart', async () => {
    const crop = newRaster(Math.round(9 * 48 * squash), 48)
    const line = (over: Partial<typeof rect>) => ({
      ...place('现价爪十几元', 0.75, 0.9, over),
      crop,
    })
    const column = { width: 44, height: 800 }
    expect(await read([line(column)], says({}))).toMatchObject([{ text: '现价爪十几元' }])
    expect(await read([line({})], says({}))).toMatchObject([{ text: '', readable: false }])
  })

  test.each([
    ['the detector doubts it', place('', 0, 0.72)],
    ['it is no line but a patch', place('', 0, 0.9, { width: 60, height: 60 })],
    ['it is as tall as a thing', place('', 0, 0.9, { width: 700, height: 400 })],
    ['it is a dot', place('', 0, 0.9, { width: 45, height: 40 })],
    ['one sign is seen in fur', place('W', 0.82, 0.67)],
  ])('nothing, when %s', async (_, line) => {
    expect(await read([line], says({}))).toEqual([])
  })
})

describe('whether a place is text', () => {
  const doubtful = () => place('NEW', 0.5, 0.6)
  const sure = (y: number) => ({
    ...place('SALE', 0.98),
    region: { ...place('SALE', 0.98).region, rect: { ...rect, cy: y } },
  })

  test('a doubtful place alone is none', async () => {
    expect(await read([doubtful()], says({}))).toEqual([])
  })

  test('beside sure lines it is: who sets one line sets more', async () => {
    expect(await read([sure(300), sure(500), doubtful()], says({}))).toHaveLength(3)
  })

  test('a line as surely found as no fur stands alone, though nobody can read it', async () => {
    expect(await read([place('', 0, 0.83)], says({}))).toMatchObject([{ readable: false }])
  })

  test('type of a few pixels is not put to tesseract', async () => {
    const asked: string[] = []
    await read([place('', 0, 0.9, { height: 6 })], says({}, asked))
    expect(asked).toEqual([])
  })
})
