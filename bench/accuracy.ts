import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `npm run bench:accuracy [-- --only text,people …]`: every accuracy bench in turn, under the commit and the date, so that their tables can be
 * pasted into RESULTS.md. Each keeps what it saw in .cache: after a change of a limit it judges again in seconds.
 */
const benches = ['text', 'text-rules', 'people', 'banned', 'tone']
const at = process.argv.indexOf('--only')
const chosen = at < 0 ? benches : process.argv[at + 1].split(',')
const unknown = chosen.find((name) => !benches.includes(name))
if (unknown) throw new Error(`There is no bench “${unknown}”: ${benches.join(', ')}`)
if (!existsSync(join(import.meta.dirname, '../../shared/data')))
  console.log('shared/data is not here: benches that need it will say so.\n')

const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim()
console.log(`# Accuracy at ${commit}, ${new Date().toISOString().slice(0, 10)}`)
const failed = chosen.filter((name) => {
  console.log(`\n## ${name}\n`)
  return spawnSync('npx', ['tsx', join(import.meta.dirname, `${name}.ts`)], { stdio: 'inherit' }).status !== 0
})
if (failed.length) {
  console.error(`\nDid not run: ${failed.join(', ')}`)
  process.exitCode = 1
}
