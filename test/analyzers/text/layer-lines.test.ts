import { describe, expect, test } from 'vitest'
import { layerLines } from '../../../src/analyzers/text/layer-lines'
import type { ImageCodec } from '../../../src/core/engines'
import { boundsOf, polygonOf, type Box, type Polygon } from '../../../src/core/geometry'
import { newRaster, type Raster } from '../../../src/core/image/raster'
import type { Layer } from '../../../src/core/scene'
import { box } from '../../kit/rules'

const noCodec = () => Promise.reject(new Error('must not be opened'))
const inkIn = (box: Box) => ({
  png: new Uint8Array(1),
  box,
  faintest: 48,
  rim: { left: 0, top: 0, right: 0, bottom: 0 },
})
const decoding = (ink: Raster) => async () => ({ decode: async () => ink }) as unknown as ImageCodec

const layer = (at: Box, text: Partial<Layer['text']>, corners?: Polygon): Layer => ({
  id: '1:2',
  name: 'text',
  type: 'TEXT',
  box: at,
  ...(corners && { corners }),
  opacity: 1,
  text: { characters: 'Two words', fontSize: 40, ...text },
})

/** A picture of two bars, turned about the middle of it. */
function turnedBars(size: number, degrees: number, bars: Box[]): Raster {
  const out = newRaster(size, size)
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [dx, dy] = [x + 0.5 - size / 2, y + 0.5 - size / 2]
      const [u, v] = [dx * c + dy * s, dy * c - dx * s]
      const inked = bars.some(
        (bar) => u >= bar.x && u < bar.x + bar.width && v >= bar.y && v < bar.y + bar.height,
      )
      if (inked) out.data[(y * size + x) * 4 + 3] = 255
    }
  }
  return out
}

describe('where in its layer a line begins', () => {
  test('after the white space before it', async () => {
    const at = box(10, 10, 200, 40)
    const lines = [{ polygon: polygonOf(at), text: 'Sale' }]
    const [line] = await layerLines([layer(at, { characters: '  Sale ', lines })], noCodec)
    expect(line).toMatchObject({ text: 'Sale', start: 2 })
  })

  test('after the lines above it', async () => {
    const ink = turnedBars(200, 0, [box(-90, -80, 180, 40), box(-90, 20, 180, 40)])
    const characters = 'Autumn\nbags'
    const found = await layerLines(
      [layer(box(0, 0, 200, 200), { characters, ink: inkIn(box(0, 0, 200, 200)) })],
      decoding(ink),
    )
    expect(found.map(({ text, start }) => [text, start])).toEqual([
      ['Autumn', 0],
      ['bags', 7],
    ])
  })
})

test.each([-30, 12, 45])('lines of a layer turned by %d° lie as it does', async (degrees) => {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const place = (u: number, v: number) => [300 + u * c - v * s, 300 + u * s + v * c] as const
  // The layer's own frame is 320 by 160; what it holds are two lines of 280 by 40.
  const corners = [place(-160, -80), place(160, -80), place(160, 80), place(-160, 80)]
  const whole = box(0, 0, 600, 600)
  const ink = turnedBars(600, degrees, [box(-140, -60, 280, 40), box(-140, 20, 280, 40)])
  const lines = await layerLines(
    [layer(whole, { characters: 'one\ntwo', ink: inkIn(whole) }, corners)],
    decoding(ink),
  )
  expect(lines).toHaveLength(2)
  for (const [i, top] of [-60, 20].entries()) {
    const truth = [place(-140, top), place(140, top), place(140, top + 40), place(-140, top + 40)]
    lines[i].polygon.forEach(([x, y], k) => {
      expect(Math.hypot(x - truth[k][0], y - truth[k][1])).toBeLessThan(3)
    })
    expect(lines[i].box).toEqual(boundsOf(lines[i].polygon))
  }
})
