import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import ts from 'typescript'

/** Rooms that hold the words of covers and refusals, not our own. */
const ofOthers = [
  'src/language/',
  'src/packs/aliexpress-live',
  'src/packs/facts/',
  'src/packs/rejections/',
  'src/fixes/words/',
]

/** Everything that we may say, one text a line. */
const said = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !ofOthers.some((room) => file.startsWith(room)))
  .flatMap((file) => textsIn(file))

function textsIn(file: string): string[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const rows = readFileSync('docs/words.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (---|what it is)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, what, en, zh, not]) => ({ what: what, en: en, zh: zh, not: not.split('、') }))

test.each(rows)('$what: “$en”, “$zh”', ({ en, zh, not }) => {
  for (const word of [en, zh]) expect(said.some((text) => text.includes(word))).toBe(true)
  for (const word of not) expect(said.filter((text) => text.includes(word))).toEqual([])
})

test('Chinese sets a percent sign close', () => {
  expect(said.filter((text) => /\p{Script=Han}.*\d %|\d %.*\p{Script=Han}/u.test(text))).toEqual([])
})
