import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { Source } from './files'
import { sourcesIn } from './files'

/** Rules and analyzers, and those of them that have no test of their own name. */
export function ownTests() {
  const names = (folder: string, besides: readonly string[]) =>
    sourcesIn(`src/${folder}/*.ts`)
      .map(({ path }) => basename(path, '.ts'))
      .filter((name) => !besides.includes(name))
  const lacking = (folder: string, all: readonly string[]) =>
    all.filter((name) => !existsSync(`test/${folder}/${name}.test.ts`))
  const rules = names('rules', [])
  const analyzers = names('analyzers', ['index'])
  return {
    rules: rules.length,
    rulesWithout: lacking('rules', rules),
    analyzers: analyzers.length,
    analyzersWithout: lacking('analyzers', analyzers),
  }
}

const waits = /waitForTimeout\(|new Promise\(\(?\w*\)? => (void )?setTimeout\(\w+, ?[1-9]/g
/** Roles, texts and labels asked for by an English sentence or name. */
const english =
  /\b(button|getBy(Text|Label|Title|Placeholder)|hasText:|name:) ?\(?['"`/]\^?[A-Z][a-z]+\b/g

export function habits(tests: readonly Source[]) {
  const count = (pattern: RegExp, all: readonly Source[]) =>
    all.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0)
  return {
    waits: count(waits, tests),
    english: count(
      english,
      tests.filter(({ path }) => /\/(e2e|hands)\//.test(path)),
    ),
  }
}
