import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, test } from 'vitest'

/** In two, because the linter reads this file too. */
const scheme = ['file:', '//'].join('')
/** Without the rules that need types, as the file that is linted is not there. */
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  overrideConfig: tseslint.configs.disableTypeChecked,
})

/** What the linter says of paths in `code`, as it would stand in a file of that name. */
async function said(code: string, filePath = 'tools/made-up.ts'): Promise<string[]> {
  const [{ messages }] = await eslint.lintText(code, { filePath })
  return messages
    .filter(({ ruleId }) => ruleId === 'no-restricted-syntax')
    .map(({ message }) => message)
}

test.each([
  ["open(new URL('..', import.meta.url).pathname)", 'fileURLToPath'],
  ['const here = new URL(import.meta.url)\nopen(here.pathname)', 'fileURLToPath'],
  ["const { pathname } = new URL('..', import.meta.url)", 'fileURLToPath'],
  [`new Worker('${scheme}' + path)`, 'pathToFileURL'],
  [`new Worker(\`${scheme}\${path}\`)`, 'pathToFileURL'],
  ['if (import.meta.url === started) main()', 'isMain'],
  ['if (started.href != import.meta.url) stop()', 'isMain'],
  ["execFileSync('npm', ['pack'])", 'npm()'],
  ["spawn('npx', ['tsx'])", 'npm()'],
])('%s is refused, with the remedy', async (code, remedy) => {
  const all = await Promise.all([said(code), said(code, 'made-up.js')])
  for (const messages of all) expect(messages).toEqual([expect.stringContaining(remedy)])
})

test.each([
  "new URL(request.url ?? '/', 'http://localhost').pathname",
  "readFileSync(new URL('../package.json', import.meta.url))",
  "import.meta.url.endsWith('.ts')",
  "fileURLToPath(new URL('..', import.meta.url))",
  "execFileSync('git', ['status'])",
  "npm(['pack'])",
])('%s is not', async (code) => expect(await said(code)).toEqual([]))

test('tests wait for facts and throw the same dice in every run', async () => {
  const bad = [
    ['await host.page.waitForTimeout(100)', 'fact'],
    ['await new Promise((done) => setTimeout(done, 30))', 'fact'],
    ['export const late = () => Math.random()', 'dice'],
  ]
  for (const [code, remedy] of bad) {
    for (const file of ['test/made-up.test.ts', 'stand-in/test/made-up.test.ts'])
      expect(await said(code, file)).toEqual([expect.stringContaining(remedy)])
    expect(await said(code, 'src/core/made-up.ts')).toEqual([])
  }
  const asked = 'await expect.poll(() => heard(name)).toBe(1)'
  expect(await said(asked, 'test/made-up.test.ts')).toEqual([])
})
