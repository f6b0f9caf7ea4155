import type { Parts, ReadLine, TextReader } from '../../core/engines'
import { boundsOf, enclose, iou, polygonOf, shareInside, type Box } from '../../core/geometry'
import { luma, type Raster } from '../../core/raster'
import { openTesseract, type Tesseract, type Word } from './tesseract'

/** Chinese data know Latin letters too, and are half the size of both. */
const language = 'chi_sim'
/** Below it tesseract sees letters in leaves and fabric. */
const believed = 0.5

/**
 * Tesseract alone, for machines that run no SIMD: scattered text and a page laid out, joined. Much weaker on covers than the nets
 * (bench/RESULTS.md), but better than not looking.
 */
export async function openPlainReader(parts: Parts): Promise<TextReader> {
  const tesseract = await openTesseract(parts)
  return {
    async read(raster, known) {
      const taken = known.map((polygon) => boundsOf(polygon))
      const lines = [...(await linesOf(tesseract, raster, 'sparse')), ...(await linesOf(tesseract, raster, 'page'))]
      const free = lines.filter(({ box }) => !taken.some((other) => shareInside(box, other) > 0.5))
      return surest(free).map(({ box, text, confidence }) => ({ polygon: polygonOf(box), text, confidence, readable: true }))
    },
  }
}

interface PlainLine extends Omit<ReadLine, 'polygon' | 'readable'> {
  box: Box
}

async function linesOf(tesseract: Tesseract, raster: Raster, layout: 'sparse' | 'page'): Promise<PlainLine[]> {
  const words = await tesseract.words(luma(raster), language, layout)
  const lines = new Map<string, Word[]>()
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word])
  return [...lines.values()].map(lineOf).filter(({ text, confidence }) => confidence >= believed && /[\p{L}\p{N}]/u.test(text))
}

function lineOf(words: Word[]): PlainLine {
  return {
    box: enclose(words.map(({ left: x, top: y, width, height }) => ({ x, y, width, height }))),
    text: words.map(({ text }) => text).join(' '),
    confidence: words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length,
  }
}

/** Of lines that lie on each other only the surest stays. */
function surest(lines: PlainLine[]): PlainLine[] {
  const kept: PlainLine[] = []
  for (const line of [...lines].sort((a, b) => b.confidence - a.confidence)) {
    if (!kept.some(({ box }) => iou(box, line.box) > 0.3 || shareInside(line.box, box) > 0.6)) kept.push(line)
  }
  return kept
}
