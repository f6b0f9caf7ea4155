import { expect, test } from 'vitest'
import { assertions, base64In } from '../../tools/house/code'
import { crowded, lengths } from '../../tools/house/files'
import { repeats } from '../../tools/house/repeats'
import { habits } from '../../tools/house/tests'

const file = (path: string, ...lines: string[]) => ({ path, text: `${lines.join('\n')}\n` })
const steps = (name: string) =>
  Array.from({ length: 10 }, (_, i) => `  if (${name}(${i}) > ${i}) return ${name} + ${i}`)

test('lines are counted, the longest but for tables', () => {
  const sources = [
    file('src/a.ts', 'a'),
    file('src/b.ts', 'a', 'b', 'c'),
    file('src/ui/strings.ts', ...Array<string>(90).fill('words')),
  ]
  expect(lengths(sources)).toEqual({
    files: 3,
    lines: 94,
    median: 3,
    p90: 90,
    longest: { path: 'src/b.ts', lines: 3 },
  })
})

test('a folder is crowded by what lies right in it', () => {
  const sources = ['src/x/a.ts', 'src/x/b.tsx', 'src/x/y/c.ts'].map((path) => file(path))
  expect(crowded(sources, 1)).toEqual(['x 2'])
  expect(crowded(sources, 2)).toEqual([])
})

test('casts, any and ! are found in code, not in words', () => {
  const source = file(
    'src/a.ts',
    'const a = b as unknown as C',
    'const d = e! as any',
    "const words = 'as any!' as const",
  )
  expect(assertions([source])).toEqual({ casts: 2, any: 1, bangs: 1 })
})

test('a repeat is ten lines: to the letter, or with other names', () => {
  const [a, same, other] = [
    file('a.ts', ...steps('a')),
    file('b.ts', 'const first = 1 + 1', ...steps('a')),
    file('c.ts', ...steps('c')),
  ]
  const twice = ['a.ts:1 = b.ts:2']
  expect(repeats([a, same])).toEqual({ letter: twice, shape: twice, tables: [] })
  expect(repeats([a, other])).toEqual({ letter: [], shape: ['a.ts:1 = c.ts:1'], tables: [] })
  const table = Array.from({ length: 20 }, (_, i) => `  name${i}: 'a value',`)
  expect(repeats([file('a.ts', ...table), file('b.ts', ...table)]).shape).toEqual([])
  const rows = (name: string) =>
    file(
      `${name}.ts`,
      `const ${name} = {`,
      ...steps('x').map((_, i) => `  n${i}: (a) => a(${i}),`),
      '}',
    )
  expect(repeats([rows('a'), rows('b')])).toEqual({
    letter: ['a.ts:2 = b.ts:2'],
    shape: [],
    tables: ['a.ts:1 = b.ts:1'],
  })
  const inCode = (name: string) =>
    file(`${name}.ts`, `const ${name} = () => {`, ...steps(name), '}')
  expect(repeats([inCode('a'), inCode('b')])).toMatchObject({ shape: ['a.ts:1 = b.ts:1'] })
  const inExpression = (name: string) =>
    file(`${name}.ts`, `const ${name} = (it) =>`, ...steps(name).map(() => `  ${name}(it + 1) &&`), '  it') // prettier-ignore
  expect(repeats([inExpression('a'), inExpression('b')])).toMatchObject({ tables: [] })
})

test('bytes in a source and waits in a test are seen', () => {
  expect(base64In([file('a.ts', `const a = '${'QUJD'.repeat(40)}'`), file('b.ts', "'QUJD'")])).toEqual(['a.ts']) // prettier-ignore
  const at = (line: number) => `test/e2e/a.test.ts:${line}`
  const test = file(
    'test/e2e/a.test.ts',
    `await page.${'waitForTimeout'}(500)`,
    `await new Promise((done) => ${'setTimeout'}(done, 50))`,
    'await new Promise((done) => setTimeout(done))',
    "await button('Check cover').click()",
    "await button('check').click()",
    "await host.add({ name: 'Poster' })",
    "await ui.getByRole('checkbox', { name: 'Dark' }).click()",
    "await ui.locator('.card', { hasText: /^Price shown/ }).hover()",
    "await ui.getByText('Nothing was found.').click()",
    "await ui.getByText('Nothing was found.').waitFor()",
    `while (!(await host.done())) await new Promise((done) => ${'setTimeout'}(done, 5))`,
    `await host.evaluate("new Promise((done) => ${'setTimeout'}(done, 50))")`,
  )
  expect(habits([test])).toEqual({ waits: [1, 2].map(at), english: [4, 7, 8, 9].map(at) })
})

test('a sentence behind a name, or a timer in a block, is seen as well', () => {
  const at = (line: number) => `test/e2e/a.test.ts:${line}`
  const test = file(
    'test/e2e/a.test.ts',
    "const label = 'Check cover'",
    'await button(label).click()',
    'const press = (name: string) => button(name).click()',
    "test.each(['Food', '3C'])('%s', (name) => press(name))",
    "test.each([{ text: 'Food', n: 1 }])('%s', ({ text }) => getByLabel(text).click())",
    "test.each([['food', 'x']])('%s', ([it]) => button(it).click())",
    "test.each([[1, 'Food']])('%s', (n, it) => button(it).click())",
    `await new Promise((done) => void ${'setTimeout'}(done, 500))`,
    `await new Promise<void>((done) => { ${'setTimeout'}(() => done(), 500) })`,
    `for (let i = 0; i < 9; i++) await new Promise((done) => ${'setTimeout'}(done, 5))`,
    `await new Promise((done, late) => { ${'setTimeout'}(() => late(new Error('late')), 5); ask(done) })`,
    `do await new Promise((done) => { ${'setTimeout'}(done, 5) }); while (!seen())`,
  )
  expect(habits([test])).toEqual({ waits: [8, 9, 10].map(at), english: [2, 3, 5, 7].map(at) })
})
