import { beforeEach, describe, expect, test } from 'vitest'
import { fake, runs, stubFigma } from '../../kit/nodes'
import { seenIn } from './seen'

/** A title of 700×100 whose letters are 680×70. */
const own = [150, 1000, 700, 100] as const
const letters = { x: 160, y: 1015, width: 680, height: 70 }
const title = (more = {}) => fake('TEXT', 'SUMMER', own, { absoluteRenderBounds: letters, ...more })

const shadow = (radius: number, y: number, more = {}) => ({
  type: 'DROP_SHADOW',
  visible: true,
  radius,
  offset: { x: 0, y },
  color: { r: 0, g: 0, b: 0, a: 0.25 },
  ...more,
})
/** What Figma tells: the letters with all that is drawn around them. */
const grown = (left: number, top: number, right: number, bottom: number) => ({
  x: letters.x - left,
  y: letters.y - top,
  width: letters.width + left + right,
  height: letters.height + top + bottom,
})
const white = [{ type: 'SOLID', color: { r: 1, g: 1, b: 1 } }]

beforeEach(() => stubFigma())

describe('the letters are as large as ever', () => {
  test.each<[what: string, bounds: object, more: object]>([
    ['without effects', letters, {}],
    ['with a soft shadow', grown(60, 36, 60, 84), { effects: [shadow(60, 24)] }],
    [
      'with two soft shadows',
      grown(120, 72, 120, 168),
      { effects: [shadow(40, 12), shadow(120, 48)] },
    ],
    ['with a spread shadow', grown(30, 30, 30, 30), { effects: [shadow(20, 0, { spread: 10 })] }],
    [
      'with a layer blur',
      grown(60, 60, 60, 60),
      { effects: [{ type: 'LAYER_BLUR', visible: true, radius: 60 }] },
    ],
    [
      'with an outline',
      grown(24, 24, 24, 24),
      { strokes: white, strokeWeight: 24, strokeAlign: 'OUTSIDE' },
    ],
    ['with a centred outline', grown(6, 6, 6, 6), { strokes: white, strokeWeight: 12 }],
    [
      'with an outline inside',
      letters,
      { strokes: white, strokeWeight: 12, strokeAlign: 'INSIDE' },
    ],
    [
      'with an outline and a shadow',
      grown(14, 4, 14, 24),
      { strokes: white, strokeWeight: 4, strokeAlign: 'OUTSIDE', effects: [shadow(10, 10)] },
    ],
    ['with a hidden shadow', letters, { effects: [shadow(60, 24, { visible: false })] }],
    [
      'with an inner shadow',
      letters,
      { effects: [{ type: 'INNER_SHADOW', visible: true, radius: 30, offset: { x: 9, y: 9 } }] },
    ],
  ])('%s', async (_, bounds, more) => {
    const [layer] = await seenIn(title({ absoluteRenderBounds: bounds, ...more }))
    expect(layer.box).toEqual(letters)
    expect(layer.text?.lines).toHaveLength(1)
  })
})

test('a blur that reaches farther than expected leaves little more than the layer’s box', async () => {
  const effects = [{ type: 'LAYER_BLUR', visible: true, radius: 60 }]
  const [layer] = await seenIn(title({ absoluteRenderBounds: grown(130, 130, 130, 130), effects }))
  expect(layer.box).toEqual({ x: 125, y: 975, width: 750, height: 150 })
})

test('a shadow that the cover cuts off leaves the letters whole', async () => {
  // The letters begin 5 px inside the cover; Figma cuts the shadow's bounds at its edge.
  const place = [0, 1000, 700, 100] as const
  const bounds = { x: 0, y: 955, width: 745, height: 190 }
  const [layer] = await seenIn(
    fake('TEXT', 'SUMMER', place, { absoluteRenderBounds: bounds, effects: [shadow(60, 0)] }),
  )
  expect(layer.box).toEqual({ x: 0, y: 1015, width: 685, height: 70 })
})

describe('a text that the cover cuts off', () => {
  const three = (more = {}) =>
    fake('TEXT', 'Summer bags\nfrom the house\nof linen', [-200, 600, 700, 240], {
      textAutoResize: 'NONE',
      exportAsync: async () => Uint8Array.of(7),
      ...more,
    })

  test.each([
    ['as Figma tells its bounds', { x: 0, y: 600, width: 500, height: 240 }],
    ['as other tools do', { x: -200, y: 600, width: 700, height: 240 }],
  ])('is shown whole in its own place, %s', async (_, absoluteRenderBounds) => {
    const [layer] = await seenIn(three({ absoluteRenderBounds }))
    expect(layer.box).toEqual({ x: 0, y: 600, width: 500, height: 240 })
    expect(layer.text?.ink?.box).toEqual({ x: -200, y: 600, width: 700, height: 240 })
  })

  test('at the top is no single line for being low', async () => {
    const [layer] = await seenIn(
      fake('TEXT', 'Summer bags from the house of linen', [100, -180, 400, 240], {
        textAutoResize: 'HEIGHT',
        absoluteRenderBounds: { x: 100, y: 0, width: 400, height: 60 },
        exportAsync: async () => Uint8Array.of(7),
      }),
    )
    expect(layer.text?.lines).toBeUndefined()
    expect(layer.text?.ink).toBeDefined()
  })
})

describe('a text without bounds', () => {
  test.each([null, { x: 0, y: 0, width: 0, height: 0 }])(
    '%j: told by its box, not for certain',
    async (absoluteRenderBounds) => {
      const [layer] = await seenIn(fake('TEXT', 'Price $9.99', own, { absoluteRenderBounds }))
      expect(layer).toMatchObject({
        box: { x: 150, y: 1000, width: 700, height: 100 },
        text: { characters: 'Price $9.99', unsure: true },
      })
    },
  )

  test('is none where no ink is', async () => {
    const [layer] = await seenIn(
      fake('TEXT', '$9.99', own, {
        absoluteRenderBounds: null,
        ...runs([{ characters: '$9.99', fills: [{ type: 'SOLID', opacity: 0 }] }]),
      }),
    )
    expect(layer.text).toBeUndefined()
  })
})

test('a picture of several lines says how faint their shadow is, and how far their outline reaches', async () => {
  const [layer] = await seenIn(
    fake('TEXT', 'Summer\nbags', own, {
      exportAsync: async () => Uint8Array.of(7),
      effects: [shadow(60, 24)],
      strokes: white,
      strokeWeight: 8,
      strokeAlign: 'OUTSIDE',
    }),
  )
  expect(layer.text?.ink).toMatchObject({
    faintest: 74,
    rim: { left: 8, top: 8, right: 8, bottom: 8 },
  })
})
