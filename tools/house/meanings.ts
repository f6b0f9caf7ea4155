import ts from 'typescript'

/**
 * What an expression may be, as far as its own file tells: a name stands for what its `const` is
 * set to, a parameter for what the calls of its function and the rows of `test.each` give it.
 */
export function meaningsOf(node: ts.Expression, deep = 4): ts.Expression[] {
  if (!ts.isIdentifier(node) || deep === 0) return [node]
  return givenTo(node).flatMap((it) => meaningsOf(it, deep - 1))
}

/** Where the name comes from: the nearest function that takes it, or else a `const` of the file. */
function givenTo(name: ts.Identifier): ts.Expression[] {
  for (let at: ts.Node = name.parent; !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isFunctionLike(at)) continue
    for (const [index, parameter] of at.parameters.entries())
      if (takes(parameter.name, name.text)) return argumentsOf(at, index, parameter.name, name.text)
  }
  const found: ts.Expression[] = []
  walk(name.getSourceFile(), (node) => {
    if (!ts.isVariableDeclaration(node) || !node.initializer) return
    if (ts.isIdentifier(node.name) && node.name.text === name.text) found.push(node.initializer)
  })
  return found
}

const takes = (taken: ts.BindingName, name: string): boolean =>
  ts.isIdentifier(taken)
    ? taken.text === name
    : taken.elements.some((it) => ts.isBindingElement(it) && takes(it.name, name))

function argumentsOf(
  taker: ts.SignatureDeclaration,
  index: number,
  taken: ts.BindingName,
  name: string,
): ts.Expression[] {
  const rows = rowsOf(taker)
  const given = rows
    ? rows.map((row) => (ts.isArrayLiteralExpression(row) ? row.elements[index] : row))
    : callsOf(taker).map((call) => call.arguments[index])
  return given.flatMap((it) => partOf(it, taken, name) ?? [])
}

/** What of it a pattern in braces or brackets takes under that name. */
function partOf(
  given: ts.Expression | undefined,
  taken: ts.BindingName,
  name: string,
): ts.Expression | undefined {
  if (!given || ts.isIdentifier(taken)) return given
  const index = taken.elements.findIndex((it) => ts.isBindingElement(it) && takes(it.name, name))
  const at = taken.elements[index]
  if (!at || !ts.isBindingElement(at)) return undefined
  if (ts.isArrayLiteralExpression(given)) return given.elements[index]
  if (!ts.isObjectLiteralExpression(given)) return undefined
  const key = (at.propertyName ?? at.name).getText()
  return given.properties.filter(ts.isPropertyAssignment).find((it) => it.name.getText() === key)
    ?.initializer
}

/** The rows of `test.each([…])('…', taker)`. */
function rowsOf({ parent }: ts.Node): readonly ts.Expression[] | undefined {
  if (!ts.isCallExpression(parent) || !ts.isCallExpression(parent.expression)) return undefined
  const { expression: each, arguments: given } = parent.expression
  if (!ts.isPropertyAccessExpression(each) || each.name.text !== 'each') return undefined
  const [rows] = given.flatMap((it) => meaningsOf(it))
  return rows && ts.isArrayLiteralExpression(rows) ? rows.elements : []
}

/** Calls, by its name, of a function of this file. */
function callsOf(taker: ts.SignatureDeclaration): ts.CallExpression[] {
  const named = ts.isVariableDeclaration(taker.parent) ? taker.parent.name : taker.name
  const found: ts.CallExpression[] = []
  if (!named) return found
  walk(taker.getSourceFile(), (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === named.getText()) found.push(node)
  })
  return found
}

function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, (child) => walk(child, see))
}
