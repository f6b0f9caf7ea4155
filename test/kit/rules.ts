/* eslint-disable @typescript-eslint/no-explicit-any -- rules of every shape */
import { basename, dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Cover } from '../../src/core/cover'
import type {
  Code,
  Evidence,
  Face,
  FileSeen,
  Hidden,
  Kind,
  Mark,
  People,
  Region,
  TextLine,
  TextSeen,
} from '../../src/core/evidence'
import { boundsOf, polygonOf, type Box } from '../../src/core/geometry'
import { newMask, newRaster, type Mask, type Raster } from '../../src/core/image/raster'
import type { Judgement, Rule } from '../../src/core/rule'
import { locales } from '../../src/core/locale'

export const box = (x: number, y: number, width: number, height: number): Box => ({
  x,
  y,
  width,
  height,
})

/**
 * A picture from rows of characters: `.` black, `#` white, `r` `g` `b` colours, ` ` transparent,
 * 0–9 greys.
 */
export function raster(...rows: string[]): Raster {
  const out = newRaster(Math.max(...rows.map((row) => row.length)), rows.length)
  rows.forEach((row, y) =>
    [...row].forEach((char, x) => out.data.set(colourOf(char), (y * out.width + x) * 4)),
  )
  return out
}

function colourOf(char: string): [number, number, number, number] {
  const named: Record<string, [number, number, number, number]> = {
    '.': [0, 0, 0, 255],
    '#': [255, 255, 255, 255],
    r: [255, 0, 0, 255],
    g: [0, 255, 0, 255],
    b: [0, 0, 255, 255],
    ' ': [0, 0, 0, 0],
  }
  const grey = Math.round((Number(char) * 255) / 9)
  return named[char] ?? [grey, grey, grey, 255]
}

export const flat = (width: number, height: number, [r, g, b] = [128, 128, 128]): Raster => {
  const out = newRaster(width, height)
  for (let p = 0; p < out.data.length; p += 4) out.data.set([r, g, b, 255], p)
  return out
}

export function cover(over: Partial<Cover> = {}): Cover {
  const picture = over.raster ?? newRaster(over.width ?? 1080, over.height ?? 1920)
  return {
    name: 'cover.png',
    bytes: new Uint8Array(10),
    origin: 'file',
    raster: picture,
    width: picture.width,
    height: picture.height,
    ...over,
  }
}

/** A line of text; `at` defaults to a place near the top. */
export function line(text: string, over: Partial<TextLine> = {}): TextLine {
  const at = over.box ?? box(100, 100, Math.max(40, text.length * 40), 64)
  const layer = (over.origin ?? 'layer') === 'layer' ? { layer: 'a-text' } : {}
  return {
    box: at,
    polygon: polygonOf(at),
    text,
    confidence: 1,
    origin: 'layer',
    start: 0,
    height: at.height,
    ...layer,
    ...over,
  }
}

export const seenText = (lines: TextLine[], over: Partial<TextSeen> = {}): TextSeen => ({
  lines,
  share: 0,
  inkShare: 0,
  gridShare: 0,
  ...over,
})

/** A line as a reader gives it. */
export const ocr = (text: string, over: Partial<TextLine> = {}): TextLine =>
  line(text, { origin: 'ocr', confidence: 0.9, ...over })

type Written = Pick<Evidence, 'text' | 'cover' | 'subject'>

/** A cover on which these lines stand, and no subject. */
export const world = (lines: TextLine[], over: Partial<Written> = {}): Written => ({
  text: seenText(lines),
  cover: cover({ raster: { width: 1080, height: 1920, data: new Uint8ClampedArray() } }),
  subject: null,
  ...over,
})

/** The same with a layer for each text, one below the other. */
export const says = (...texts: string[]): Written =>
  world(texts.map((text, i) => line(text, { box: box(100, 100 + i * 300, 400, 64) })))

/** What a file's bytes tell. */
export const file = (over: Partial<FileSeen> = {}): FileSeen => ({
  format: 'png',
  bytes: 1000,
  gps: false,
  gpsIn: [],
  gpsHints: [],
  metadata: [],
  sources: [],
  ...over,
})

/** A layer that fills the frame with a photo of half its size. */
export const photoLayer = {
  id: '1:2',
  name: 'photo',
  type: 'RECTANGLE',
  box: box(0, 0, 1080, 1920),
  opacity: 1,
  image: { hash: 'a', original: { width: 540, height: 960 } },
}

/** A rectangular region of a 1080×1920 frame (or of `size`). */
export function region(
  at: Box,
  over: Partial<Region> = {},
  size = { width: 1080, height: 1920 },
): Region {
  const mask = newMask(size.width, size.height)
  for (let y = Math.max(0, at.y); y < Math.min(size.height, at.y + at.height); y++)
    mask.data.fill(255, y * size.width + at.x, y * size.width + at.x + at.width)
  const share = (at.width * at.height) / (size.width * size.height)
  return {
    mask,
    share,
    box: boundsOf(polygonOf(at)),
    boxShare: share,
    centroid: { x: (at.x + at.width / 2) / size.width, y: (at.y + at.height / 2) / size.height },
    confidence: 'estimated',
    ...over,
  }
}

/** A big, sharp, bare face. */
export function face(over: Partial<Face> = {}): Face {
  return {
    box: box(400, 500, 300, 400),
    score: 0.99,
    agreed: true,
    landmarks: [],
    sharpness: 300,
    nativeSharpness: 100,
    sunglasses: 0.01,
    faceMask: 0.01,
    hidden: hidden(),
    ground: 0.1,
    ...over,
  }
}

