import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { newFolder } from '../kit/folder'

const root = fileURLToPath(new URL('../..', import.meta.url))
const helper = pathToFileURL(join(root, 'tools/is-main.ts')).href
const said = (script: string) =>
  execFileSync(process.execPath, ['--import', 'tsx', script], { cwd: root, encoding: 'utf8' })

/** A script that says whether it is the one that was started, in a folder of that name. */
function scriptIn(folder: string): string {
  const place = join(newFolder(), folder)
  mkdirSync(place, { recursive: true })
  const script = join(place, 'script.mts')
  writeFileSync(
    script,
    `import { isMain } from '${helper}'\nconsole.log(isMain(import.meta.url))\n`,
  )
  return script
}

test.each(['plain', 'a space', '空 格', '100% #1?'])(
  'a script in “%s” knows it is started',
  (name) => expect(said(scriptIn(name))).toBe('true\n'),
)

test('so does one that is started through a link', () => {
  const link = join(newFolder(), 'link.mts')
  symlinkSync(scriptIn('空 格'), link)
  expect(said(link)).toBe('true\n')
})

test('one that is imported is not', () => {
  const script = scriptIn('空 格')
  const other = join(newFolder(), 'other.mts')
  writeFileSync(other, `import '${pathToFileURL(script).href}'\n`)
  expect(said(other)).toBe('false\n')
})
