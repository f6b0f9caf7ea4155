import { newMask, type Mask, type Raster } from '../../core/image/raster'
import { fillOf } from './fill'
import { inkOf } from './ink'
import { countLetters, type Script } from './scripts'
import type { Tesseract, ReadWord } from './tesseract'

export interface TesseractReading {
  text: string
  confidence: number
}

/** The height at which tesseract's own training lines came, with room around. */
export const tesseractHeight = 56
const margin = 14
/**
 * Below it a line in which letters of the script were seen is shown once more, in grey, and the
 * surer reading is kept.
 */
const sure = 0.85

/**
 * Reads the crop of one line, `tesseractHeight` high, in one language: mixing languages makes each
 * of them worse.
 */
export async function readLine(
  tesseract: Tesseract,
  crop: Raster,
  script: Script,
): Promise<TesseractReading> {
  const first = await reading(tesseract, fillOf(crop), script)
  if (first.confidence >= sure || countLetters(first.text, script) < 2) return first
  const second = await reading(tesseract, inkOf(crop).grey, script)
  return second.confidence > first.confidence ? second : first
}

async function reading(
  tesseract: Tesseract,
  grey: Mask,
  script: Script,
): Promise<TesseractReading> {
  const words = await tesseract.words(framed(grey), script)
  const signs = words.reduce((sum, { text }) => sum + text.length, 0)
  const confidence =
    words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) /
    Math.max(1, signs)
  return { text: joined(words, grey.height), confidence }
}

/**
 * A gap as wide as this share of the crop, and wider than is usual in the line, parts words that
 * tesseract takes apart: each syllable of Korean, each sign of Thai, which parts only phrases.
 */
const wordGap = { korean: 0.2, thai: 0.5 }
const wider = 1.5

function joined(words: readonly ReadWord[], height: number): string {
  const gaps = words.slice(1).map(({ left }, i) => left - words[i].left - words[i].width)
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1]
  const isNear = (gap: number, before: string, word: string) => {
    const script = takenApart.find(({ signs }) => signs.test(before) && signs.test(word))
    return script !== undefined && gap < Math.max(script.gap * height, wider * usual)
  }
  let text = ''
  words.forEach((word, i) => {
    const near = i > 0 && isNear(gaps[i - 1], words[i - 1].text, word.text)
    text += i > 0 && !near ? ` ${word.text}` : word.text
  })
  return text
    .replace(/[|[\]{}](?=[\p{L}\d])/gu, '')
    .replace(/^[|[\](){}_—«»"“”'‘`^,.:;~\\/ ]+|[|[\]({}_—«»"“”'‘`^,:;~\\ ]+$/g, '')
}

const takenApart = [
  { signs: /^[\p{Script=Hangul}\d%]+$/u, gap: wordGap.korean },
  { signs: /^[\p{Script=Thai}]+$/u, gap: wordGap.thai },
]

function framed(grey: Mask): Mask {
  const out = newMask(grey.width + 2 * margin, grey.height + 2 * margin)
  out.data.fill(255)
  for (let y = 0; y < grey.height; y++) {
    out.data.set(
      grey.data.subarray(y * grey.width, (y + 1) * grey.width),
      (y + margin) * out.width + margin,
    )
  }
  return out
}
