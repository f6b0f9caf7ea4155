import { fieldsIn } from '../../core/narrow/object'
import type { Locale } from '../../core/locale'
import type { Pack } from '../../core/pack'
import type { Report } from '../../core/report'
import { packOf } from '../../packs'
import { outcomeOf } from '../../packs/outcomes/line'
import {
  checkLine,
  githubLost,
  junitHead,
  junitLost,
  junitTail,
  packName,
  toGithub,
  toJunit,
  toMarkdown,
  toPage,
  type Entry,
} from '../../report'
import type { FileError } from '../errors'
import type { EarlierLine } from '../files/earlier'
import type { Input } from '../files/files'
import type { CheckOptions } from '../options'
import { errorJson, nameJson } from './json-lines'
import { toPretty } from './pretty'
import { printable, printableLines } from './printable'
import { toTotals } from './totals'

/** A file that was checked, and how it is told. */
export interface Checked {
  report: Report
  input: Input
  entry: Entry
  /** The hash of all that the answer depends on, where another run may repeat it. */
  inputs?: string
}

/** How a run is printed. What is empty is not printed. */
export interface Format {
  before?: string
  one(checked: Checked, options: CheckOptions): string
  /** Of a file that has no answer, if anything is printed of it here: stderr tells it otherwise. */
  lost?(input: Input, error: FileError): string
  after?(entries: readonly Entry[], options: CheckOptions): string
}

export const formatOf: Record<CheckOptions['format'], Format> = {
  pretty: {
    one: ({ entry, input: { title } }, { pack, lang: locale, colour, quiet }) =>
      toPretty(entry, { locale, colour, quiet, title, pack: ownName(packOf(pack), locale) }),
    after: (entries, { lang: locale, colour, quiet }) =>
      toTotals(entries, { locale, colour, quiet }),
  },
  json: {
    one: ({ report, input, inputs }, { pack, lang, told }) =>
      JSON.stringify(
        told
          ? { ...outcomeOf(report, input.file, told), ...nameJson(input) }
          : checkLine(nameJson(input), report, packOf(pack), lang, inputs),
      ),
    lost: (input, error) => JSON.stringify(errorJson(input, error)),
  },
  markdown: {
    one: ({ report }, { pack, lang }) => printableLines(toMarkdown(report, packOf(pack), lang)),
  },
  junit: {
    before: junitHead,
    one: ({ report, input: { file } }, { pack, lang, strict }) =>
      toJunit(report, file, packOf(pack), lang, strict),
    lost: ({ file }, { error: { code, message } }) => junitLost(file, code, message),
    after: () => junitTail,
  },
  github: {
    one: ({ entry }) => printable(toGithub(entry)),
    lost: ({ file }, { error: { message } }) => printable(githubLost(file, message)),
  },
  // All files share a page.
  html: {
    one: () => '',
    after: (entries, { pack, lang }) => toPage(entries, packName(packOf(pack), lang), lang),
  },
}

/** A pack of the user's own is named, so that nobody takes its limits for the platform's. */
const ownName = (pack: Pack, locale: Locale): string | undefined =>
  pack.hash === undefined ? undefined : packName(pack, locale)

/** The same bytes may have another name by now. */
export function renamed({ json }: EarlierLine, input: Input): string {
  const told = fieldsIn(JSON.parse(json))
  delete told.fileBytes
  return JSON.stringify({ ...told, ...nameJson(input) })
}
