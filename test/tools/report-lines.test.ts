import { describe, expect, test } from 'vitest'
import { formatVersion, toJson } from '../../src/report'
import { packs } from '../../src/packs'
import { rulesJson } from '../../src/report/rules-json'
import { explain } from '../../src/packs/rejections'
import { findingAt } from '../../src/core/finding'
import type { Report } from '../../src/core/report'
import { Ajv2020 } from 'ajv/dist/2020'
import { schemaOf } from '../../tools/report-lines/schema'
import { faultsOf } from '../kit/lines'
import { box } from '../kit/rules'

/* That real lines keep to it is tested wherever a test reads them by `validLines`. */
const [pack] = packs
const report: Report = {
  pack: { id: pack.id, version: pack.version },
  cover: { name: 'a.png', width: 1080, height: 1920, bytes: 1 },
  headline: 'incomplete',
  verdicts: [
    {
      rule: 'text-ratio',
      level: 'reject',
      provenance: 'article',
      outcome: 'incomplete',
      confidence: 'estimated',
      facts: {},
      findings: [],
      why: { reason: 'not-built', detail: 'text' },
    },
  ],
  signals: { ocrKeywords: [], saturation: null, faceSharpness: null },
  timings: { total: 1 },
}
const line = () => ({ formatVersion, ...toJson(report, pack, 'en') })

describe('the schema of lines', () => {
  test('takes a report', () => expect(faultsOf(line())).toEqual([]))

  test('takes a place that tells how its words are written', () => {
    const verdicts = report.verdicts.map((verdict) => ({
      ...verdict,
      findings: [findingAt(box(1, 2, 3, 4), { words: '$9', form: 'sign-before' })],
    }))
    const told = { formatVersion, ...toJson({ ...report, verdicts }, pack, 'en') }
    expect(told.verdicts[0].boxes[0]).toMatchObject({ words: '$9', form: 'sign-before' })
    expect(faultsOf(told)).toEqual([])
  })

  test.each([
    ['a field that nobody documented', { ...line(), newest: 1 }, 'newest'],
    ['a verdict of no kind', { ...line(), verdict: 'fine' }, '/verdict'],
    ['a field too few', { ...line(), signals: undefined }, 'signals'],
    ['another version', { ...line(), formatVersion: 2 }, '/formatVersion'],
    ['an error without a code', { formatVersion, file: 'a', error: { message: 'b' } }, 'code'],
  ])('refuses %s', (_, broken, named) =>
    expect(faultsOf(JSON.parse(JSON.stringify(broken))).join()).toContain(named),
  )

  test('as it is published lets fields come', () => {
    const valid = new Ajv2020().compile(schemaOf())
    expect(valid({ ...line(), newest: 1 })).toBe(true)
  })

  test('knows what rules and explain print', () => {
    const { $defs } = schemaOf(true)
    const valid = (name: string) => new Ajv2020().compile({ $ref: `#/$defs/${name}`, $defs })
    const isEntry = valid('RuleEntry')
    for (const entry of JSON.parse(JSON.stringify(rulesJson(pack, 'en'))))
      expect(isEntry(entry)).toBe(true)
    expect(valid('Explanation')(explain('there is a QR code', pack))).toBe(true)
  })
})
