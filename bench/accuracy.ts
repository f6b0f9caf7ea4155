import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { table } from './banned/table'
import { writeBetween } from './page/between'
import { shareOf } from './page/interval'
import { tallies, type Judged, type Tally } from './tally'

/**
 * `npm run bench:accuracy [-- --only text,people …]`: accuracy benches in turn; then one table of
 * rule × precision × recall × n and one of every other figure, each bench with its commit and date,
 * printed and put into notes/accuracy.md. A bench that is not run anew keeps what it said last in
 * .cache/accuracy. Each also keeps what it saw: after a change of a limit it judges again in
 * seconds. Without the labelled pictures, what needs none still runs, and the rest is named.
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
const pictures = existsSync(join(root, '../shared/data'))
const runnable = pictures ? withPictures : withoutPictures
const at = process.argv.indexOf('--only')
const asked = at < 0 ? Object.keys(withPictures) : process.argv[at + 1].split(',').filter(Boolean)
const unknown = asked.find((name) => !(name in withPictures))
if (unknown)
  throw new Error(`There is no bench “${unknown}”: ${Object.keys(withPictures).join(', ')}`)

const failed = asked.filter((name) => {
  if (!(name in runnable)) return false
  console.log(`\n## ${name}\n`)
  rmSync(fileOf(name), { force: true })
  const command = ['--import', 'tsx', `bench/${name}.ts`, ...runnable[name]]
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  return status !== 0 || !existsSync(fileOf(name))
})
const told = Object.keys(withPictures).filter((name) => existsSync(fileOf(name)))
const report = reportOf(told)
console.log(`\n${report}`)
writeBetween(join(root, 'bench/notes/accuracy.md'), 'accuracy', report)
if (failed.length) {
  console.error(`\nDid not run: ${failed.join(', ')}`)
  process.exitCode = 1
}

function fileOf(name: string): string {
  return join(tallies, `${name}.json`)
}

function reportOf(names: string[]): string {
  const all = names.map((name) => ({
    name,
    ...(JSON.parse(readFileSync(fileOf(name), 'utf8')) as Tally),
  }))
  const missing = Object.keys(withPictures).filter((name) => !names.includes(name))
  const lacks = pictures
    ? ''
    : ' The labelled pictures (../shared/data) are not here; of banned only the shapes are told.'
  const judged = all.flatMap((tally) => tally.judged).sort((a, b) => a.rule.localeCompare(b.rule))
  const figures = all.flatMap((tally) => tally.figures)
  return [
    `${all.map(({ name, commit, date }) => `${name}: ${commit}, ${date}`).join('; ')}.${missing.length ? ` Not run: ${missing.join(', ')}.` : ''}${lacks}`,
    table(['rule', 'pictures', 'precision', 'recall', 'left open', 'n'], judged.map(row)),
    ...(figures.length ? [table(['figure', 'value', 'n'], figures.map(({ what, value, n }) => [what, value, n]))] : []), // prettier-ignore
  ].join('\n\n')
}

/**
 * “–”: there is nothing that the figure could be a share of. Beside the shares stand the counts:
 * small sets tell little.
 */
function row({
  rule,
  set,
  positives,
  found,
  negatives,
  flagged,
  open,
}: Judged): (string | number)[] {
  return [
    `\`${rule}\``,
    set,
    shareOf(found, found + flagged),
    shareOf(found, positives),
    open,
    positives + negatives,
  ]
}