/** Nothing hides any part of a face. */
export const hidden = (over: Partial<Hidden> = {}): Hidden => ({
  rightEye: 0.01,
  leftEye: 0.01,
  nose: 0.01,
  mouth: 0.01,
  sheet: 0.01,
  ...over,
})

/** How sure it is that somebody is there. */
export const presence = (certainty: number): People => ({
  mask: newMask(1, 1),
  presence: certainty,
  somebody: certainty,
})

/** A QR code that decodes. */
export function code(over: Partial<Code> = {}): Code {
  const at = over.box ?? box(10, 10, 100, 100)
  return {
    box: at,
    polygon: polygonOf(at),
    kind: 'qr',
    text: 'x',
    sure: true,
    banned: true,
    ...over,
  }
}

/** TikTok's mark, seen in the pixels. */
export function mark(over: Partial<Mark> = {}): Mark {
  const at = over.box ?? box(9, 9, 90, 90)
  return {
    box: at,
    polygon: polygonOf(at),
    brand: 'tiktok',
    score: 0.99,
    origin: 'pixels',
    ...over,
  }
}

/** A mask from rows of characters: `#` inside, anything else outside. */
export function mask(...rows: string[]): Mask {
  const out = newMask(rows[0]?.length ?? 0, rows.length)
  rows.forEach((row, y) =>
    [...row].forEach((char, x) => (out.data[y * out.width + x] = char === '#' ? 255 : 0)),
  )
  return out
}

interface Table<N extends Kind, W extends Kind> {
  passes?: Record<string, World<N, W>>
  fails?: Record<string, World<N, W>>
  unsure?: Record<string, World<N, W>>
  inapplicable?: Record<string, World<N, W>>
}
type World<N extends Kind, W extends Kind> = Pick<Evidence, N> & Partial<Pick<Evidence, W>>

/**
 * Tests a rule as a table of small worlds; also that every outcome can be said in every language,
 * without a placeholder. What it measures, marks and says of each world stands in said/, to be
 * read: `npx vitest -u` writes it anew after a change that was meant.
 */
export function ruleTest<
  N extends Kind,
  L extends object,
  F extends object,
  W extends Kind = never,
>(it: Rule<N, L, F, W>, table: Table<N, W>, limits: Partial<L> = {}): void {
  const outcomes = {
    passes: 'pass',
    fails: 'fail',
    unsure: 'incomplete',
    inapplicable: 'inapplicable',
  } as const
  const file = saidFile(it.id)
  describe(it.id, () => {
    const judge = (world: World<N, W>) => it.judge(world, { ...it.limits, ...limits })
    test('measures, marks and says what was read and found right', () => {
      const worlds = Object.values(table).flatMap((column) =>
        Object.entries(column as Record<string, World<N, W>>),
      )
      return expect(
        worlds.map(([name, world]) => told(it, name, judge(world))).join('\n\n') + '\n',
      ).toMatchFileSnapshot(file)
    })
    for (const [column, outcome] of Object.entries(outcomes)) {
      for (const [name, world] of Object.entries(table[column as keyof Table<N, W>] ?? {})) {
        test(`${outcome}: ${name}`, () => {
          const judgement = judge(world)
          expect(judgement.outcome).toBe(outcome)
          expectSayable(it, judgement)
        })
      }
    }
  })
}

function expectSayable<F extends object>(
  it: Rule<any, any, F, any>,
  { outcome, facts }: Judgement<F>,
): void {
  for (const locale of locales) {
    const words = it.sentences[locale]
    const sentences = {
      pass: [words.pass],
      fail: [words.fail, words.fix],
      incomplete: [words.unsure],
      inapplicable: [],
    }[outcome]
    for (const sentence of sentences)
      expect(sentence(facts)).toMatch(/^(?!.*(undefined|NaN|\[object)).{4,}/su)
  }
}

const files = new Map<string, number>()

/** A rule may be tested in several files, and in one of them more than once. */
function saidFile(id: string): string {
  const { testPath } = expect.getState()
  const count = (files.get(id) ?? 0) + 1
  files.set(id, count)
  const folder = `${dirname(testPath!)}/said/${basename(testPath!).replace('.test.ts', '')}`
  return `${folder}/${id}${count > 1 ? `-${count}` : ''}.md`
}

function told<F extends object>(
  it: Rule<any, any, F, any>,
  name: string,
  judgement: Judgement<F>,
): string {
  const { outcome, confidence, facts, findings, measure } = judgement
  const figure = (value: number) => Number(value.toFixed(4))
  const said = locales.flatMap((locale) => {
    const { pass, fail, fix, unsure, inapplicable } = it.sentences[locale]
    const sentences = {
      pass: [pass],
      fail: [fail, fix],
      incomplete: [unsure],
      inapplicable: inapplicable ? [inapplicable] : [],
    }
    return sentences[outcome].map((sentence) => `- ${sentence(facts)}`)
  })
  return [
    `## ${name}: ${outcome}, ${confidence}`,
    '',
    ...(measure
      ? [
          `${figure(measure.measured)}, ${measure.bound} ${figure(measure.limit)} ${measure.unit}`,
          '',
        ]
      : []),
    ...findings.slice(0, 5).map(({ box, label, layers, doubtful }) => {
      const place = [box.x, box.y, box.width, box.height].map(figure).join(' ')
      return `1. ${place}${label === undefined ? '' : ` “${label}”`}${layers ? ` on ${layers.join(', ')}` : ''}${doubtful ? ', perhaps' : ''}`
    }),
    ...(findings.length ? [''] : []),
    ...said,
  ].join('\n')
}
