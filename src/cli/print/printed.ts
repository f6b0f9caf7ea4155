import type { Report } from '../../core/report'
import { packById } from '../../packs'
import { checkLine, toMarkdown } from '../../report'
import type { CheckOptions } from '../args'
import type { EarlierLine } from '../files/earlier'
import type { Input } from '../files/files'
import { nameJson } from './lines'
import { toPretty } from './pretty'
import { printableLines } from './printable'

/** The same bytes may have another name by now. */
export function renamed({ json }: EarlierLine, input: Input): string {
  const told = JSON.parse(json) as Record<string, unknown>
  delete told.fileBytes
  return JSON.stringify({ ...told, ...nameJson(input) })
}

/**
 * A report as it was asked for; `inputs` is the hash of all that it depends on, where another run may
 * repeat it.
 */
export function printed(
  report: Report,
  input: Input,
  { pack: id, lang, format, colour }: CheckOptions,
  inputs: string | undefined,
): string {
  const pack = packById(id)!
  switch (format) {
    case 'json':
      return JSON.stringify(checkLine(nameJson(input), report, pack, lang, inputs))
    case 'markdown':
      return printableLines(toMarkdown(report, pack, lang))
    // All files share a page, which is printed at the end.
    case 'html':
      return ''
    case 'pretty':
      return toPretty(report, pack, lang, input.file, colour)
  }
}
