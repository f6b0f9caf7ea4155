import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../src/check'
import type { Observation } from '../../src/core/unseen'
import type { Evidence, Kind } from '../../src/core/evidence'
import { layersOf } from '../../src/figma/snapshot/layers'
import { lookOnce } from '../../src/figma/snapshot/once'
import { wallOf } from '../../src/figma/coordinates'
import { asks } from '../../src/wall/panel-messages'
import { packs } from '../../src/packs'
import { explain } from '../../src/packs/rejections'
import { annotate, toJson, toMarkdown } from '../../src/report'
import { toSvg } from '../../src/report/svg'
import { priceNumber } from '../../src/rules/price-number'
import { promoCountdown } from '../../src/rules/promo-countdown'
import { newRaster } from '../../src/core/image/raster'
import { costs } from '../kit/costs'
import { cover, line, seenText } from '../kit/rules'

/**
 * Every door of the pure rooms under arbitrary input; the seeds are fixed, so that a failure can be
 * run again.
 */
const seed = 20261125

/** Text of every Unicode plane, lone surrogates and control characters among it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '\u202e¥99',
    '<script>alert(1)</script>',
    '"><img onerror=x>',
    '\0\u001b[31m',
    '99.9.9.9',
    'x'.repeat(20_000),
  ),
)

const small = cover({ raster: newRaster(27, 48) })

/** A world in which a text was read and nothing else could be seen. */
const reading = (...texts: string[]): Observation => ({
  timings: {},
  async see<K extends Kind>(kind: K): Promise<Evidence[K]> {
    const known: Partial<Evidence> = {
      cover: { ...small, title: texts[0] },
      text: seenText(texts.map((it) => line(it))),
    }
    if (kind in known) return known[kind]!
    throw new TypeError(`${kind} broke`)
  },
})

describe('messages over the wall', () => {
  const names = Object.keys(asks) as (keyof typeof asks)[]
  test('whatever comes is taken or not, and nothing throws', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
        (name, it) => void expect(typeof asks[name](it)).toBe('boolean'),
      ),
      { seed, numRuns: 2000 },
    ))

  test('a message with one field of another type is dropped', () => {
    const taken = {
      frame: '1:2',
      cover: { width: 1, height: 2 },
      notes: [],
      place: 'beside',
      headline: 'x',
      state: 'y',
    }
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(taken)),
        fc.oneof(fc.boolean(), fc.bigInt(), fc.constant(null), fc.func(fc.nat())),
        (key, it) => void expect(asks.annotate({ ...taken, [key]: it })).toBe(false),
      ),
      { seed, numRuns: 300 },
    )
  })
})

describe('text', () => {
  test('of any kind is judged, and said as whole JSON, one-line Markdown and SVG without tags of its own', async () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 3 }), async (texts) => {
        const report = await check(reading(...texts), packs[0])
        expect(report.verdicts).toHaveLength(packs[0].clauses.length)
        expect(report.headline).not.toBe('ready')
        const json = JSON.stringify(toJson(report, packs[0], 'en', texts[0] ?? ''))
        expect(json).not.toContain('\n')
        expect(() => JSON.parse(json)).not.toThrow()
        expect(toMarkdown(report, packs[0], 'zh')).not.toMatch(/(?<!\\)<script/)
        const svg = toSvg(annotate(report, packs[0], 'en'), { width: 1080, height: 1920 }, 'Inter')
        expect(svg.replace(/<\/?(svg|rect|text|path)\b[^<>]*>/g, '')).not.toMatch(/[<>]/)
      }),
      { seed, numRuns: 60 },
    ))

  const digits = {
    plain: '0',
    'full-width': '０',
    'mathematical bold': '𝟎',
    'mathematical monospace': '𝟶',
  }
  test.each(Object.entries(digits))('a price in %s digits is a price', (_, zero) =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom('¥', '￥', '$', '＄', 'US $', '€', '£', '₽'),
        (amount, sign) => {
          const written = [...String(amount)]
            .map((digit) => String.fromCodePoint(zero.codePointAt(0)! + Number(digit)))
            .join('')
          const { outcome } = priceNumber.judge(
            { text: seenText([line(`${sign}${written}`)]), subject: null },
            {},
          )
          expect(outcome).toBe('fail')
        },
      ),
      { seed, numRuns: 60 },
    ),
  )
})

