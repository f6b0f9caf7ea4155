import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

const src = resolve(__dirname, '../src')

/**
 * Who may import whom, beside their own room. Doors (files right in src/, cli/) may name every
 * room.
 */
const mayImport: Record<string, string[]> = {
  core: [],
  language: ['core'],
  wall: ['core'],
  analyzers: ['core', 'language'],
  rules: ['core', 'language'],
  packs: ['core', 'rules'],
  check: ['core'],
  report: ['core'],
  engines: ['core', 'language'],
  export: ['core'],
  fixes: ['core', 'language'],
  figma: ['core', 'language', 'wall'],
  ui: ['core', 'language', 'wall', 'fixes', 'report', 'packs', 'export'],
}
const doors = ['cli', '']
/**
 * What both sides of the plugin's walls speak: message types, how they are narrowed, and the one
 * user of emit and on.
 */
const wall = ['messages', 'worker-messages', 'bridge', 'shape']

const files = filesIn(src).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))

test('the house has files to look at', () => expect(files.length).toBeGreaterThan(30))

test.each(files.map((file) => [relative(src, file), file] as const))(
  '%s imports only what its room may',
  (_, file) => {
    const room = roomOf(file)
    if (doors.includes(room)) return
    expect(Object.keys(mayImport)).toContain(room)
    const strangers = importsOf(file).filter((target) => {
      const other = roomOf(target)
      return (
        other !== room &&
        !mayImport[room].includes(other) &&
        !(other === '' && wall.includes(relative(src, target).replace(/\.tsx?$/, '')))
      )
    })
    expect(strangers.map((it) => relative(src, it))).toEqual([])
  },
)

test('vision libraries are imported by engines alone', () => {
  const libraries = /from '(tesseract\.js|@tensorflow|zxing-wasm|@jsquash|onnx)/
  const strangers = files.filter(
    (file) => roomOf(file) !== 'engines' && libraries.test(readFileSync(file, 'utf8')),
  )
  expect(strangers.map((file) => relative(src, file))).toEqual([])
})

test('only figma/ and main.ts say figma.', () => {
  const strangers = files.filter((file) => {
    const name = relative(src, file)
    return (
      roomOf(file) !== 'figma' &&
      name !== 'main.ts' &&
      /(?<![\w./'"`@-])figma\.\w/.test(codeOf(file))
    )
  })
  expect(strangers.map((file) => relative(src, file))).toEqual([])
})

test('no circle', () => {
  const state = new Map<string, 'open' | 'closed'>()
  const circles: string[] = []
  const visit = (file: string, path: string[]) => {
    if (state.get(file) === 'closed') return
    if (state.get(file) === 'open')
      return void circles.push(
        [...path.slice(path.indexOf(file)), file].map((it) => relative(src, it)).join(' → '),
      )
    state.set(file, 'open')
    for (const next of importsOf(file, { types: false })) visit(next, [...path, file])
    state.set(file, 'closed')
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
}

function roomOf(file: string): string {
  const parts = relative(src, file).split(sep)
  return parts.length === 1 ? '' : parts[0]
}

function importsOf(file: string, { types = true } = {}): string[] {
  const code = readFileSync(file, 'utf8')
  return [...code.matchAll(/(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']*)'/g)]
    .filter(([, isType]) => types || !isType)
    .map(([, , path]) => resolveImport(resolve(file, '..', path)))
    .filter((path): path is string => path !== undefined)
}

function resolveImport(path: string): string | undefined {
  return [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), path].find((candidate) =>
    files.includes(candidate),
  )
}

const codeOf = (file: string): string =>
  readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
