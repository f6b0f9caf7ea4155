import { readFileSync } from 'node:fs'
import { dirname, extname } from 'node:path'
import { globSync } from 'tinyglobby'

/** A file of the repository, its path with `/` from the root. */
export interface Source {
  path: string
  text: string
}

export const sourcesIn = (...patterns: string[]): Source[] =>
  globSync(patterns, { ignore: ['**/*.d.css.ts', 'stand-in/fixtures/**'] })
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

const linesOf = ({ text }: Source) => text.split('\n').length - 1

/** Words, and lists of them, are tables: nothing in them is to be understood line by line. */
const isTable = ({ path }: Source) =>
  /(^|[-/])strings\.ts$|\/(sentences|terms|lines|api)[\w-]*\.ts$/.test(path)

/** How long files are, in lines; the longest but for tables. */
export function lengths(sources: readonly Source[]) {
  const all = sources.map(linesOf).sort((a, b) => a - b)
  const at = (share: number) => all[Math.min(all.length - 1, Math.floor(all.length * share))]
  const longest = sources
    .filter((it) => !isTable(it))
    .reduce((a, b) => (linesOf(b) > linesOf(a) ? b : a))
  return {
    files: all.length,
    lines: all.reduce((a, b) => a + b, 0),
    median: at(0.5),
    p90: at(0.9),
    longest: { path: longest.path, lines: linesOf(longest) },
  }
}

/** Folders with more files of code side by side than a reader takes in at a glance. */
export function crowded(sources: readonly Source[], most: number): string[] {
  const folders = new Map<string, number>()
  for (const { path } of sources)
    if (extname(path).startsWith('.ts'))
      folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1)
  return [...folders]
    .filter(([, count]) => count > most)
    .sort(([, a], [, b]) => b - a)
    .map(([folder, count]) => `${folder.replace(/^src\//, '')} ${count}`)
}
