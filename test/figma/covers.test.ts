import { beforeEach, describe, expect, test } from 'vitest'
import { countCovers, covers, coversChanged } from '../../src/figma/covers'
import { fake, page, reads, stubFigma, type Fake } from '../kit/nodes'

beforeEach(() => {
  stubFigma()
  coversChanged(null)
})

const size = [0, 0, 1080, 1920] as const
const cover = (name: string, more = {}) => fake('FRAME', name, size, more, [])
const found = (...nodes: Fake[]) =>
  covers(page(...nodes) as unknown as PageNode).map(({ name }) => name)

describe('covers are found wherever they stand', () => {
  const two = () => [cover('A'), cover('B')]
  test.each<[where: string, node: () => Fake]>([
    ['on a board', () => fake('FRAME', 'Board', [0, 0, 4000, 2200], {}, two())],
    [
      'in an auto-layout row',
      () => fake('FRAME', 'Row', [0, 0, 2200, 1920], { layoutMode: 'HORIZONTAL' }, two()),
    ],
    [
      'in a section in a section',
      () =>
        fake('SECTION', 'S', [0, 0, 5000, 3000], {}, [
          fake('SECTION', 'T', [0, 0, 4000, 2500], {}, two()),
        ]),
    ],
    [
      'in a component set',
      () =>
        fake('COMPONENT_SET', 'Set', [0, 0, 2200, 1920], {}, [
          fake('COMPONENT', 'A', size, {}, []),
          fake('COMPONENT', 'B', size, {}, []),
        ]),
    ],
    ['in a group', () => fake('GROUP', 'Group', [0, 0, 2200, 1920], {}, two())],
    ['in an instance of a board', () => fake('INSTANCE', 'Board', [0, 0, 4000, 2200], {}, two())],
  ])('%s', (_, node) => expect(found(node())).toEqual(['A', 'B']))

  test('as an instance of a template, or in a group of the same size', () => {
    expect(found(fake('INSTANCE', 'Of template', size, {}, []))).toEqual(['Of template'])
    expect(found(fake('GROUP', 'Group', size, {}, [cover('A')]))).toEqual(['A'])
  })

  test('mirrored, or between pixels, or as large as twice', () => {
    const mirrored = cover('Mirrored', {
      absoluteTransform: [
        [-1, 0, 1080],
        [0, 1, 0],
      ],
    })
    const between = fake('FRAME', 'Between', [0.5, 0.25, 1080.4, 1920.2], {}, [])
    const twice = fake('FRAME', 'Twice', [0, 0, 2160, 3840], {}, [])
    expect(found(mirrored, between, twice)).toEqual(['Mirrored', 'Between', 'Twice'])
  })
})

test.each<[what: string, node: () => Fake]>([
  ['a frame in a cover', () => fake('FRAME', 'A', size, {}, [cover('Inner')])],
])('%s is a part of it', (_, node) => expect(found(node())).toEqual(['A']))

describe('no cover is', () => {
  test.each<[what: string, node: () => Fake]>([
    ['a poster of another shape', () => fake('FRAME', 'Poster', [0, 0, 1080, 1350], {}, [])],
    ['a sketch of a phone', () => fake('FRAME', 'Phone', [0, 0, 320, 569], {}, [])],
    ['a group of that shape', () => fake('GROUP', 'Group', size, {}, [])],
    ['a hidden cover', () => cover('Hidden', { visible: false })],
    [
      'what a hidden board holds',
      () => fake('FRAME', 'Board', [0, 0, 4000, 2200], { visible: false }, [cover('A')]),
    ],
    [
      'what a section hides',
      () => fake('SECTION', 'S', [0, 0, 4000, 2200], { sectionContentsHidden: true }, [cover('A')]),
    ],
    [
      'a frame that was turned by a quarter',
      () =>
        cover('Turned', {
          absoluteTransform: [
            [0, -1, 1080],
            [1, 0, 0],
          ],
        }),
    ],
    [
      'a frame on its head',
      () =>
        cover('Upside down', {
          absoluteTransform: [
            [-1, 0, 1080],
            [0, -1, 1920],
          ],
        }),
    ],
  ])('%s', (_, node) => expect(found(node())).toEqual([]))
})

const thousand = () => Array.from({ length: 1000 }, (_, i) => cover(`Cover ${i}`))

test('a thousand covers are found with four reads each', () => {
  const all = page(...thousand()) as unknown as PageNode
  reads.reset()
  expect(covers(all)).toHaveLength(1000)
  expect(reads.total).toBeLessThanOrEqual(4000)
})

describe('covers are counted once', () => {
  const change = (node: Partial<Fake>, properties?: string[]) =>
    ({
      type: properties ? 'PROPERTY_CHANGE' : 'CREATE',
      node,
      ...(properties && { properties }),
    }) as unknown as NodeChange

  test('and again after something of them has changed', () => {
    const all = page(cover('A'), cover('B'))
    expect(countCovers(all as unknown as PageNode)).toBe(2)
    const count = () => {
      reads.reset()
      countCovers(all as unknown as PageNode)
      return reads.total
    }
    expect(count()).toBe(0)
    for (const quiet of [
      change({ type: 'TEXT' }),
      change({ type: 'RECTANGLE' }, ['width', 'parent']),
      change({ type: 'FRAME' }, ['fills', 'name', 'x']),
    ]) {
      coversChanged([quiet])
      expect(count()).toBe(0)
    }
    for (const telling of [
      change({ type: 'FRAME' }),
      change({ type: 'FRAME' }, ['width']),
      change({ type: 'GROUP' }, ['visible']),
      change({ type: 'SECTION' }, ['parent']),
    ]) {
      coversChanged([telling])
      expect(count()).toBeGreaterThan(0)
    }
  })
})
