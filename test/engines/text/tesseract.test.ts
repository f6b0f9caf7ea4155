import { expect, test, vi } from 'vitest'
import { newMask } from '../../../src/core/image/raster'
import { openTesseract } from '../../../src/engines/text/tesseract'

/** A core that says something only in some segmentation modes, and what it was asked in. */
const core = vi.hoisted((): { says: Record<string, string>; asked: string[] } => ({
  says: {},
  asked: [],
}))
vi.mock('tesseract.js-core/tesseract-core-simd-lstm.js', () => ({
  default: async () => ({
    FS: { writeFile() {} },
    TessBaseAPI: class {
      mode = ''
      Init = () => 0
      SetImageFile = () => 0
      Recognize() {}
      Clear() {}
      SetVariable(name: string, value: string) {
        if (name === 'tessedit_pageseg_mode') core.asked.push((this.mode = value))
      }
      GetTSVText() {
        const text = core.says[this.mode]
        return text ? `5\t1\t1\t1\t1\t1\t14\t14\t90\t40\t91.5\t${text}` : ''
      }
    },
  }),
}))

const read = async (says: Record<string, string>) => {
  Object.assign(core, { says, asked: [] })
  const tesseract = await openTesseract(async () => new Uint8Array())
  const words = await tesseract.words(newMask(120, 84), 'ara')
  return { words: words.map(({ text, confidence }) => [text, confidence]), asked: core.asked }
}

test('a line is read as one line', async () =>
  expect(await read({ 7: 'صيف' })).toEqual({ words: [['صيف', 0.915]], asked: ['7'] }))
test('one in which no line is seen is read as it is', async () =>
  expect(await read({ 13: 'صيف' })).toEqual({ words: [['صيف', 0.915]], asked: ['7', '13'] }))
test('nothing is read where nothing is', async () =>
  expect(await read({})).toEqual({ words: [], asked: ['7', '13'] }))
