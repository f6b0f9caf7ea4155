import ts from 'typescript'

const han = /\p{Script=Han}/u

/** Stands for a value that a template puts in; it may be Chinese or a figure. */
const value = '\ue000'

export interface ChineseText {
  line: number
  text: string
}

/** Texts in a source file that hold Chinese letters, templates whole, each value as `\ue000`. */
export function chineseTexts(file: string, source: string): ChineseText[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kindOf(file))
  const found: ChineseText[] = []
  const visit = (node: ts.Node): void => {
    const text = textOf(node)
    if (text !== undefined && han.test(text)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
      found.push({ line: line + 1, text })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const kindOf = (file: string) => (file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (ts.isJsxText(node)) return node.text
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => value + literal.text).join('')
  return undefined
}

/**
 * Signs of ASCII that stand beside a Chinese letter, where Chinese has its own (，：；？！（）“”).
 * After the common guidelines (sparanoid/chinese-copywriting-guidelines). Times, ratios and code
 * stand between figures or Latin letters and stay. A value that a template puts in may end in
 * either.
 */
export const slips = (text: string): string[] => [...text.matchAll(slip)].map(([it]) => it)
const slip =
  /[\p{Script=Han}”》」』][,:;?!()"]|[,:;?!()"][\p{Script=Han}“《「『]|\ue000[,:;](?=\ue000)/gu
