import { expect, it } from 'vitest'
import { marks } from '../../src/analyzers/marks'
import type { See } from '../../src/core/unseen'
import type { Engines, FoundMark } from '../../src/core/engines'
import type { Layer, VectorPath } from '../../src/core/scene'
import { polygonOf } from '../../src/core/geometry'
import { box, cover, line, seenText } from '../kit/rules'

const look = (found: FoundMark[], ...lines: ReturnType<typeof line>[]) =>
  marks(
    (async (kind: string) => (kind === 'text' ? seenText(lines) : cover())) as See,
    { marks: async () => ({ find: async () => found }) } as unknown as Engines,
  )
const tiktok = { box: box(100, 100, 80, 80), brand: 'tiktok', score: 0.99 }

it('names what is written, once a brand and line', async () => {
  expect(await look([], line('Shopee Shopee', { layer: '1:2' }))).toMatchObject([
    { brand: 'shopee', origin: 'text', layer: '1:2' },
  ])
})

it('tells a drawn mark by the layer that is most like it, once', async () => {
  const outlined = (id: string, parent?: string): Layer => ({
    id,
    ...(parent && { parent }),
    name: id,
    type: parent ? 'VECTOR' : 'GROUP',
    box: box(100, 100, 80, 80),
    opacity: 1,
    ...(parent && { paths: [{ data: id }] }),
  })
  const layers = [outlined('g'), outlined('a', 'g'), outlined('b', 'g')]
  const match = (outlines: readonly VectorPath[]) =>
    outlines.length > 1 ? { brand: 'shopee', score: 0.98 } : { brand: 'wish', score: 0.8 }
  const engines = {
    marks: async () => ({ find: async () => [{ ...tiktok, brand: 'shopee' }] }),
    shapes: async () => ({ match }),
  } as unknown as Engines
  const found = await marks(
    (async (kind: string) => (kind === 'text' ? seenText([]) : cover({ layers }))) as See,
    engines,
  )
  expect(found).toEqual([
    {
      brand: 'shopee',
      score: 0.98,
      origin: 'shape',
      layer: 'g',
      box: box(100, 100, 80, 80),
      polygon: polygonOf(box(100, 100, 80, 80)),
    },
  ])
})

it('drops what is a tile of a row, not a mark beside or around one word', async () => {
  const tile = { ...tiktok, box: box(230, 90, 90, 120) }
  expect(await look([tiktok, tile], line('12 · 05 · 26', { box: box(130, 125, 500, 46) }))).toEqual([]) // prettier-ignore
  expect(await look([tile], line('新', { box: box(250, 125, 50, 46) }))).toMatchObject([
    { brand: 'tiktok' },
  ])
})

it('keeps a sure mark that was read as a sign alone, but no typed letter', async () => {
  const at = { box: box(105, 105, 70, 70) }
  expect(await look([tiktok], line('淘', { ...at, origin: 'ocr' }))).toMatchObject([
    { brand: 'tiktok' },
  ])
  expect(await look([{ ...tiktok, score: 0.95 }], line('日', { ...at, box: tiktok.box, origin: 'ocr' }))).toEqual([]) // prettier-ignore
  const likely = { ...tiktok, score: 0.95 }
  expect(await look([likely], line('f', { ...at, origin: 'ocr' }))).toHaveLength(1)
  expect(await look([{ ...likely, brand: 'taobao' }], line('淘', { ...at, origin: 'ocr' }))).toHaveLength(1) // prettier-ignore
  expect(await look([likely], line('淘', { ...at, box: tiktok.box, origin: 'ocr' }))).toEqual([])
  expect(await look([likely], line('9', { ...at, origin: 'ocr' }))).toEqual([])
  expect(await look([likely], line('of', { ...at, origin: 'ocr' }))).toEqual([])
  expect(await look([tiktok], line('X', { box: tiktok.box }))).toEqual([])
})

it('keeps a sure mark before a handle, whose line begins with it', async () => {
  const at = { box: box(98, 100, 400, 80), origin: 'ocr' } as const
  expect(await look([tiktok], line('@anna.style', at))).toHaveLength(1)
  expect(await look([tiktok], line('₴ @anna.style', at))).toHaveLength(1)
  expect(await look([tiktok], line('by @anna.style', at))).toEqual([])
  expect(await look([{ ...tiktok, score: 0.95 }], line('@anna.style', at))).toEqual([])
  expect(await look([tiktok], line('anna.style', at))).toEqual([])
})

it('keeps a mark beside text, drops one that is text', async () => {
  expect(await look([tiktok], line('新品', { box: box(170, 100, 300, 80) }))).toMatchObject([
    { brand: 'tiktok', origin: 'pixels' },
  ])
  expect(await look([tiktok], line('新品', { box: box(140, 100, 300, 80) }))).toEqual([])
})

it('outlines a turned mark by its own corners, and a written name by its letters', async () => {
  const corners = [[140, 100], [180, 140], [140, 180], [100, 140]] as const // prettier-ignore
  const layers: Layer[] = [
    {
      id: 'v',
      name: 'v',
      type: 'VECTOR',
      box: box(100, 100, 80, 80),
      corners,
      opacity: 1,
      paths: [{ data: 'v' }],
    },
  ]
  const engines = {
    marks: async () => ({ find: async () => [] }),
    shapes: async () => ({ match: () => ({ brand: 'wish', score: 0.9 }) }),
  } as unknown as Engines
  const text = seenText([line('Now on Temu', { box: box(0, 0, 500, 40) })])
  const see = (async (kind: string) => (kind === 'text' ? text : cover({ layers }))) as See
  const found = await marks(see, engines)
  expect(found.find(({ brand }) => brand === 'wish')?.polygon).toEqual(corners)
  expect(found.find(({ brand }) => brand === 'temu')?.box.x).toBeGreaterThan(250)
})
