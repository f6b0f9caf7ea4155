import { errorOf } from '../../core/narrow/error'
import { fieldsIn } from '../../core/narrow/object'
import { basename, dirname, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Translated } from '../../core/locale'
import { BadUsage } from '../errors'
import { printable } from '../print/printable'
import { readShortText } from './short-text'

/** A row of a list, and the line on which it stands. */
interface Row {
  file: string
  title: string
  line: number
}

/** The titles of lives by the files of their covers. */
export interface Titles {
  of: (file: string) => string | undefined
}

/**
 * A list of titles: CSV or TSV, as spreadsheets save it, with a header that has `file` and `title`, or
 * NDJSON with both in each line. A file is named as on the command line, from the list's folder, or by
 * its bare name. Rows without a title say nothing. Throws `BadUsage` with a sentence.
 */
export async function readTitles(path: string): Promise<Titles> {
  const list = printable(path)
  const refuse = ({ zh, en }: Translated<string>) =>
    new BadUsage({ zh: `标题列表 ${list} ${zh}`, en: `The list of titles ${list} ${en}` })
  const text = (await readShortText(path, refuse)).replace(/^\ufeff/, '')
  const rows = text.trimStart().startsWith('{') ? ofNdjson(text, refuse) : ofTable(text, refuse)
  const titles = new Map<string, Row>()
  for (const row of rows) {
    if (row.file === '' || row.title === '') continue
    for (const key of keysOf(row.file, dirname(path))) {
      const other = titles.get(key)
      if (other && other.title !== row.title)
        throw refuse(twoTitles(printable(row.file), other.line, row.line))
      titles.set(key, row)
    }
  }
  return {
    of: (file) => (titles.get(whole(resolve(file))) ?? titles.get(whole(basename(file))))?.title,
  }
}

/** What is named with its folder is meant there alone. */
const keysOf = (file: string, folder: string): string[] => [
  ...new Set(
    (basename(file) === file ? [file] : [resolve(file), resolve(folder, file)]).map(whole),
  ),
]

/** Macs take accents in names apart. */
const whole = (path: string): string => path.normalize('NFC')

const twoTitles = (file: string, one: number, other: number): Translated<string> => ({
  zh: `给 ${file} 写了两个标题，在第 ${one} 行和第 ${other} 行。请只留一个。`,
  en: `has two titles for ${file}, in lines ${one} and ${other}. Leave one.`,
})

type Refuse = (why: Translated<string>) => BadUsage

function ofNdjson(text: string, refuse: Refuse): Row[] {
  return text.split(/\r?\n/).flatMap((row, i) => {
    if (row.trim() === '') return []
    const it = asObject(row)
    if (typeof it.file !== 'string' || typeof it.title !== 'string')
      throw refuse({
        zh: `的第 ${i + 1} 行看不懂，应为 {"file":"…","title":"…"}。`,
        en: `is not understood in line ${i + 1}: {"file":"…","title":"…"} was expected.`,
      })
    return [{ file: it.file.trim(), title: it.title.trim(), line: i + 1 }]
  })
}

function asObject(json: string): Record<string, unknown> {
  try {
    return fieldsIn(JSON.parse(json))
  } catch {
    return {}
  }
}

/** Spreadsheets part columns by commas, semicolons or tabs, and say so nowhere but in the header. */
function ofTable(text: string, refuse: Refuse): Row[] {
  if (text.trim() === '') throw refuse({ zh: '是空的。', en: 'is empty.' })
  const header = text.trimStart().split(/[\r\n]/, 1)[0]
  const delimiter = ['\t', ';', ','].find((sign) => isHeader(header.split(sign))) ?? ','
  try {
    return parse<Row>(text, {
      delimiter,
      columns: (names: string[]) => columnsOf(names, refuse),
      trim: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
      // An inch is no quotation.
      relax_quotes: true,
      on_record: (record, { lines }) => rowOf(record, lines),
    })
  } catch (error) {
    if (error instanceof BadUsage) throw error
    const why = printable(errorOf(error).message)
    throw refuse({ zh: `不是能读的表格：${why}`, en: `is no table that can be read: ${why}` })
  }
}

function columnsOf(names: string[], refuse: Refuse): string[] {
  if (!isHeader(names))
    throw refuse({
      zh: '的第一行要写列名：file 和 title。',
      en: 'needs a first line that names its columns: file and title.',
    })
  return names.map(column)
}

const column = (name: string): string =>
  name
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .toLowerCase()
const isHeader = (names: readonly string[]): boolean => {
  const columns = names.map(column)
  return columns.includes('file') && columns.includes('title')
}

const rowOf = ({ file = '', title = '' }: Partial<Row>, line: number): Row => ({
  file,
  title,
  line,
})
