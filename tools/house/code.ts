import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import ts from 'typescript'
import type { Source } from './files'

/** What is said to the compiler against what it knows. `as const` says more, and is none. */
export function assertions(sources: readonly Source[]) {
  const count = { casts: 0, any: 0, bangs: 0 }
  const visit = (node: ts.Node): void => {
    const again = ts.isAsExpression(node) && ts.isAsExpression(node.parent)
    if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type) && !again) count.casts++
    if (node.kind === ts.SyntaxKind.AnyKeyword) count.any++
    if (ts.isNonNullExpression(node)) count.bangs++
    ts.forEachChild(node, visit)
  }
  for (const { path, text } of sources)
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true))
  return count
}

/** Strings of base64 longer than a hash: bytes that belong in a file of their own. */
export const base64In = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ text }) => /['"`][A-Za-z0-9+/]{120,}={0,2}['"`]/.test(text))
    .map(({ path }) => path)

/**
 * How many functions have more lines than so many, with comments and the functions in them, and
 * how many have more ways through.
 */
export async function functions(files: string[], most: { lines: number; ways: number }) {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.{ts,tsx}'],
        languageOptions: { parser: tseslint.parser },
        linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true },
        rules: {
          complexity: ['error', most.ways],
          'max-lines-per-function': ['error', { max: most.lines }],
        },
      },
    ],
  })
  const results = await eslint.lintFiles(files)
  const found = results.flatMap(({ messages }) => messages)
  const of = (rule: string) => found.filter(({ ruleId }) => ruleId === rule).length
  return { long: of('max-lines-per-function'), complex: of('complexity') }
}
