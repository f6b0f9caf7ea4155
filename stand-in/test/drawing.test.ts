import { decode } from 'fast-png'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchHost, type Host } from '../launch'
import { solid, type Spec } from '../spec'

const plugin = fileURLToPath(new URL('../fixtures/plugin', import.meta.url))
let host: Host

beforeAll(async () => {
  host = await launchHost({ plugin, document: 'empty' })
})
beforeEach(() => host.open('empty'))
afterAll(() => host.close())

const shape = (type: Spec['type'], fill: string, more: Partial<Spec> = {}): Spec => ({
  type,
  name: type,
  width: 40,
  height: 40,
  fills: [solid(fill)],
  ...more,
})
const frame = (children: Spec[], more: Partial<Spec> = {}): Spec => ({
  type: 'FRAME',
  name: 'F',
  width: 100,
  height: 100,
  fills: [solid('#ffffff')],
  children,
  ...more,
})
const [red, blue, white] = ['255,0,0', '0,0,255', '255,255,255']

async function pixels(spec: Spec, ...points: [number, number][]) {
  await host.add(spec)
  const { width, data, channels } = decode(await host.exportPng(spec.name))
  return points.map(([x, y]) =>
    data
      .slice((y * width + x) * channels)
      .slice(0, 3)
      .join(),
  )
}

const boolean = (booleanOperation: string): Spec =>
  frame([
    shape('BOOLEAN_OPERATION', '#0000ff', {
      booleanOperation,
      children: [shape('RECTANGLE', '#ff0000'), shape('RECTANGLE', '#ff0000', { x: 20, y: 20 })],
    }),
  ])

test.each<[string, string[]]>([
  ['UNION', [blue, blue, blue]],
  ['SUBTRACT', [blue, white, white]],
  ['INTERSECT', [white, blue, white]],
  ['EXCLUDE', [blue, white, blue]],
])('%s draws one shape in its own paint', async (how, seen) => {
  expect(await pixels(boolean(how), [10, 10], [30, 30], [50, 50])).toEqual(seen)
})

test('a mask shows later siblings in its shape, earlier ones whole', async () => {
  const round = (more: object = {}) => shape('ELLIPSE', '#00ff00', { isMask: true, ...more })
  const paint = shape('RECTANGLE', '#ff0000')
  const below = shape('RECTANGLE', '#0000ff', { x: 60 })
  const points: [number, number][] = [
    [20, 20],
    [2, 2],
    [80, 20],
  ]
  expect(await pixels(frame([below, round(), paint]), ...points)).toEqual([red, white, blue])
  await host.open('empty')
  expect(await pixels(frame([round({ visible: false }), paint]), ...points.slice(0, 2))).toEqual([
    red,
    red,
  ])
})

test('an outline masks though it has no paint; a dark one masks all by its brightness', async () => {
  const mask = (maskType: string, fill: unknown[]) =>
    shape('RECTANGLE', '#000000', { isMask: true, maskType, fills: fill, width: 20 })
  const paint = shape('RECTANGLE', '#ff0000')
  expect(await pixels(frame([mask('VECTOR', []), paint]), [10, 10], [30, 10])).toEqual([red, white])
  await host.open('empty')
  expect(await pixels(frame([mask('LUMINANCE', [solid('#000000')]), paint]), [10, 10])).toEqual([
    white,
  ])
})

test('two masks both cut what is above them', async () => {
  const left = shape('RECTANGLE', '#000000', { isMask: true, width: 20 })
  const top = shape('RECTANGLE', '#000000', { isMask: true, height: 20 })
  const seen = await pixels(
    frame([left, top, shape('RECTANGLE', '#ff0000')]),
    [10, 10],
    [30, 10],
    [10, 30],
  )
  expect(seen).toEqual([red, white, white])
})

test('first on top is drawn and picked so', async () => {
  const row = (itemReverseZIndex: boolean) =>
    frame([shape('RECTANGLE', '#ff0000', { name: 'First' }), shape('RECTANGLE', '#0000ff')], {
      layoutMode: 'HORIZONTAL',
      itemSpacing: -20,
      itemReverseZIndex,
    })
  expect(await pixels(row(true), [30, 10])).toEqual([red])
  await host.fit('F')
  const { x, y } = await host.where('First')
  const { zoom } = await host.viewport()
  await host.page.keyboard.down('Control')
  await host.page.mouse.click(x + 12 * zoom, y)
  await host.page.keyboard.up('Control')
  expect(await host.selection()).toEqual([await host.find('First')])
  await host.open('empty')
  expect(await pixels(row(false), [30, 10])).toEqual([blue])
})
