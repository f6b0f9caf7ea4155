import { describe, expect, test } from 'vitest'
import { Unseen } from '../../src/core/unseen'
import type { Engines, ReadLine, TextReader } from '../../src/core/engines'
import { polygonOf, type Box, type Polygon } from '../../src/core/geometry'
import type { Raster } from '../../src/core/image/raster'
import type { Layer, LayerInk } from '../../src/core/scene'
import { afterReading, afterText } from '../../src/analyzers/after-text'
import { observe } from '../../src/analyzers/observe'
import { encodePng } from '../../src/engines/pictures/png-encode'
import { openEngines } from '../../src/engines/open'
import { box, cover, flat, raster } from '../kit/rules'

const read = (at: Box, text: string, over: Partial<ReadLine> = {}): ReadLine => ({
  polygon: polygonOf(at),
  text,
  confidence: 0.9,
  readable: true,
  ...over,
})

const none = { left: 0, top: 0, right: 0, bottom: 0 }

const readLine = read(box(0, 10, 100, 20), '¥99')

const noParts = async () => {
  throw new Error('no parts in this test')
}
const engines = (
  lines: ReadLine[] | Error,
  seen: { known?: readonly Polygon[] } = {},
): Engines => ({
  ...openEngines(noParts),
  codes: async () => ({ find: async () => [] }),
  text: async (): Promise<TextReader> => {
    if (lines instanceof Error) throw lines
    return {
      read: async (_, known) => {
        seen.known = known
        return lines
      },
    }
  },
})
const textLayer = (characters: string, at: Box, over: Partial<Layer['text']> = {}): Layer => ({
  id: '1:2',
  name: characters,
  type: 'TEXT',
  box: at,
  opacity: 1,
  text: {
    characters,
    fontSize: at.height,
    lines: [{ polygon: polygonOf(at), text: characters }],
    ...over,
  },
})
const photo: Layer = {
  id: '1:1',
  name: 'photo',
  type: 'RECTANGLE',
  box: box(0, 0, 100, 100),
  opacity: 1,
  image: { hash: 'x' },
}
const look = (layers: Layer[] | undefined, lines: ReadLine[] | Error, seen = {}) =>
  observe(cover({ raster: flat(100, 100), layers }), engines(lines, seen)).see('text')

