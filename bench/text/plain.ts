import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { createWorker, type Worker } from 'tesseract.js'
import { existsSync, mkdirSync, copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ReadLine } from '../../src/core/engines'
import { polygonOf } from '../../src/core/geometry'

const require = createRequire(import.meta.url)
const codes: Record<string, string> = { zh: 'chi_sim', ko: 'kor', ar: 'ara' }
const cache = fileURLToPath(new URL('../../.cache/languages/', import.meta.url))

/**
 * Plain tesseract.js as one would call it: the whole picture, scattered text, English and the
 * title's language.
 */
export async function openPlainTesseract(): Promise<
  (png: Uint8Array, lang: string) => Promise<ReadLine[]>
> {
  const workers = new Map<string, Worker>()
  return async (png, lang) => {
    const languages = ['eng', ...(codes[lang] ? [codes[lang]] : [])]
    const key = languages.join('+')
    if (!workers.has(key)) workers.set(key, await open(languages))
    const { data } = await workers
      .get(key)!
      .recognize(Buffer.from(png), {}, { text: false, blocks: true })
    return (data.blocks ?? []).flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ lines }) =>
        lines.map(({ bbox, text, confidence }) => ({
          polygon: polygonOf({
            x: bbox.x0,
            y: bbox.y0,
            width: bbox.x1 - bbox.x0,
            height: bbox.y1 - bbox.y0,
          }),
          text: text.trim(),
          confidence: confidence / 100,
          readable: true,
        })),
      ),
    )
  }
}

async function open(languages: string[]): Promise<Worker> {
  mkdirSync(cache, { recursive: true })
  for (const language of languages) {
    const folder = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`))
    const target = `${cache}${language}.traineddata.gz`
    if (!existsSync(target))
      copyFileSync(`${folder}/4.0.0_best_int/${language}.traineddata.gz`, target)
  }
  const worker = await createWorker(languages, 1, {
    langPath: cache,
    cacheMethod: 'none',
    gzip: true,
  })
  await worker.setParameters({ tessedit_pageseg_mode: '11' as never })
  return worker
}
