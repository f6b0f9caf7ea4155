import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { characters } from 'confusables'
import { plain } from '../src/language/letters/plain'
import { fold } from '../src/language/letters/fold'
import { isMain } from './is-main'

/**
 * Scripts that nobody of our markets writes words in, so that a letter of theirs stands for a Latin
 * one. Plain Cyrillic and Greek are words; their twins are chosen by hand.
 */
const scripts =
  /[\p{Script=Latin}\p{Script=Cherokee}\p{Script=Lisu}\p{Script=Canadian_Aboriginal}\p{Script=Armenian}\p{Script=Coptic}\u0460-\u052f]/u

/** The package whose table it is. */
export const tablePackages = ['confusables']

/** What looks like each Latin letter in its plain form, and is not made that letter by it already. */
export function lookAlikes(): Record<string, string> {
  const seen = new Set<string>()
  const table: Record<string, string> = {}
  for (const [latin, others] of characters) {
    if (!/^[a-z]$/i.test(latin)) continue
    for (const other of others) {
      const form = plain(fold(other).text)
      if (form.length !== 1 || !scripts.test(form) || /[a-z]/.test(form) || seen.has(form)) continue
      seen.add(form)
      table[latin.toLowerCase()] = (table[latin.toLowerCase()] ?? '') + form
    }
  }
  return table
}

/** The source file that carries the table. */
export const written = (table: Record<string, string>): string =>
  `/**\n * Letters that look like a Latin one, in plain text: from the table of the package \`confusables\`\n * (MIT). Written by \`npx tsx tools/look-alikes.ts\`.\n */\nexport const lookAlikes: Record<string, string> = {\n${Object.entries(
    table,
  )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([latin, others]) => `  ${latin}: '${[...others].sort().join('')}',\n`)
    .join('')}} // prettier-ignore\n`

if (isMain(import.meta.url))
  writeFileSync(
    fileURLToPath(new URL('../src/language/letters/look-alikes.ts', import.meta.url)),
    written(lookAlikes()),
  )