describe('text', () => {
  test('of layers alone is exact, and nothing is read', async () => {
    const seen = await look(
      [textLayer('Sale', box(10, 10, 50, 20))],
      new Error('must not be opened'),
    )
    expect(seen.lines).toMatchObject([
      { text: 'Sale', origin: 'layer', confidence: 1, layer: '1:2' },
    ])
    expect(seen.share).toBeCloseTo(0.1, 5)
  })

  test('of 10,000 tiny layers is exact, and nothing is read', async () => {
    const layers = Array.from({ length: 10_000 }, (_, i) => ({
      ...textLayer(`\u202e\ud800${i}`, box(i % 100, Math.floor(i / 100), 1, 1)),
      id: `1:${i}`,
    }))
    const seen = await look(layers, new Error('must not be opened'))
    expect(seen.lines).toHaveLength(10_000)
    expect(seen.share).toBeCloseTo(1, 5)
  })

  test('of pixels is read where there are no layers', async () => {
    const seen = await look(undefined, [
      read(box(10, 0, 40, 10), 'Sale', { second: { text: '5ale', confidence: 0.4 } }),
    ])
    expect(seen.lines).toMatchObject([
      {
        text: 'Sale',
        second: { text: '5ale', confidence: 0.4 },
        origin: 'ocr',
        confidence: 0.9,
        height: 10,
      },
    ])
    expect(seen.share).toBeCloseTo(0.04, 5)
  })

  test('that the frame cuts is less sure: its last sign may be half of another', async () => {
    const seen = await look(undefined, [read(box(0, 0, 40, 10), '33£')])
    expect(seen.lines[0].confidence).toBeCloseTo(0.81, 5)
    const small = await look(undefined, [read(box(60, 50, 40, 2), '95£')])
    expect(small.lines[0].confidence).toBeCloseTo(0.45, 5)
  })

  test('of layers that is read again in the pixels counts once', async () => {
    const known = { known: undefined as readonly Polygon[] | undefined }
    const seen = await look(
      [photo, textLayer('Sale', box(10, 10, 50, 20))],
      [read(box(8, 9, 54, 23), 'Sale'), read(box(10, 60, 50, 20), 'New')],
      known,
    )
    expect(seen.lines.map(({ text, origin }) => [text, origin])).toEqual([
      ['Sale', 'layer'],
      ['New', 'ocr'],
    ])
    expect(seen.share).toBeCloseTo(0.2, 5)
    expect(known.known).toHaveLength(1)
  })

  test('overlapping lines cover their union', async () => {
    const seen = await look(undefined, [
      read(box(0, 0, 50, 20), 'a'),
      read(box(25, 0, 50, 20), 'b'),
    ])
    expect(seen.share).toBeCloseTo(0.15, 5)
  })

  test('in an unknown script is counted and said, not dropped', async () => {
    const seen = await look(undefined, [read(box(0, 0, 50, 20), '', { readable: false })])
    expect(seen).toMatchObject({ lines: [{ unread: true }], share: 0.1 })
  })

  test('is clipped with its layer', async () => {
    const layer = { ...textLayer('Sale', box(0, 0, 100, 20)), box: box(0, 0, 40, 20) }
    expect((await look([layer], [])).lines[0].box).toEqual(box(0, 0, 40, 20))
  })

  test('that is blank is nothing', async () =>
    expect((await look([textLayer('  \n', box(0, 0, 100, 20))], [])).lines).toEqual([]))

  test('finds its lines in the ink of the layer alone', async () => {
    const ink = raster('####  ', '####  ', '      ', '      ', '######', '######')
    const layer = textLayer('ab\nabc', box(10, 10, 60, 60), {
      lines: undefined,
      ink: { png: encodePng(ink), box: box(10, 10, 60, 60), faintest: 48, rim: none },
      fontSize: 20,
    })
    expect((await look([layer], [])).lines.map(({ text, box }) => ({ text, box }))).toEqual([
      { text: 'ab', box: box(10, 10, 40, 20) },
      { text: 'abc', box: box(10, 50, 60, 20) },
    ])
  })

  describe('in the ink of its layer', () => {
    /** `#` is type, `o` an outline as opaque, `.` its soft shadow. */
    const alpha: Record<string, number> = { '#': 255, o: 255, '.': 64, '-': 100, ' ': 0 }
    const ink = (...rows: string[]) => {
      const drawn = raster(...rows.map((row) => row.replace(/[^ ]/g, '#')))
      rows
        .join('')
        .split('')
        .forEach((sign, i) => (drawn.data[4 * i + 3] = alpha[sign]))
      return drawn
    }
    const boxes = async (picture: Raster, more: Partial<LayerInk>, at = box(0, 0, 60, 60)) => {
      const text = textLayer('ab\nabc', at, {
        lines: undefined,
        ink: { png: encodePng(picture), box: box(0, 0, 60, 60), faintest: 74, rim: none, ...more },
        fontSize: 20,
      })
      return (await look([text], [])).lines.map((line) => line.box)
    }

    test('a soft shadow is none of it', async () =>
      expect(
        await boxes(ink('##..  ', '##..  ', '....  ', '      ', '####..', '####..'), {}),
      ).toEqual([box(0, 0, 20, 20), box(0, 40, 40, 20)]))

    test('an outline is none of it', async () =>
      expect(
        await boxes(ink('ooo   ', 'o#o   ', 'ooo   ', '      ', '      ', '      '), {
          rim: { left: 10, top: 10, right: 10, bottom: 10 },
        }),
      ).toEqual([box(10, 10, 10, 10)]))

    test('see-through type is, though a shadow may be as faint', async () =>
      expect(
        (
          await boxes(ink('--    ', '--    ', '      ', '      ', '      ', '      '), {
            faintest: 180,
          })
        )[0],
      ).toEqual(box(0, 0, 20, 20)))

    test('what the cover cuts off is cut off each line, and each stays in its place', async () => {
      const picture = ink('####  ', '####  ', '      ', '      ', '######', '######')
      expect(await boxes(picture, { box: box(-20, 0, 60, 60) }, box(0, 0, 40, 60))).toEqual([
        box(0, 0, 20, 20),
        box(0, 40, 40, 20),
      ])
    })
  })

  test('of which only a part may be seen is left to the pixels', async () => {
    const cut = textLayer('New for $9.99', box(10, 10, 50, 20), { unsure: true })
    const seen = await look([cut], [read(box(10, 10, 50, 20), 'New for…')])
    expect(seen.lines.map(({ text, origin }) => [text, origin])).toEqual([['New for…', 'ocr']])
  })

  test('on a path is as large as its letters, not as its box', async () => {
    const path: Layer = {
      ...textLayer('$9.99', box(0, 0, 100, 100), { lines: undefined, fontSize: 10 }),
      type: 'TEXT_PATH',
    }
    const { lines, share } = await look([path], [])
    expect(lines).toMatchObject([{ text: '$9.99', box: box(0, 0, 100, 100) }])
    expect(share).toBeLessThan(0.05)
    expect(share).toBeGreaterThan(0.01)
  })

  test('that could not be looked at is not "no text"', async () => {
    await expect(look(undefined, new Unseen('engine-unavailable'))).rejects.toThrow(Unseen)
  })
})

