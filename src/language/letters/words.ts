import { fold } from './fold'
import { matchesOf } from './matches-of'
import { plain } from './plain'

/** Scripts that are written without spaces. */
const solidScript = /[\u0e01-\u0e3e\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u
const tokens =
  /[\u0e01-\u0e3e\u0e40-\u0e4e]{1,2000}|[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff々ー]{1,2000}|(?:(?![\u0e01-\u0e3e\u0e40-\u0e4e\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])[\p{L}\p{N}\p{M}]){1,2000}/gu

/**
 * A word, or a run of a script that is written without spaces; where it stands in the folded text.
 */
export interface Word {
  /** Plain form. */
  text: string
  /** As written, folded. */
  shown: string
  solid: boolean
  start: number
  end: number
}

export function wordsOf(text: string): Word[] {
  const folded = fold(text).text
  return wordsIn(folded, plain(folded))
}

/** The same for text that is folded already. */
export function wordsIn(folded: string, simple: string): Word[] {
  return matchesOf(folded, tokens).map(({ 0: shown, index }) => ({
    text: simple.slice(index, index + shown.length),
    shown,
    solid: solidScript.test(shown),
    start: index,
    end: index + shown.length,
  }))
}

/**
 * Words that carry no subject: articles, prepositions, conjunctions. Only these: a longer list
 * would move the measured share.
 */
const stops = new Set(
  (
    'a an and or the of for to in on at by with from is are be your our my it this that ' +
    'el la los las un una unos unas y o de del en con para por al su tu es que ' +
    'os as um uma e do da dos das em no na nos nas ao com pra se seu sua ' +
    'le les des du et ou au aux dans pour avec sur ' +
    'der die das und oder mit fur von im am zum zur den dem ein eine ' +
    'il lo gli i della dei delle per con di ed ' +
    'и а в во на с со для из по от до за к ко у о об или не что это как ' +
    'w z i na do dla ze od ve ile bir icin ' +
    'في من على مع الى عن و او'
  ).split(' '),
)

export const isStop = (plainWord: string): boolean =>
  stops.has(plainWord) || /^[的了和与及是在之]$/.test(plainWord)
