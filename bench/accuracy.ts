import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { partOf, writeBySet } from './page/by-set'
import { tallies, type Tally } from './tally'

/**
 * `npm run bench:accuracy [-- --only text,people …]`: accuracy benches in turn; each prints a table
 * of rule × precision × recall × n and one of every other figure, and puts them with its commit and
 * date into its part of notes/accuracy.md. What isn’t run, or fails, keeps what it said last. Each
 * also keeps what it saw: after a change of a limit it judges again in seconds. Without the labelled
 * pictures, what needs none still runs; what then tells a part only is printed, and not written.
 */
const withPictures: Record<string, string[]> = {
  generated: [],
  text: [],
  'text-rules': [],
  people: [],
  banned: ['--limit', '24'],
  tone: [],
}
const withoutPictures: Record<string, string[]> = {
  generated: [],
  banned: ['--only', 'shapes', '--limit', '24'],
}

const root = join(import.meta.dirname, '..')
const runnable = existsSync(join(root, '../shared/data')) ? withPictures : withoutPictures
const at = process.argv.indexOf('--only')
const asked = at < 0 ? Object.keys(withPictures) : process.argv[at + 1].split(',').filter(Boolean)
const unknown = asked.find((name) => !(name in withPictures))
if (unknown)
  throw new Error(`There is no bench “${unknown}”: ${Object.keys(withPictures).join(', ')}`)

const [failed, left]: string[][] = [[], asked.filter((name) => !(name in runnable))]
for (const name of asked.filter((it) => it in runnable)) {
  console.log(`\n## ${name}\n`)
  const tally = measured(name)
  if (!tally) {
    failed.push(name)
    continue
  }
  console.log(`\n${partOf(tally)}`)
  const whole = String(runnable[name]) === String(withPictures[name])
  if (whole) writeBySet(join(root, 'bench/notes/accuracy.md'), name, tally)
  else left.push(`${name} (a part only)`)
}
if (left.length)
  console.log(`\nNot written, since the labelled pictures are not here: ${left.join(', ')}`)
if (failed.length) {
  console.error(`\nDid not run: ${failed.join(', ')}`)
  process.exitCode = 1
}

/** Runs a bench; nothing where it failed, or counted nothing. */
function measured(name: string): Tally | undefined {
  const file = join(tallies, `${name}.json`)
  rmSync(file, { force: true })
  const command = ['--import', 'tsx', `bench/${name}.ts`, ...runnable[name]]
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  if (status !== 0 || !existsSync(file)) return undefined
  return JSON.parse(readFileSync(file, 'utf8')) as Tally
}