test.each(
  Object.entries({
    'full-width': '０',
    'mathematical bold': '𝟎',
    'mathematical monospace': '𝟶',
    'Arabic-Indic': '٠',
  }),
)('a clock in %s digits is a countdown', (_, zero) => {
  const clock = '00:12:59'.replace(/\d/g, (digit) =>
    String.fromCodePoint(zero.codePointAt(0)! + Number(digit)),
  )
  for (const text of [clock, clock.replaceAll(':', '：')])
    expect([
      text,
      promoCountdown.judge({ text: seenText([line(text)]), subject: null }, {}).outcome,
    ]).toEqual([text, 'fail'])
})

describe('a pasted rejection', () => {
  test.each([
    '文字占比',
    '价格',
    'reused ',
    'title does not ',
    'third party logo',
    'too much text',
    '第三方平台',
    'face not ',
    '竞品',
    'a',
  ])('of a megabyte of “%s” is read at once', async (piece) => {
    const read = (length: number) =>
      explain(piece.repeat(Math.ceil(length / piece.length)), packs[0])
    const [quarter, whole] = await costs([250_000, 1_000_000], read)
    expect(whole).toBeLessThan(Math.max(1, quarter * 10))
  })
  test('of anything names known rules only', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const known = packs[0].clauses.map(({ rule }) => rule.id)
        for (const rule of explain(text, packs[0]).rules) expect(known).toContain(rule)
      }),
      { seed },
    ))
})

test('a pack with limits of wrong types costs at most its rules', async () =>
  fc.assert(
    fc.asyncProperty(fc.anything(), fc.nat(packs[0].clauses.length - 1), async (limits, i) => {
      const clauses = packs[0].clauses.map((clause, k) =>
        k === i ? { ...clause, limits: limits as object } : clause,
      )
      const { verdicts } = await check(reading('¥99'), { ...packs[0], clauses })
      const whole = await check(reading('¥99'), packs[0])
      verdicts.forEach((verdict, k) => {
        expect(['pass', 'fail', 'incomplete', 'inapplicable']).toContain(verdict.outcome)
        if (k !== i) expect(verdict.outcome).toBe(whole.verdicts[k].outcome)
      })
    }),
    { seed, numRuns: 100 },
  ))

describe('layers', () => {
  beforeAll(() => void Object.assign(globalThis, { figma: { mixed: Symbol('mixed') } }))
  const box = { x: 0, y: 0, width: 1080, height: 1920 }
  const node = (name: string, children?: object[]) => ({
    id: name,
    name,
    type: children ? 'FRAME' : 'RECTANGLE',
    visible: true,
    opacity: 1,
    fills: [],
    absoluteBoundingBox: box,
    absoluteRenderBounds: box,
    absoluteTransform: [
      [1, 0, 0],
      [0, 1, 0],
    ],
    ...box,
    getPluginData: () => '',
    findAllWithCriteria: () => [],
    ...(children && { children, clipsContent: true }),
  })
  const look = async (children: object[]) => {
    const frame = node('Cover', children) as never
    return (
      await layersOf(frame, {
        wall: wallOf(frame, 1080),
        size: box,
        goOn: () => {},
        once: lookOnce(),
      })
    )?.layers
  }

  test('5,000 of them are left to the picture', async () =>
    expect(await look(Array.from({ length: 5000 }, (_, i) => node(`${i}`)))).toBeUndefined())

  test('a circle of instances ends', async () => {
    const circle = node('a', []) as { children: object[] }
    circle.children = [node('b', [circle])]
    expect(await look([circle])).toBeUndefined()
  })

  test('nested 3,999 deep are seen, and one more is left to the picture', async () => {
    const nested = (depth: number) => {
      let inmost = node('0')
      for (let i = 1; i < depth; i++) inmost = node(`${i}`, [inmost])
      return inmost
    }
    expect((await look([nested(3999)]))?.length).toBeGreaterThan(0)
    expect(await look([nested(4001)])).toBeUndefined()
  })

  test('with any name are taken as they are', async () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(anyText, fc.constant('长'.repeat(33_000))), async (name) => {
        const layers = await look([node(name)])
        expect(layers?.map((it) => it.name) ?? [name]).toContain(name)
      }),
      { seed, numRuns: 60 },
    ))
})
