import type { Alphabet } from '../../../../src/engines/text/own/alphabet'
import type { Sign } from '../../../../src/engines/text/decode'

/** A small alphabet of the shape of the real one. */
export const alphabet: Alphabet = {
  height: 40,
  signs: [...' .,:$€0123456789ABCEHKMOPTXZNlabceopxyшдтзсжъяЖДωπξへヘのセー円原☒'],
  alike: new Map([
    ['О', 'O'],
    ['о', 'o'],
    ['ヘ', 'へ'],
  ]),
  scripts: [
    {
      own: new Set('шдтзжъяЖДк'),
      shared: new Map(Object.entries({ A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у' })), // prettier-ignore
    },
    {
      own: new Set('ωπξτ'),
      shared: new Map(Object.entries({ A: 'Α', N: 'Ν', Z: 'Ζ', O: 'Ο', T: 'Τ', o: 'ο', к: 'κ' })),
    },
  ],
  katakana: { own: new Set('セルメト'), shared: new Map([['へ', 'ヘ']]) },
}

/** Signs of one sureness, or of the given ones. */
export const signs = (text: string, confidence: number | number[] = 0.95): Sign[] =>
  [...text].map((sign, i) => ({
    text: sign,
    confidence: typeof confidence === 'number' ? confidence : confidence[i],
    from: i * 16,
    to: i * 16 + 8,
  }))

export const textOf = (told: readonly { text: string }[]): string =>
  told.map(({ text }) => text).join('')
