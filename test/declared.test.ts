import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { scenes } from '../bench/generated/scenes'
import { truthsOf, unsettled } from '../bench/generated/truths'
import { allKinds, kinds, lookNameOf, lookNames, printedKinds } from '../src/core/kinds'
import { packs } from '../src/packs'
import { forms } from '../src/packs/rejections/forms'
import { allRules } from '../src/packs/rules'
import { evidenceToJson } from '../src/report/evidence-json'
import { lookLine } from '../tools/report-lines/look-line'

/* What a new rule or kind must not forget, and no compiler says. */

const root = fileURLToPath(new URL('..', import.meta.url))
const ids = readdirSync(join(root, 'src/rules'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => basename(name, '.ts'))
const missing = (names: readonly string[], place: (name: string) => string) =>
  names.filter((name) => !existsSync(join(root, place(name))))
const untold = (names: readonly string[], page: string) => {
  const text = readFileSync(join(root, page), 'utf8')
  return names.filter((name) => !text.includes(`\`${name}\``))
}

describe('a rule', () => {
  test('has a test of its own name, with what it says beside it', () => {
    expect(missing(ids, (id) => `test/rules/${id}.test.ts`)).toEqual([])
    expect(missing(ids, (id) => `test/rules/said/${id}/${id}.md`)).toEqual([])
  })

  test('stands in a pack, under the name of its file', () =>
    expect([...allRules.keys()].sort()).toEqual([...ids].sort()))

  test('is named by what a refusal may say of it', () => {
    const named = new Set(forms.map(({ rule }) => rule))
    // No platform refuses a cover for these: they advise.
    const advice = ['product-centred', 'upload-checklist', 'visual-flow']
    expect(ids.filter((id) => !named.has(id) && !advice.includes(id))).toEqual([])
  })

  test('with limits of ours says in docs/calibration.md how they were chosen', () => {
    // Platforms state all of theirs.
    const stated = ['frame-size', 'file-weight', 'title-match']
    const limited = [...allRules.values()].filter(({ limits }) => Object.keys(limits).length > 0)
    const own = limited.map(({ id }) => id).filter((id) => !stated.includes(id))
    expect(untold(own, 'docs/calibration.md')).toEqual([])
  })

  test('of the first pack has its row in bench/RESULTS.md, and its truth on drawn covers', () => {
    const first = packs[0].clauses.map(({ rule }) => rule.id)
    expect(untold(first, 'bench/RESULTS.md')).toEqual([])
    const [scene] = scenes(1)
    const drawing = { png: new Uint8Array(), lines: [], product: null, host: null }
    const settled = [...Object.keys(truthsOf(scene, drawing, 0)), ...unsettled]
    expect(first.filter((id) => !settled.includes(id))).toEqual([])
  })
})

describe('a kind of evidence', () => {
  test('has an analyzer and a test of its own name', () => {
    expect(missing(allKinds, (kind) => `src/analyzers/${kind}.ts`)).toEqual([])
    expect(missing(allKinds, (kind) => `test/analyzers/${kind}.test.ts`)).toEqual([])
  })

  test('that look prints is told in the schema, and nothing else is', () => {
    // Of the whole line, not of a kind: it can't be asked for.
    const general = ['formatVersion', 'file', 'fileBytes', 'width', 'height', 'unseen', 'timings']
    const told = Object.keys(lookLine.shape).filter((name) => !general.includes(name))
    expect(told.sort()).toEqual([...lookNames].sort())
  })

  test.each(printedKinds)('%s is printed when it was looked at, null or empty else', (kind) =>
    expect(evidenceToJson({ [kind]: null })).toHaveProperty(lookNameOf(kind)),
  )

  test('kinds of one name are printed as one', () => {
    expect(kinds.background.look).toBe(kinds.tone.look)
    expect(evidenceToJson({ tone: null, background: null })).toEqual({ tone: {} })
    expect(evidenceToJson({})).toEqual({})
  })
})