test('the modules of a code are no text', async () => {
  const code = { polygon: polygonOf(box(50, 50, 40, 40)), kind: 'qr', text: null, sure: true }
  const opened = {
    ...engines([read(box(55, 55, 30, 8), '口2口'), read(box(0, 0, 40, 10), 'Sale')]),
    codes: async () => ({ find: async () => [code] }),
  }
  const seen = await observe(cover({ raster: flat(100, 100) }), opened).see('text')
  expect(seen.lines.map(({ text }) => text)).toEqual(['Sale'])
})

test('within what nobody could decode, what is surely read is text', async () => {
  const code = { polygon: polygonOf(box(50, 50, 40, 40)), kind: 'qr', text: null, sure: true }
  const lines = [
    { ...read(box(55, 55, 30, 8), 'R$ 219,90'), confidence: 0.99 },
    { ...read(box(55, 65, 30, 8), 'R$ 19,90'), confidence: 0.9 },
    { ...read(box(55, 75, 30, 8), '口口口口'), confidence: 0.99 },
  ]
  const seen = (text: string | null) =>
    observe(cover({ raster: flat(100, 100) }), {
      ...engines(lines),
      codes: async () => ({ find: async () => [{ ...code, text }] }),
    }).see('text')
  expect((await seen(null)).lines.map(({ text }) => text)).toEqual(['R$ 219,90'])
  expect((await seen('https://x.y')).lines).toEqual([])
})

test('under what only may be a code text is read all the same', async () => {
  const code = { polygon: polygonOf(box(50, 50, 40, 40)), kind: 'qr', text: null, sure: false }
  const all = {
    ...engines([read(box(55, 55, 30, 8), '仅剩2小时')]),
    codes: async () => ({ find: async () => [code] }),
  }
  const seen = await observe(cover({ raster: flat(100, 100) }), all).see('text')
  expect(seen.lines.map(({ text }) => text)).toEqual(['仅剩2小时'])
})

test('who reads hears of the codes before it has read', async () => {
  const code = {
    polygon: polygonOf(box(50, 50, 40, 40)),
    kind: 'qr',
    text: 'https://x.y',
    sure: true,
  }
  const heard: unknown[] = []
  const opened: Engines = {
    ...engines([]),
    codes: async () => ({ find: async () => [code] }),
    text: async () => ({ read: async (_, __, codes) => (heard.push(await codes), []) }),
  }
  await observe(cover({ raster: flat(100, 100) }), opened).see('text')
  expect(heard).toEqual([[box(50, 50, 40, 40)]])
})

test('text is asked for before other looks have their turn', async () => {
  const order: string[] = []
  let next!: () => void
  const turn = () => new Promise<void>((done) => (next = done))
  const opened: Engines = {
    ...engines([]),
    faces: async () => ({ find: async () => (order.push('faces'), []) }),
    text: async () => ({ read: async () => (order.push('text'), []) }),
  }
  const { see } = observe(cover({ raster: flat(100, 100) }), opened, { turn })
  const faces = see('faces')
  await see('text')
  expect(order).toEqual(['text'])
  next()
  await faces
  expect(order).toEqual(['text', 'faces'])
})

test('grid share counts touched cells', async () => {
  const seen = await look(undefined, [read(box(0, 0, 40, 10), 'x')])
  expect(seen.gridShare).toBe(2 / 25)
})

