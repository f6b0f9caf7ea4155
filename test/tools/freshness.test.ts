import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { isFresh, stamp } from '../../tools/freshness'
import { newFolder } from '../kit/folder'

/** A small repository, built and stamped. */
function built(): { folder: string; write: (path: string, content: string) => void } {
  const folder = newFolder()
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const path of ['src/a.ts', 'src/ui/panel.css', 'models/a.net', 'tools/parts.ts'])
    write(path, path)
  for (const path of ['package.json', 'package-lock.json', 'build-figma-plugin.ui.js'])
    write(path, path)
  for (const path of ['manifest.json', 'build/parts/a.gz', 'build/cli.js', 'build/ui.js'])
    write(path, path)
  stamp(folder)
  return { folder, write }
}

test('what has no stamp is not fresh, what was stamped is', () => {
  const { folder } = built()
  expect(isFresh(folder)).toBe(true)
  rmSync(join(folder, 'build'), { recursive: true })
  expect(isFresh(folder)).toBe(false)
})

test.each([
  'src/a.ts',
  'src/ui/panel.css',
  'models/a.net',
  'tools/parts.ts',
  'package.json',
  'package-lock.json',
  'build-figma-plugin.ui.js',
  'build-figma-plugin.main.js',
  'src/new.ts',
  'build/cli.js',
  'build/parts/a.gz',
])('a change of %s asks for a build, and taking it back for none', (path) => {
  const { folder, write } = built()
  const before = read(folder, path)
  write(path, 'changed')
  expect(isFresh(folder)).toBe(false)
  if (before === null) rmSync(join(folder, path))
  else write(path, before)
  expect(isFresh(folder)).toBe(true)
})

test('so does a file that has gone, or has another name', () => {
  const { folder } = built()
  renameSync(join(folder, 'src/a.ts'), join(folder, 'src/b.ts'))
  expect(isFresh(folder)).toBe(false)
  const other = built().folder
  rmSync(join(other, 'build/ui.js'))
  expect(isFresh(other)).toBe(false)
})

test('dates, documents, tests and generated typings do not', () => {
  const { folder, write } = built()
  utimesSync(join(folder, 'src/a.ts'), new Date(), new Date('2100-01-01'))
  utimesSync(join(folder, 'build/cli.js'), new Date(), new Date('2000-01-01'))
  write('README.md', 'changed')
  write('test/a.test.ts', 'changed')
  write('src/ui/panel.d.css.ts', 'generated')
  expect(isFresh(folder)).toBe(true)
})

function read(folder: string, path: string): string | null {
  try {
    return readFileSync(join(folder, path), 'utf8')
  } catch {
    return null
  }
}
