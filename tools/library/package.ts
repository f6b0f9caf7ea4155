import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The npm package, as it is handed out: what `files` names, a README of its own, and a package.json
 * without what only the repository needs. `npm pack` in `folder` makes the file.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const ofTheRepository = ['devDependencies', 'scripts', 'figma-plugin']

export function stagePackage(folder: string): void {
  const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  > & { files: string[] }
  mkdirSync(folder, { recursive: true })
  for (const file of about.files) cpSync(join(root, file), join(folder, file), { recursive: true })
  cpSync(join(root, 'docs/npm.md'), join(folder, 'README.md'))
  const kept = Object.entries(about).filter(([key]) => !ofTheRepository.includes(key))
  const json = JSON.stringify(Object.fromEntries(kept), null, 2)
  writeFileSync(join(folder, 'package.json'), `${json}\n`)
}
