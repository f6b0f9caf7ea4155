import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMain } from './is-main'

/** What the build reads. What it reads of node_modules/ is told by the lockfile. */
const sources = [
  'src',
  'models',
  'tools',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'build-figma-plugin.main.js',
  'build-figma-plugin.ui.js',
]
/** What it writes. */
const outputs = [
  'manifest.json',
  'build/parts',
  'build/cli.js',
  'build/livecover.cjs',
  'build/main.js',
  'build/ui.js',
  'build/livecover.html',
]
/** Typings of stylesheets: the build leaves them among its sources, and nothing reads them. */
const typings = /\.d\.css\.ts$/

const root = fileURLToPath(new URL('..', import.meta.url))
const fileOf = (folder: string) => join(folder, 'build/.sources-hash')

/** Whether what is built in `folder` is what its sources give, by content: dates tell nothing. */
export function isFresh(folder = root): boolean {
  const file = fileOf(folder)
  return existsSync(file) && readFileSync(file, 'utf8') === fingerprint(folder)
}

/** Notes that what is built in `folder` is what its sources give. The last step of a build. */
export function stamp(folder = root): void {
  writeFileSync(fileOf(folder), fingerprint(folder))
}

/** Of sources and outputs together, so that half a build, or a build changed by hand, shows too. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256')
  for (const path of [...sources, ...outputs]) add(hash, folder, path)
  return hash.digest('hex')
}

function add(hash: Hash, folder: string, path: string): void {
  const whole = join(folder, path)
  if (typings.test(path) || !existsSync(whole)) return
  if (statSync(whole).isDirectory()) {
    for (const name of readdirSync(whole).sort()) add(hash, folder, `${path}/${name}`)
    return
  }
  const bytes = readFileSync(whole)
  hash.update(`${path}\n${bytes.length}\n`).update(bytes)
}

if (isMain(import.meta.url)) stamp()
