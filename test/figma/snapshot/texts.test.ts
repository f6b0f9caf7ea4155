import { beforeEach, describe, expect, test } from 'vitest'
import { fake, paint, runs, stubFigma } from '../../kit/nodes'
import { seenIn } from './seen'

beforeEach(() => stubFigma())
const line = [100, 600, 300, 64] as const
const textOf = async (...of: Parameters<typeof fake>) => (await seenIn(fake(...of)))[0]?.text
const exportAsync = async () => Uint8Array.of(7)

describe('not certain, for an ellipsis may stand for some of it', () => {
  test.each<[what: string, characters: string, more: Record<string, unknown>]>([
    [
      'one line that fills its box',
      'New arrivals from $9.99 only today',
      { textTruncation: 'ENDING', maxLines: 1 },
    ],
    [
      'four lines typed into a fixed box',
      'Bags\nShoes\nHats\n$9.99',
      { textTruncation: 'ENDING', textAutoResize: 'NONE' },
    ],
    ['the same as old files say it', 'Bags\nShoes\nHats\n$9.99', { textAutoResize: 'TRUNCATE' }],
    [
      'a wrapped text',
      'New arrivals',
      {
        textTruncation: 'ENDING',
        absoluteRenderBounds: { x: 100, y: 600, width: 150, height: 130 },
      },
    ],
  ])('%s', async (_, characters, more) =>
    expect(await textOf('TEXT', characters, line, more)).toMatchObject({ unsure: true }),
  )
})

test('a line that ends well before the edge of its box is whole, ellipsis allowed or not', async () => {
  const bounds = { x: 100, y: 606, width: 180, height: 50 }
  expect(
    await textOf('TEXT', '$9.99', line, { textTruncation: 'ENDING', absoluteRenderBounds: bounds }),
  ).toMatchObject({ characters: '$9.99', lines: [{ text: '$9.99' }] })
})

test('text on a path is text', async () => {
  const told = await textOf('TEXT_PATH', '$9.99', [100, 600, 300, 300])
  expect(told).toMatchObject({ characters: '$9.99', fontSize: 64 })
  expect(told?.lines).toBeUndefined()
})

test.each([
  ['UPPER', 'AS ON AMAZON 24h'.toUpperCase()],
  ['LOWER', 'as on amazon 24h'],
  ['TITLE', 'As On Amazon 24h'],
  ['SMALL_CAPS', 'AS ON AMAZON 24H'],
  ['SMALL_CAPS_FORCED', 'AS ON AMAZON 24H'],
  ['ORIGINAL', 'As on amazon 24h'],
])('set in %s it is told as it is seen', async (textCase, seen) => {
  const characters = 'As on amazon 24h'
  expect(await textOf('TEXT', characters, line, runs([{ characters, textCase }]))).toMatchObject({
    characters: seen,
  })
})

test('each stretch has its own case, size and colour; the smallest size and the first colour count', async () => {
  const more = runs([
    {
      characters: 'only ',
      textCase: 'UPPER',
      fontSize: 40,
      fills: [paint({ color: { r: 1, g: 0, b: 0 } })],
    },
    { characters: '$9', fontSize: 90 },
  ])
  expect(await textOf('TEXT', 'only $9', line, more)).toMatchObject({
    characters: 'ONLY $9',
    fontSize: 40,
    colour: '#ff0000',
  })
})

describe('one line is known by the height of its ink', () => {
  const ink = (height: number) => ({ absoluteRenderBounds: { x: 100, y: 600, width: 300, height } })

  test('however tall its box', async () => {
    const more = { textAutoResize: 'NONE', height: 400, ...ink(70) }
    expect((await textOf('TEXT', 'Summer glow', [100, 600, 300, 400], more))?.lines).toHaveLength(1)
  })

  test('and two lines by theirs, even where the box is said to hug its text', async () => {
    const told = await textOf('TEXT', 'Summer glow', line, { exportAsync, ...ink(140) })
    expect(told?.lines).toBeUndefined()
    expect(told?.ink).toBeDefined()
  })

  test('not where a line break was typed', async () =>
    expect((await textOf('TEXT', 'A\nB', line, { exportAsync }))?.ink).toBeDefined())
})

test('a text whose paint can’t be seen says nothing', async () => {
  const more = runs([{ characters: '$9.99', fills: [paint({ opacity: 0 })] }])
  expect(await textOf('TEXT', '$9.99', line, more)).toBeUndefined()
})

test('an outline shows letters without a fill', async () => {
  const more = { ...runs([{ characters: '$9.99', fills: [] }]), strokes: [paint()] }
  expect(await textOf('TEXT', '$9.99', line, more)).toMatchObject({ characters: '$9.99' })
})
