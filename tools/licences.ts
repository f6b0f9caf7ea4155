import { readFileSync } from 'node:fs'
import { isMain } from './is-main'
import { embedded } from './notices'

/**
 * What may stand inside an MIT-licensed product that is handed out as it is: permissive licences,
 * public domain, the font licence for fonts that keep their names, and MPL for files that were not
 * changed.
 */
const compatible = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
]

export interface Licensed {
  name: string
  licence: string
}

/**
 * Everything of somebody else's that is bundled or embedded: the list that THIRD-PARTY-NOTICES.md
 * is made from.
 */
export async function licences(): Promise<Licensed[]> {
  const packages = (await embedded()).map(({ name, version, license }) => ({
    name: `${name} ${version}`,
    licence: license,
  }))
  return [...packages, ...weights()]
}

/** Those that nobody has said are compatible. */
export const strangers = (all: readonly Licensed[]): Licensed[] =>
  all.filter(({ licence }) => {
    // Names of licences begin with a capital; what stands in brackets says whose they are.
    const named = licence.replace(/\(.*?\)/g, '').match(/\b[A-Z0-9][\w.+-]*/g) ?? []
    return (
      !/^ours\b/.test(licence) &&
      (named.length === 0 || named.some((it) => !compatible.includes(it)))
    )
  })

/** The rows of models/README.md: file | from | licence | … */
function weights(): Licensed[] {
  const rows = readFileSync(new URL('../models/README.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^\| `/.test(line))
  return rows.map((row) => {
    const [, name, , licence] = row.split('|').map((cell) => cell.trim())
    return { name: `models/${name.replaceAll('`', '')}`, licence }
  })
}

if (isMain(import.meta.url)) {
  const all = await licences()
  for (const { name, licence } of all) console.log(`${licence.padEnd(14)} ${name}`)
  const unknown = strangers(all)
  for (const { name, licence } of unknown)
    console.error(`Not known to be compatible: ${name}, ${licence}`)
  if (unknown.length > 0) process.exitCode = 1
}
