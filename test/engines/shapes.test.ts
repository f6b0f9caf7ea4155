import { beforeAll, describe, expect, it } from 'vitest'
import type { ShapeMatcher } from '../../src/core/engines'
import { openShapes } from '../../src/engines/shapes'
import { loopsOf } from '../../src/engines/shapes/polygons'
import { brandOf, iconify, markIcons, simpleIcons, type Icon } from '../../tools/mark-shapes'
import { sourceParts } from '../../tools/source-parts'

const brands = [
  'shopee',
  'tiktok',
  'taobao',
  'ebay',
  'amazon',
  'walmart',
  'instagram',
  'whatsapp',
  'facebook',
  'telegram',
]
const others = ['aliexpress', 'nike', 'visa', 'spotify', 'github']
const inTest = (name: string) => brands.includes(name) || others.includes(name)

let shapes: ShapeMatcher
let icons: Icon[]
beforeAll(async () => {
  shapes = await openShapes(sourceParts)
  icons = [...simpleIcons('simple-icons', inTest), ...simpleIcons('simple-icons-14', inTest)]
}, 60_000)

const icon = (name: string) => icons.find((it) => it.name === name)!
const square = (x: number, y: number, side: number) =>
  `M ${x} ${y} L ${x + side} ${y} L ${x + side} ${y + side} L ${x} ${y + side} Z`

/** The loops as straight lines, turned and scaled. */
const turned = ({ outlines }: Icon, degrees: number, scale: number) => {
  const [c, s] = [
    Math.cos((degrees * Math.PI) / 180) * scale,
    Math.sin((degrees * Math.PI) / 180) * scale,
  ]
  return outlines.map((outline) => ({
    ...outline,
    data: loopsOf(outline)
      .map(
        (loop) =>
          `M ${loop.map(([x, y]) => `${c * x - s * y + 400} ${s * x + c * y + 700}`).join(' L ')} Z`,
      )
      .join(' '),
  }))
}

describe('a mark is told', () => {
  it.each(brands)('%s, at any size and turn', (name) => {
    for (const [degrees, scale] of [
      [0, 1],
      [37, 8],
      [200, 0.7],
    ]) {
      const match = shapes.match(turned(icon(name), degrees, scale))
      expect(match?.brand).toBe(name)
      expect(match?.score).toBeGreaterThan(0.95)
    }
  })

  it('cut into parts of several inks', () => {
    const loops = loopsOf(icon('taobao').outlines[0]).map(
      (loop) => `M ${loop.map((at) => at.join(' ')).join(' L ')} Z`,
    )
    expect(loops.length).toBeGreaterThan(2)
    expect(shapes.match(loops.map((data, i) => ({ data, colour: `${i}` })))?.brand).toBe('taobao')
  })

  it('white on a tile, and cut out of one', () => {
    const mark = icon('tiktok').outlines[0]
    expect(
      shapes.match([
        { data: square(-8, -8, 40), colour: 'red' },
        { ...mark, colour: 'white' },
      ]),
    ).toMatchObject({ brand: 'tiktok' })
    expect(
      shapes.match([{ data: `${square(-8, -8, 40)} ${mark.data}`, evenOdd: true }]),
    ).toMatchObject({ brand: 'tiktok' })
  })
})

describe('what is no mark is not told', () => {
  it.each(others)('%s', (name) => {
    expect(shapes.match(icon(name).outlines)?.score ?? 0).toBeLessThan(0.86)
  })

  it('hearts, carts, arrows, stars, play buttons', () => {
    const plain = iconify('ri', (name) =>
      /^(heart|shopping-cart|arrow-left|star|play|home|gift|truck)-.*(fill|line)$/.test(name),
    )
    expect(plain.length).toBeGreaterThan(40)
    const flagged = plain.filter(
      (it) => !brandOf(it) && (shapes.match(it.outlines)?.score ?? 0) >= 0.86,
    )
    expect(flagged.map(({ name }) => name)).toEqual([])
  })

  it('blocks, nothing, and nonsense', () => {
    for (const data of [
      square(0, 0, 100),
      '',
      'M 1 1',
      'M 0 0 L 1e9 nonsense Z',
      'L L L',
      'M 0 0 L 0 0 L 0 0 Z',
    ])
      expect(shapes.match([{ data }])).toBeNull()
    expect(shapes.match([])).toBeNull()
  })
})

it('the fingerprints are small and hold the platforms', async () => {
  const bytes = await sourceParts('mark-shapes')
  expect(bytes.length).toBeLessThan(400_000)
  expect(new Set(markIcons().map(brandOf)).size).toBeGreaterThanOrEqual(24)
})
