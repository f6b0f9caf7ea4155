import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { open } from './panel'

type Opened = Awaited<ReturnType<typeof open>>

const solid = (r: number, g: number, b: number) => [{ type: 'SOLID', color: { r, g, b } }]
const price = (more: object = {}) => ({
  type: 'TEXT',
  name: 'Price',
  characters: 'US $9.99',
  x: 97,
  y: 600,
  fontSize: 120,
  fontName: { family: 'Inter', style: 'Bold' },
  fills: solid(0.1, 0.1, 0.1),
  ...more,
})
const dot = {
  type: 'ELLIPSE',
  name: 'Dot',
  x: 500,
  y: 1200,
  width: 90,
  height: 90,
  fills: solid(0.2, 0.3, 0.5),
}
const cover = (...children: object[]) => ({
  type: 'FRAME',
  name: 'Sale',
  x: 4000,
  y: 0,
  width: 1080,
  height: 1920,
  fills: solid(0.95, 0.9, 0.85),
  // Beside it something is always to be seen: an empty cover is not checked.
  children: [dot, ...children],
})
const block = (more: object = {}) => ({
  type: 'RECTANGLE',
  name: 'Block',
  x: 0,
  y: 500,
  width: 1080,
  height: 400,
  fills: solid(0.4, 0.5, 0.6),
  ...more,
})

describe('only what is really seen counts', () => {
  let opened: Opened
  beforeAll(async () => {
    opened = await open({ select: [] })
  })
  afterAll(async () => {
    expect(opened.host.network).toEqual([])
    expect(await opened.host.errors()).toEqual([])
    await opened.host.close()
  })

  test.each<[what: string, frame: object, found: boolean]>([
    ['a price in plain sight', cover(price()), true],
    ['a hidden price', cover(price({ visible: false })), false],
    ['a fully transparent price', cover(price({ opacity: 0 })), false],
    [
      'a price in a hidden group',
      cover({
        type: 'FRAME',
        name: 'Box',
        x: 0,
        y: 0,
        width: 1080,
        height: 1920,
        fills: [],
        visible: false,
        children: [price()],
      }),
      false,
    ],
    ['a price behind an opaque block', cover(price(), block()), false],
    ['a price before an opaque block', cover(block(), price({ fills: solid(1, 1, 1) })), true],
    [
      'a price that is clipped away',
      cover({
        type: 'FRAME',
        name: 'Box',
        x: 0,
        y: 0,
        width: 200,
        height: 200,
        fills: [],
        clipsContent: true,
        children: [price({ x: 400, y: 800 })],
      }),
      false,
    ],
    ['a price beyond the edge', cover(price({ x: 3000 })), false],
    ['a price in two lines', cover(price({ characters: 'Only today\nUS $9.99' })), true],
    ['a price that is turned', cover(price({ rotation: -10, y: 900 })), true],
  ])('%s', async (_, frame, found) => {
    const { host, checked, finding, room, deed, marks } = opened
    await host.add(frame as never)
    await room('check')
    await checked('Sale')
    await host.ui.locator('.verdict').waitFor()
    expect(await finding('price-number').count()).toBe(found ? 1 : 0)
    await deed('clear').click()
    await expect.poll(marks).toEqual([])
    await host.remove('Sale')
  })
})
