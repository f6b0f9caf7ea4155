import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { allKinds, kinds } from '../src/core/kinds'
import { lookKinds } from '../src/library/kinds'
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
})

describe('a kind of evidence', () => {
  test('has an analyzer and a test of its own name', () => {
    expect(missing(allKinds, (kind) => `src/analyzers/${kind}.ts`)).toEqual([])
    expect(missing(allKinds, (kind) => `test/analyzers/${kind}.test.ts`)).toEqual([])
  })

  test('that look prints can be asked for, and is told in the schema', () => {
    const names = allKinds.flatMap((kind) => kinds[kind].look ?? [])
    expect(new Set(lookKinds)).toEqual(new Set(names))
    const told = Object.keys(lookLine.shape)
    expect(lookKinds.filter((name) => !told.includes(name))).toEqual([])
  })

  // The background has its lines in those of the tone.
  test.each(allKinds.filter((kind) => kinds[kind].look && kind !== 'background'))(
    '%s is printed when it was looked at, as null when it could not be',
    (kind) => expect(evidenceToJson({ [kind]: null })).toHaveProperty(kinds[kind].look!),
  )
})
