import { late } from './late'
import { letter } from '../letters/letter'

/**
 * Long patterns of one language, which cost far more to compile than to search with: they are made
 * when a text first has a word without which none of them fits.
 */
export interface Guarded {
  /**
   * Those that may fit. `ocr`: a reader of pictures may have lost spaces, and marks over Thai letters:
   * `Se termineaujourd'hui`, `วันนีเท่านัน`.
   */
  within(text: string, ocr: boolean): readonly RegExp[]
}

interface Guard {
  /** Words of which one is in every text that a pattern fits … */
  cues: readonly (string | undefined)[]
  /** … or, if there is a digit in it, one of these. */
  counted?: readonly (string | undefined)[]
  patterns: readonly string[]
}

export function guarded({ cues, counted = [], patterns }: Guard): Guarded {
  const ways = [false, true].map((ocr) => {
    const spaced = ocr ? asRead : (pattern: string) => pattern
    const anyOf = (words: readonly (string | undefined)[]) =>
      new RegExp(spaced(plainLetters(words.filter(Boolean).join('|') || none)), 'u')
    return {
      cue: late(() => anyOf(cues)),
      cueCounted: late(() => anyOf([...cues, ...counted])),
      patterns: late(() => patterns.map((it) => new RegExp(spaced(plainLetters(it)), 'gu'))),
    }
  })
  return {
    within(text, ocr) {
      const way = ways[ocr ? 1 : 0]
      const cue = /\d/.test(text) ? way.cueCounted() : way.cue()
      return cue.test(text) ? way.patterns() : []
    },
  }
}

const none = '(?!)'

/** Rows of words say `\p{L}`, which is plain to read. */
const plainLetters = (pattern: string) => pattern.replace(/\\p\{L\}/g, `[${letter}]`)

const asRead = (pattern: string) =>
  pattern.replace(/ (?![?{])/g, ' ?').replace(/[\u0e47-\u0e4e]/g, '[\u0e47-\u0e4e]?')
