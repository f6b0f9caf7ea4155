import { letter } from '../letters/letter'
import { countries, easternCountries } from './countries'
import { currencies, type Currency } from './currency-rows'

/** An alternation of patterns; longer ones first, so that none hides another. */
export const any = (list: readonly string[]): string =>
  `(?:${[...list].sort((a, b) => b.length - a.length).join('|')})`

type Field = 'code' | 'signs' | 'before' | 'ahead' | 'names' | 'ambiguous' | 'east' | 'lands'

/** What a row says in a column, as patterns for plain text. */
export const patternsOf = (row: Currency, field: Field): string[] =>
  (row[field] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((name) => name.replace(/…/g, `[${letter}]{0,4}`).replace(/_/g, ' '))

/** All that the rows say in a column. */
const column = (field: Field, rows: readonly Currency[] = currencies): string[] =>
  rows.flatMap((row) => patternsOf(row, field))

const codes = column(
  'code',
  currencies.filter(({ isWord }) => !isWord),
)
const isEastern = (name: string) => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(name)
const ambiguous = column('ambiguous')
const spaced = ambiguous.filter((name) => !isEastern(name))

/** Codes that are words, too, as they are written: in capitals. */
export const wordCodes = any(
  column(
    'code',
    currencies.filter(({ isWord }) => isWord),
  ).map((code) => code.toUpperCase()),
)

/** Before a number, besides symbols: `Rp 99.000`, `RM 19.90`, `PLN 49`. */
export const before = any([...column('before'), ...column('signs'), ...codes])

/** Behind a number, where a word must end: `49 zł`, `20 dollars`, `15 000 FCFA`. */
export const after = any([...column('names'), ...column('signs'), ...codes])

/** The same where only some names may stand: `Euro 5`. */
export const ahead = any(column('ahead'))

const country = `(?:${[...countries.split(' '), ...column('lands')].join('|')})[${letter}.']{0,14}`

/** `Saudi riyals`, `British pounds`, `новых шекелей`. */
export const countryFirst = `(?:${country}[ /-]{1,2}){1,4}${any([...column('names'), ...column('signs'), ...spaced])}`

/** `libras esterlinas`, `coronas de Suecia`, `כתר שוודי`. */
export const countryLast = `${any(spaced)} (?:(?:de|des|dos|degli|la|di) ){0,2}${country}`

/** Against the number, in scripts without spaces: `980円`, `2만원`, `499บาท`, `1234俄罗斯卢布`. */
export const eastern =
  `${any(column('east'))}|(?:${any(easternCountries.split(' '))} ?){1,3}` +
  any([...column('east'), ...ambiguous.filter(isEastern)])
