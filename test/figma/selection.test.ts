import { beforeEach, describe, expect, test } from 'vitest'
import { coversChanged } from '../../src/figma/covers'
import { coverAround, selected } from '../../src/figma/frames'
import { selection } from '../../src/figma/selection'
import { fake, page, reads, stubFigma, type Fake } from '../kit/nodes'

const size = [0, 0, 1080, 1920] as const
const text = (name = 'Price') => fake('TEXT', name, [200, 600, 300, 64])
const cover = (name: string, more = {}) => fake('FRAME', name, size, more, [text()])
const scene = (nodes: Fake[]) => nodes as unknown as SceneNode[]

beforeEach(() => {
  stubFigma()
  coversChanged(null)
})

describe('on a page of 1,000 covers', () => {
  const open = () => {
    const covers = Array.from({ length: 1000 }, (_, i) => cover(`Cover ${i}`))
    const root = page(...covers)
    const click = (...nodes: Fake[]) => {
      root.selection = nodes
      reads.reset()
      return { told: selection(), reads: reads.total }
    }
    stubFigma({ currentPage: root })
    click(covers[0])
    return { covers, click }
  }

  test('a click costs at most fifty reads, whatever it hits', () => {
    const { covers, click } = open()
    for (const nodes of [[covers[7]], [covers[7].children![0]], []]) {
      const { told, reads: cost } = click(...nodes)
      expect(told.covers).toBe(1000)
      expect(cost).toBeLessThanOrEqual(50)
    }
  })

  test('twenty selected covers cost at most 25 each', () =>
    expect(((it) => it.click(...it.covers.slice(0, 20)).reads)(open())).toBeLessThanOrEqual(500))
})

describe('a selected layer belongs to', () => {
  const around = (node: Fake) => coverAround(node as unknown as SceneNode)?.name

  test('the cover it lies in, wherever that stands', () => {
    const inner = cover('Cover')
    page(fake('FRAME', 'Board', [0, 0, 4000, 2200], {}, [fake('SECTION', 'S', size, {}, [inner])]))
    expect(around(inner.children![0])).toBe('Cover')
    expect(around(inner)).toBe('Cover')
  })

  test('the outer one of two', () => {
    const inner = cover('Inner')
    page(fake('FRAME', 'Outer', size, {}, [inner]))
    expect(around(inner)).toBe('Outer')
  })

  test('the outermost frame where no cover is', () => {
    const inner = fake('FRAME', 'Inner', [0, 0, 500, 500], {}, [text()])
    page(fake('FRAME', 'Poster', [0, 0, 1080, 1350], {}, [inner]))
    expect(around(inner.children![0])).toBe('Poster')
  })
})

test('a hidden layer of an instance, which can’t be had, is as good as not selected', () => {
  const gone = new Proxy(text(), {
    get(_, key) {
      throw new Error(`in get_${String(key)}: The node does not exist`)
    },
  })
  stubFigma({ currentPage: Object.assign(page(cover('Cover')), { selection: [gone] }) })
  expect(selection()).toMatchObject({
    covers: 1,
    frames: [],
    refusal: { code: 'nothing-selected' },
  })
})

describe('what is selected is', () => {
  const of = (node: Fake) => {
    page(node)
    const { frames, refusals } = selected(scene([node]))
    return frames.length ? 'checked' : refusals[0]
  }

  test.each<[what: string, node: () => Fake]>([
    ['an instance of a cover', () => fake('INSTANCE', 'Cover', size, {}, [])],
    [
      'a mirrored cover',
      () =>
        cover('Cover', {
          absoluteTransform: [
            [-1, 0, 1080],
            [0, 1, 0],
          ],
          rotation: 180,
        }),
    ],
    ['a poster of another shape', () => fake('FRAME', 'Poster', [0, 0, 1080, 1350], {}, [])],
  ])('checked: %s', (_, node) => expect(of(node())).toBe('checked'))

  test.each<[what: string, node: () => Fake, refusal: object]>([
    [
      'a group that is a poster',
      () => fake('GROUP', 'Poster', size, {}, []),
      { code: 'not-a-frame', wrap: true },
    ],
    ['a bare picture', () => fake('RECTANGLE', 'Photo', size), { code: 'not-a-frame', wrap: true }],
    [
      'a lone instance of another shape',
      () => fake('INSTANCE', 'Card', [0, 0, 500, 500], {}, []),
      { code: 'instance', wrap: true },
    ],
    [
      'a group with a cover in it',
      () => fake('GROUP', 'Group', size, {}, [cover('Cover')]),
      { code: 'not-a-frame', instead: { name: 'Cover' } },
    ],
    [
      'a turned frame',
      () =>
        cover('Cover', {
          absoluteTransform: [
            [0, -1, 0],
            [1, 0, 0],
          ],
          rotation: 90,
        }),
      { code: 'rotated' },
    ],
  ])('refused with a way out: %s', (_, node, refusal) => expect(of(node())).toMatchObject(refusal))

  test('nothing that could be framed: a section', () =>
    expect(of(fake('SECTION', 'S', size, {}, []))).not.toHaveProperty('wrap'))

  test('hidden, in a section that hides what it holds', () => {
    const inside = cover('Cover')
    page(fake('SECTION', 'S', size, { sectionContentsHidden: true }, [inside]))
    expect(selected(scene([inside])).refusals).toMatchObject([{ code: 'hidden' }])
  })

  test('a cover on a board, beside another one', () => {
    const inside = cover('Cover')
    page(fake('FRAME', 'Board', [0, 0, 4000, 2200], {}, [inside, cover('Other')]))
    expect(selected(scene([inside])).frames.map(({ name }) => name)).toEqual(['Cover'])
  })
})
