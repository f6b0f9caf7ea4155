import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { isMain } from './is-main'
import { npm } from './npm'

/**
 * `npm run release`: builds, and writes to release/ what is handed out: the plugin as a zip (what
 * Figma needs and nothing else), the page as one file, and the npm package of the command line. The
 * same sources give the same bytes: entries are sorted, no clock goes in.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const page = 'build/livecover.html'
const plugin = ['build/main.js', 'build/ui.js', 'manifest.json']

export interface Released {
  name: string
  bytes: number
  sha256: string
}

/** Writes them into `folder` from what is built, and beside them their checksums. */
export function release(folder: string): Released[] {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const entries = Object.fromEntries(
    plugin.map((name) => [name, new Uint8Array(readFileSync(join(root, name)))]),
  )
  // Local time on both sides, so that the time zone doesn't matter.
  writeFileSync(
    join(folder, 'livecover-figma.zip'),
    zipSync(entries, { level: 9, mtime: new Date(2000, 0, 1) }),
  )
  copyFileSync(join(root, page), join(folder, 'livecover.html'))
  // npm itself writes sorted entries without a clock. What is built is not built again.
  npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: root })
  const released = readdirSync(folder)
    .sort()
    .map((name) => {
      const content = readFileSync(join(folder, name))
      return {
        name,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      }
    })
  const sums = released.map(({ name, sha256 }) => `${sha256}  ${name}\n`)
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''))
  return released
}

if (isMain(import.meta.url)) {
  npm(['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
  for (const { name, bytes, sha256 } of release(join(root, 'release')))
    console.log(`${sha256}  ${name}  ${bytes} bytes`)
}
