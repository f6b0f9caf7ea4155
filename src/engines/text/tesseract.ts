import TesseractCore from 'tesseract.js-core/tesseract-core-simd-lstm.js'
import type { Parts } from '../../core/engines'
import type { Mask } from '../../core/image/raster'
import { lazy } from '../lazy'
import type { Script } from './scripts'

export interface ReadWord {
  text: string
  /** 0…1. */
  confidence: number
  left: number
  top: number
  width: number
  height: number
}

/** Tesseract, in this thread: no worker of its own, nothing fetched. */
export interface Tesseract {
  /**
   * The words of one line. Dark signs on a light ground read best. Opens the language on first use.
   */
  words(line: Mask, language: Script): Promise<ReadWord[]>
}

interface Api {
  Init(path: null, languages: string, engine: number): number
  SetVariable(name: string, value: string): void
  SetImageFile(orientation: number, angle: number): number
  Recognize(monitor: null): number
  GetTSVText(page: number): string
  Clear(): void
}

interface Core {
  TessBaseAPI: new () => Api
  FS: { writeFile(path: string, bytes: Uint8Array): void }
}

type Load = (options: { wasmBinary: Uint8Array; print(): void; printErr(): void }) => Promise<Core>

/**
 * Tesseract's segmentation modes: a single line; and one whose layout it does not look into, which
 * in some bold or thin Arabic, Thai and Korean finds nothing to read.
 */
const [oneLine, rawLine] = ['7', '13']
const lstmOnly = 1

export async function openTesseract(parts: Parts): Promise<Tesseract> {
  const wasmBinary = await parts('tesseract.wasm')
  const core = await (TesseractCore as Load)({ wasmBinary, print() {}, printErr() {} })
  const apis = new Map<string, () => Promise<Api>>()
  return {
    async words(line, language) {
      if (!apis.has(language))
        apis.set(
          language,
          lazy(() => openLanguage(core, parts, language)),
        )
      const api = await apis.get(language)!()
      core.FS.writeFile('/input', portableGreyMap(line))
      const words = wordsIn(api, oneLine)
      return words.length > 0 ? words : wordsIn(api, rawLine)
    },
  }
}

/** The words of the picture that was written for it. */
function wordsIn(api: Api, mode: string): ReadWord[] {
  api.SetVariable('tessedit_pageseg_mode', mode)
  if (api.SetImageFile(1, 0) !== 0) throw new Error('Tesseract could not take the picture')
  api.Recognize(null)
  const words = wordsOf(api.GetTSVText(0))
  api.Clear()
  return words
}

async function openLanguage(core: Core, parts: Parts, language: string): Promise<Api> {
  for (const one of language.split('+'))
    core.FS.writeFile(`./${one}.traineddata`, await parts(`${one}.traineddata`))
  const api = new core.TessBaseAPI()
  if (api.Init(null, language, lstmOnly) !== 0)
    throw new Error(`Tesseract could not open ${language}`)
  // Crops come at a known size: what it would guess from a missing resolution only disturbs.
  api.SetVariable('user_defined_dpi', '150')
  return api
}

function portableGreyMap({ width, height, data }: Mask): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(header.length + data.length)
  file.set(header)
  file.set(data, header.length)
  return file
}

/**
 * Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.
 * Level 5 is a word.
 */
function wordsOf(table: string): ReadWord[] {
  return table.split('\n').flatMap((row) => {
    const cells = row.split('\t')
    const text = cells.slice(11).join('\t').trim()
    if (cells[0] !== '5' || !text) return []
    const [left, top, width, height, confidence] = cells.slice(6, 11).map(Number)
    return [{ text, left, top, width, height, confidence: confidence / 100 }]
  })
}