describe('after only text layers were changed', () => {
  test('no model runs again, and all that is known is told of the new layers', async () => {
    const before = observe(
      cover({ raster: flat(100, 100), layers: [photo, textLayer('Sale', box(10, 10, 50, 20))] }),
      {
        ...engines([
          read(box(0, 60, 40, 10), 'On the pack'),
          read(box(0, 80, 40, 10), 'Below'),
          read(box(0, 40, 40, 10), 'half r', { readable: false }),
        ]),
        marks: async () => ({ find: async () => [] }),
      },
    )
    await before.see('text')
    const moved = cover({
      raster: flat(100, 100),
      layers: [photo, textLayer('Sale', box(0, 78, 50, 20))],
    })
    const asleep = engines(new Error('must not be opened'))
    const known = await afterText(before.see, moved, {
      ...asleep,
      codes: () => Promise.reject(new Error('must not be opened')),
    })
    const after = observe(moved, asleep, { known })
    const { lines } = await after.see('text')
    expect(lines.map(({ text, unread }) => [text, unread])).toEqual([
      ['Sale', undefined],
      ['On the pack', undefined],
      ['half r', true],
    ])
    expect(await after.see('marks')).toEqual([])
    expect(await after.see('codes')).toEqual([])
  })

  describe('what a moved text leaves bare', () => {
    const size = { width: 100, height: 100 }
    const photo: Layer = {
      id: 'photo',
      name: 'Photo',
      type: 'RECTANGLE',
      box: box(0, 0, 100, 100),
      opacity: 1,
      image: { hash: 'x' },
    }
    /** Dark strokes on a light ground between these rows. */
    const written = (top: number, height: number) => {
      const out = flat(size.width, size.height, [230, 230, 230])
      for (let y = top; y < top + height; y++)
        for (let x = 0; x < size.width; x++)
          if (x % 5 < 2) out.data.set([20, 20, 20, 255], (y * size.width + x) * 4)
      return out
    }
    const slope = flat(size.width, size.height)
    for (let i = 0; i < size.width * size.height; i++)
      slope.data.fill(((i % size.width) * 255) / size.width, i * 4, i * 4 + 3)

    const moved = async (
      after: Raster,
      layers: Layer[] = [photo, textLayer('Sale', box(0, 60, 100, 20))],
    ) => {
      const reader = { ...engines([]), marks: async () => ({ find: async () => [] }) } as Engines
      const before = observe(
        cover({
          raster: flat(100, 100),
          layers: [layers[0], textLayer('Sale', box(0, 10, 100, 20))],
        }),
        reader,
      )
      await before.see('text')
      const now = cover({ raster: after, layers })
      const asleep = engines(new Error('must not be opened'))
      return { known: await afterText(before.see, now, asleep), now, asleep }
    }

    test.each<[string, Raster, boolean]>([
      ['type on the picture', written(10, 20), true],
      ['small type on the picture', written(16, 6), true],
      ['one plain colour', flat(100, 100), false],
      ['a soft change of light', slope, false],
      ['type elsewhere', written(85, 10), false],
    ])('%s', async (_, after, bare) =>
      expect((await moved(after)).known.text instanceof Unseen).toBe(bare),
    )

    test('is not the text itself, moved a little', async () => {
      const { known } = await moved(written(18, 20), [
        photo,
        textLayer('Sale', box(0, 18, 100, 20)),
      ])
      expect(known.text instanceof Unseen).toBe(false)
    })

    test('is an absence, not a pass, and stays one until it is read', async () => {
      const { known, now, asleep } = await moved(written(10, 20))
      const quick = observe(now, asleep, { known })
      await expect(quick.see('text')).rejects.toMatchObject({ reason: 'uncovered' })
      const still = await afterText(quick.see, now, asleep)
      expect(still.text).toBeInstanceOf(Unseen)
      const read = observe(now, engines([readLine]), { known: await afterReading(quick.see) })
      expect((await read.see('text')).lines.map(({ text }) => text)).toEqual(['Sale', '¥99'])
    })

    test('matters only where a picture can hold type', async () => {
      const plate: Layer = {
        id: 'plate',
        name: 'Plate',
        type: 'RECTANGLE',
        box: box(0, 0, 100, 100),
        opacity: 1,
      }
      const { known } = await moved(written(10, 20), [
        plate,
        textLayer('Sale', box(0, 60, 100, 20)),
      ])
      expect(known.text instanceof Unseen).toBe(false)
    })
  })
})
