import { formatVersion, toJson } from '../../report'
import type { Around } from '../hooks/here'
import type { Result } from '../session/stage'

/** What was found, a line a cover: of files the very lines of the command line. */
export async function jsonLines(
  results: readonly Result[],
  { pack, locale, files }: Pick<Around, 'pack' | 'locale' | 'files'>,
): Promise<string> {
  const lines: object[] = []
  for (const result of results) {
    const { report, ignores, frame } = result
    const ignored = ignores.map(({ rule, reason, date }) => ({ rule, reason, date }))
    const inputs = await files?.inputsOf(result)
    lines.push({
      ...(files && { formatVersion }),
      ...toJson(report, pack, locale, frame.name),
      ...(inputs && { inputs }),
      ...(ignored.length && { ignored }),
    })
  }
  for (const { name, code, said } of files?.lost ?? [])
    lines.push({ formatVersion, file: name, error: { code, message: said } })
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
