import { beforeEach, describe, expect, test } from 'vitest'
import { snapshot } from '../../../src/figma/snapshot/snapshot'
import { fake, page, stubFigma, type Fake } from '../../kit/nodes'

const size = [0, 0, 1080, 1920] as const

beforeEach(() =>
  stubFigma({
    root: fake('DOCUMENT', 'File', [0, 0, 0, 0], { setPluginData: () => {} }),
    clientStorage: { keysAsync: async () => [], getAsync: async () => undefined },
  }),
)

/** Enough of a PNG for its size to be read. */
function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33)
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}

const cover = (place: readonly [number, number, number, number] = size, exported = [1080, 1920]) =>
  fake('FRAME', 'Cover', place, { exportAsync: async () => png(exported[0], exported[1]) }, [
    fake('TEXT', 'Sale', [place[0] + 100, place[1] + 200, 300, 64]),
  ])
const taken = (frame: Fake) => snapshot(frame as never, () => {})

describe('a cover between pixels', () => {
  test.each<[where: string, place: readonly [number, number, number, number], exported: number[]]>([
    ['exported a pixel too wide', [0.5, 0, 1080, 1920], [1081, 1920]],
    ['exported a pixel too high', [0, 0.5, 1080, 1920], [1080, 1921]],
    ['of a broken size', [0, 0, 1080.4, 1920.2], [1080, 1919]],
  ])('is as large as it is: %s', async (_, place, exported) => {
    page(cover())
    const told = await taken(cover(place, exported))
    expect(told).toMatchObject({ width: 1080, height: 1920, betweenPixels: true })
    expect(told.layers?.[0].box.x).toBeCloseTo(100, 0)
  })

  test('is not said of one that is not', async () =>
    expect(await taken(cover())).not.toHaveProperty('betweenPixels'))

  test.each<[what: string, exported: number[]]>([
    ['two pixels more are another size', [1080, 1922]],
    ['a pixel more where the frame has it too', [1080, 1921]],
  ])('%s', async (_, exported) => {
    const told = await taken(cover([0, 0, 1080, exported[1]], exported))
    expect([told.width, told.height]).toEqual(exported)
  })
})

test('where the export shows more than the frame, no layer’s place is told', async () =>
  expect(await taken(cover(size, [1080, 2400]))).not.toHaveProperty('layers'))

describe('layers that lie on the cover but not in it are counted', () => {
  const icon = (x = 100, more = {}) => fake('VECTOR', 'Icon', [x, 1800, 64, 64], more)
  const sheet = () => {
    const data = { livecover: 'notes', own: '1:1 0' }
    return fake('FRAME', 'Sheet', [100, 1800, 64, 64], { data, locked: true, fills: [] }, [])
  }
  const onTop = async (frame: Fake) => (await taken(frame)).onTop ?? 0

  test('whatever they lie in, and whatever the cover stands on', async () => {
    const frame = cover()
    const board = fake('FRAME', 'Board', [0, 0, 4000, 2200], {}, [
      icon(),
      frame,
      icon(200),
      icon(300),
    ])
    page(board, icon(400))
    expect(await onTop(frame)).toBe(3)
  })

  test.each<[what: string, above: () => Fake]>([
    ['hidden', () => icon(100, { visible: false })],
    ['beside it', () => icon(1080)],
    ['of our own', () => sheet()],
    ['a section', () => fake('SECTION', 'Section', size, {}, [])],
  ])('none that is %s', async (_, above) => {
    const frame = cover()
    page(frame, above())
    expect(await onTop(frame)).toBe(0)
  })

  test('none behind it, which is the first in a reversed auto layout', async () => {
    const frame = cover()
    const row = { layoutMode: 'HORIZONTAL', itemReverseZIndex: true }
    page(fake('FRAME', 'Row', [0, 0, 4000, 2200], row, [icon(), frame, icon(200), icon(300)]))
    expect(await onTop(frame)).toBe(1)
  })
})
