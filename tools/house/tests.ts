import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import ts from 'typescript'
import type { Source } from './files'
import { sourcesIn } from './files'
import { meaningsOf } from './meanings'

/** Rules and analyzers, and those of them that have no test of their own name. */
export function ownTests() {
  const names = (folder: string, besides: readonly string[]) =>
    sourcesIn(`src/${folder}/*.ts`)
      .map(({ path }) => basename(path, '.ts'))
      .filter((name) => !besides.includes(name))
  const lacking = (folder: string, all: readonly string[]) =>
    all.filter((name) => !existsSync(`test/${folder}/${name}.test.ts`))
  const rules = names('rules', [])
  const analyzers = names('analyzers', ['index'])
  return {
    rules: rules.length,
    rulesWithout: lacking('rules', rules),
    analyzers: analyzers.length,
    analyzersWithout: lacking('analyzers', analyzers),
  }
}

/**
 * Where tests wait for time, and where tests of the panel find something by an English sentence of
 * ours. What stands in a string is another program’s, or an example.
 */
export function habits(tests: readonly Source[]) {
  const found = { waits: [] as string[], english: [] as string[] }
  for (const { path, text } of tests) {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
    const place = (node: ts.Node) =>
      `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
    const visit = (node: ts.Node): void => {
      if (isWait(node)) found.waits.push(place(node))
      if (/\/(e2e|hands)\//.test(path) && findsByEnglish(node) && !isTold(node))
        found.english.push(place(node))
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
}

const calleeOf = (node: ts.CallExpression): string =>
  ts.isPropertyAccessExpression(node.expression)
    ? node.expression.name.text
    : node.expression.getText()

/**
 * `waitForTimeout`, and a promise that a timer of some milliseconds keeps; not in a loop, which asks
 * for a fact again and again.
 */
function isWait(node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return false
  if (calleeOf(node) === 'waitForTimeout') return true
  const isTimer = calleeOf(node) === 'setTimeout' && node.arguments.length === 2
  const promise = isTimer && node.arguments[1].getText() !== '0' ? promiseKeptBy(node) : undefined
  return promise !== undefined && !isInLoop(promise)
}

/** The promise that is kept once the timer ends; one that it breaks is no wait but a limit. */
function promiseKeptBy(timer: ts.CallExpression): ts.Node | undefined {
  for (let at: ts.Node = timer.parent; !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isNewExpression(at) || at.expression.getText() !== 'Promise') continue
    const [made] = at.arguments ?? []
    const kept = made && ts.isFunctionLike(made) ? made.parameters[0]?.name.getText() : undefined
    const names = timer.arguments[0].getText().split(/\W+/)
    return kept !== undefined && names.includes(kept) ? at : undefined
  }
  return undefined
}

/** Until something is so; a loop over a list, or so many times, waits once for each. */
function isInLoop(promise: ts.Node): boolean {
  for (let at = promise.parent; !ts.isFunctionLike(at) && !ts.isSourceFile(at); at = at.parent)
    if (ts.isWhileStatement(at) || ts.isDoStatement(at)) return true
  return false
}

/** What a locator is given: its text, its label, or the name beside its role. */
function sentenceOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isPropertyAssignment(node)) {
    const key = node.name.getText()
    const beside = node.parent.parent
    const ofRole = ts.isCallExpression(beside) && calleeOf(beside) === 'getByRole'
    return key === 'hasText' || (key === 'name' && ofRole) ? node.initializer : undefined
  }
  if (!ts.isCallExpression(node)) return undefined
  const byWords = /^(getBy(Text|Label|Title|Placeholder)|button)$/
  return byWords.test(calleeOf(node)) ? node.arguments[0] : undefined
}

function findsByEnglish(node: ts.Node): boolean {
  const sentence = sentenceOf(node)
  return sentence !== undefined && meaningsOf(sentence).some(isEnglish)
}

function isEnglish(node: ts.Node): boolean {
  const head = ts.isTemplateExpression(node) ? node.head.text : node.getText().slice(1)
  const isText = ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node)
  return (isText || ts.isTemplateExpression(node)) && /^\^?[A-Z][a-z]+\b/.test(head)
}

/**
 * Where the sentence itself is what is tested: a text that is waited for, and neither pressed, filled
 * nor looked into.
 */
function isTold(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || calleeOf(node) !== 'getByText') return false
  const next = node.parent
  return ts.isPropertyAccessExpression(next) && next.name.text === 'waitFor' && isLast(next.parent)
}

/** `.waitFor()`: until it is seen, not until it is gone. */
const isLast = (call: ts.Node): boolean => ts.isCallExpression(call) && call.arguments.length === 0
