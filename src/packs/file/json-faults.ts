import { printParseErrorCode, type ParseError } from 'jsonc-parser'
import type { Locale, Translated } from '../../core/locale'

/** What is wrong with JSON itself. `sign`: what stands there. */
export interface JsonFault {
  what: keyof typeof words.en
  sign: string
}

/** A fault and where it is in the text; `mends`: what follows can be understood all the same. */
export interface FaultAt extends JsonFault {
  offset: number
  mends: boolean
}

/** Signs of a Chinese keyboard, each with the sign of JSON that is meant. */
const halfOf: Readonly<Record<string, string>> = {
  ...{ '，': ',', '；': ',', '、': ',', '：': ':', '｛': '{', '｝': '}', '［': '[', '］': ']' },
}

const words = {
  zh: {
    empty: () => '文件是空的，应为 { … }',
    binary: () => '这不是文本，请选择规则包的 .json 文件',
    deep: () => '括号套得太多',
    comma: () => '这里缺少逗号',
    'comma-too-many': () => '这里多了一个逗号，请删掉',
    comment: () => 'JSON 里不能有注释，请删掉',
    quotes: (sign) => `应为直引号 "，现为 ${sign}`,
    half: (sign) => `应为半角的“${halfOf[sign]}”，现为全角的“${sign}”`,
    encoding: () => '这里的文字读不出来，请把文件另存为 UTF-8',
    colon: () => '名称后面缺少冒号',
    name: (sign) => `应为带引号的名称，现为 ${sign}`,
    value: (sign) => `应为带引号的文字、数、true、false、[ … ] 或 { … }，现为 ${sign}`,
    open: () => '文件到这里就结束了，还缺少 } 或 ]',
    'open-text': () => '这里开始的文字缺少结尾的 "',
    sign: (sign) => `文字里有 JSON 不认识的字符：${sign}`,
    more: (sign) => `应在最后的 } 处结束，现为 ${sign}`,
  },
  en: {
    empty: () => 'the file is empty; expected { … }',
    binary: () => 'this is no text; choose the pack’s .json file',
    deep: () => 'too many brackets inside each other',
    comma: () => 'a comma is missing here',
    'comma-too-many': () => 'one comma too many; take it away',
    comment: () => 'JSON takes no comments; take it away',
    quotes: (sign) => `expected a straight quotation mark ", found ${sign}`,
    half: (sign) => `expected a plain “${halfOf[sign]}”, found a full-width “${sign}”`,
    encoding: () => 'the text can’t be decoded here; save the file as UTF-8',
    colon: () => 'a colon is missing behind the name',
    name: (sign) => `expected a name in quotation marks, found ${sign}`,
    value: (sign) => `expected "words", a number, true, false, [ … ] or { … }, found ${sign}`,
    open: () => 'the file ends here, and } or ] is missing',
    'open-text': () => 'the text that begins here has no closing "',
    sign: (sign) => `the text holds what JSON does not know: ${sign}`,
    more: (sign) => `expected the end behind the last }, found ${sign}`,
  },
} satisfies Translated<Record<string, (sign: string) => string>>

export const sayFault = ({ what, sign }: JsonFault, locale: Locale): string =>
  words[locale][what](sign)

/** What a parser complained of, up to the first fault after which nothing can be trusted. */
export function faultsIn(text: string, errors: readonly ParseError[]): FaultAt[] {
  const faults: FaultAt[] = []
  for (const [i, error] of errors.entries()) {
    const before = i > 0 ? errors[i - 1] : undefined
    // What the parser misses behind a full-width comma is that comma.
    if (before && isComma(text, before) && isMissing(error)) continue
    const fault = faultOf(text, error, errors[i + 1])
    if (faults.some(({ offset }) => offset === fault.offset)) continue
    faults.push(fault)
    if (!fault.mends) break
  }
  return faults
}

const isComma = (text: string, { offset, length }: ParseError): boolean =>
  halfOf[text.slice(offset, offset + length)] === ','
const isMissing = ({ error }: ParseError) => printParseErrorCode(error) === 'CommaExpected'

/** A sign of a Chinese keyboard in what the parser does not know. */
function wideIn(signs: string, offset: number): FaultAt | undefined {
  const [sign] = /[，；、：｛｝［］]/.exec(signs) ?? []
  if (!sign) return undefined
  const mends = signs === sign && halfOf[sign] === ','
  return { what: 'half', sign, offset: offset + signs.indexOf(sign), mends }
}

/** `next`: what the parser made of a sign that it does not know. */
function faultOf(text: string, { error, offset, length }: ParseError, next?: ParseError): FaultAt {
  const code = printParseErrorCode(error)
  const sign = plainSign(text.slice(offset, offset + Math.min(Math.max(length, 1), 12)))
  const at = (what: JsonFault['what'], place = offset, mends = false): FaultAt => ({
    ...{ what, sign, offset: place, mends },
  })
  const last = text.slice(0, offset).trimEnd().length
  const isEnd = offset >= text.trimEnd().length
  const meant = code === 'InvalidSymbol' && next ? printParseErrorCode(next.error) : code
  if (code === 'InvalidCommentToken') return at('comment', offset, true)
  if (code === 'InvalidSymbol' && /["“”„‘’'「」«»]/.test(sign)) return at('quotes')
  const wide = code === 'InvalidSymbol' && wideIn(sign, offset)
  if (wide) return wide
  if (meant === 'CommaExpected' && !isEnd) return at('comma', last, true)
  if (meant === 'PropertyNameExpected' || meant === 'ValueExpected') {
    if (text[last - 1] === ',' && /[}\],]/.test(sign[0]))
      return at('comma-too-many', last - 1, true)
    if (isEnd) return at('open', last)
    return at(meant === 'ValueExpected' ? 'value' : 'name')
  }
  const what = others[code] ?? 'open'
  return at(what, what === 'colon' || what === 'open' ? last : offset)
}

const others: Partial<Record<string, JsonFault['what']>> = {
  ColonExpected: 'colon',
  UnexpectedEndOfString: 'open-text',
  InvalidUnicode: 'sign',
  InvalidEscapeCharacter: 'sign',
  InvalidCharacter: 'sign',
  EndOfFileExpected: 'more',
  InvalidSymbol: 'value',
  UnexpectedEndOfNumber: 'value',
  InvalidNumberFormat: 'value',
}

/** What stands in the file may be anything: no sign of it acts. */
const plainSign = (sign: string): string =>
  sign.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '�').trim() || '�'
