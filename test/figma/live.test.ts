import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fake, page, reads, stubFigma, type Fake } from '../kit/nodes'

const size = [0, 0, 1080, 1920] as const
let told: string[]
let pictures: Record<string, number>
let events: Record<string, ((event: never) => void)[]>
let stop: () => void
/** Anew for each test: what is shown is remembered. */
let live: typeof import('../../src/figma/live')
let shown: typeof import('../../src/figma/watch/shown')

/** A page that can be listened to. */
function heard(root: Fake): Fake {
  root.on = (_: string, hearer: (event: never) => void) => (events[root.id] ??= []).push(hearer)
  root.off = (_: string, hearer: unknown) => {
    events[root.id] = (events[root.id] ?? []).filter((it) => it !== hearer)
  }
  return root
}

/** A cover as it looks now: its picture is its number. */
const cover = (name: string, ...children: Fake[]) => {
  const frame: Fake = fake(
    'FRAME',
    name,
    size,
    { exportAsync: async () => Uint8Array.of(pictures[name] ?? 0) },
    children,
  )
  return frame
}
const price = (name = 'Price') => fake('TEXT', name, [200, 600, 300, 64])
const ids = (nodes: readonly Fake[] = []): string[] =>
  nodes.flatMap((node) => [node.id, ...ids(node.children)])
/** As if the cover had been checked. */
async function check(frame: Fake): Promise<void> {
  const { glance } = await import('../../src/figma/snapshot/glance')
  const print = await glance(frame as never)
  shown.shows(frame as never, { layers: ids(frame.children), print })
}

const change = (node: Fake, ...properties: string[]) => ({
  type: 'PROPERTY_CHANGE',
  id: node.id,
  node,
  properties,
})
/** All that Figma tells of a layer that is gone. */
const deleted = ({ id, type }: Fake) => ({
  type: 'DELETE',
  id,
  node: { id, type, removed: true },
})
const fire = (root: Fake, ...nodeChanges: object[]) =>
  (events[root.id] ?? []).forEach((hearer) => hearer({ nodeChanges } as never))
const rest = () => vi.advanceTimersByTimeAsync(1000)

function start(root: Fake): void {
  stubFigma({
    currentPage: root,
    on: (name: string, hearer: (event: never) => void) => (events[name] ??= []).push(hearer),
    off: () => {},
  })
  stop = live.watch({
    changed: (frame, texts) => void told.push(`${frame}${texts ? ' texts' : ''}`),
    gone: (frame) => void told.push(`${frame} gone`),
    kept: () => {},
  })
}

beforeEach(async () => {
  vi.resetModules()
  live = await import('../../src/figma/live')
  shown = await import('../../src/figma/watch/shown')
  vi.useFakeTimers()
  told = []
  pictures = {}
  events = {}
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('a checked cover has changed', () => {
  const open = async () => {
    const text = price()
    const group = fake('GROUP', 'Group', [0, 0, 500, 500], {}, [price('Second')])
    const frame = cover('Cover', text, group)
    const other = cover('Other')
    const root = heard(page(frame, other))
    start(root)
    await check(frame)
    return { text, group, frame, other, root }
  }
  type Scene = Awaited<ReturnType<typeof open>>

  test.each<[how: string, act: (it: Scene) => object[], texts: boolean]>([
    ['a text is edited', ({ text }) => [change(text, 'characters')], true],
    ['a text is deleted', ({ text }) => [deleted(text)], true],
    ['a group is deleted', ({ group }) => [deleted(group)], false],
    [
      'a text is dragged onto the page',
      ({ text, root }) => ((text.parent = root), [change(text, 'parent', 'x', 'y')]),
      true,
    ],
    [
      'a text is dragged into another cover',
      ({ text, other }) => ((text.parent = other), [change(text, 'parent')]),
      true,
    ],
    [
      'a shape is drawn in it',
      ({ frame }) => {
        const node = fake('RECTANGLE', 'New', size)
        node.parent = frame
        return [{ type: 'CREATE', id: node.id, node }]
      },
      false,
    ],
    ['its fill is another', ({ frame }) => [change(frame, 'fills')], false],
    [
      'a layer of an instance is hidden, and can’t be touched any more',
      ({ text }) => {
        const broken = new Proxy(text, {
          get(node, key) {
            if (key === 'id' || key === 'type' || key === 'removed') return node[key]
            throw new Error(`in get_${String(key)}: The node with id "${node.id}" does not exist`)
          },
        })
        return [change(broken, 'visible', 'parent')]
      },
      true,
    ],
    [
      'a layer of an instance is touched that was never seen, and can’t be had',
      ({ group }) => {
        const id = `I${group.id};7:1`
        const node = new Proxy({ id, type: 'TEXT', removed: false } as Fake, {
          get(it, key) {
            if (key in it) return it[key as string]
            throw new Error('does not exist')
          },
        })
        return [change(node, 'characters', 'parent')]
      },
      true,
    ],
  ])('when %s', async (_, act, texts) => {
    const scene = await open()
    fire(scene.root, ...act(scene))
    await rest()
    expect(told).toEqual([`${scene.frame.id}${texts ? ' texts' : ''}`])
  })

  test('and one change that can’t be read keeps no other from being heard', async () => {
    const { text, root, frame } = await open()
    const broken = new Proxy(price(), {
      get(node, key) {
        if (key === 'id' || key === 'type' || key === 'removed') return node[key]
        throw new Error('does not exist')
      },
    })
    fire(root, change(broken, 'visible', 'parent'), change(text, 'opacity'))
    await rest()
    expect(told).toContain(`${frame.id} texts`)
  })

  test.each<[how: string, act: (it: Scene) => object[]]>([
    ['it is moved about on the page', ({ frame }) => [change(frame, 'x', 'y', 'parent')]],
    [
      'something is remembered on it',
      ({ frame, text }) => [change(frame, 'pluginData', 'name'), change(text, 'locked')],
    ],
    [
      'Figma tells what nobody knows yet',
      ({ frame, text }) => [change(frame, 'somethingNew'), change(text, 'annotations')],
    ],
    ['another cover is edited', ({ other }) => [change(other, 'fills'), deleted(price())]],
  ])('not when %s', async (_, act) => {
    const scene = await open()
    fire(scene.root, ...act(scene))
    await rest()
    expect(told).toEqual([])
  })

  test('it is gone when it, or what it stood on, is deleted; and back when that is undone', async () => {
    const { frame, root } = await open()
    frame.removed = true
    fire(root, deleted(fake('SECTION', 'Around it', size)))
    await rest()
    expect(told).toEqual([`${frame.id} gone`])
    frame.removed = false
    fire(root, { type: 'CREATE', id: frame.id, node: frame })
    await rest()
    expect(told).toEqual([`${frame.id} gone`, frame.id])
  })

  test('also while another page is open', async () => {
    const { text, frame, root } = await open()
    stop()
    start(heard(page()))
    fire(root, change(text, 'fills'))
    await rest()
    expect(told).toContain(`${frame.id} texts`)
  })
})

describe('what Figma tells nobody', () => {
  const open = async () => {
    const frames = [cover('A', price()), cover('B', price())]
    const root = heard(page(...frames))
    start(root)
    for (const frame of frames) await check(frame)
    return { frames, root, ids: frames.map(({ id }) => id) }
  }

  test('is found when one looks again: another picture, by a main component or a variable', async () => {
    const { ids: all } = await open()
    expect(await live.lookAgain(all)).toEqual({ changed: [], gone: [] })
    pictures.B = 1
    expect(await live.lookAgain(all)).toEqual({ changed: [all[1]], gone: [] })
  })

  test('a new check takes the new picture for known', async () => {
    const { frames, ids: all } = await open()
    pictures.B = 1
    await check(frames[1])
    expect(await live.lookAgain(all)).toEqual({ changed: [], gone: [] })
  })

  test('a deleted cover is gone; one that can’t be exported any more has changed', async () => {
    const { frames, ids: all } = await open()
    frames[0].removed = true
    frames[1].exportAsync = () => Promise.reject(new Error('no visible layers'))
    expect(await live.lookAgain(all)).toEqual({ changed: [all[1]], gone: [all[0]] })
  })

  test('what is heard of anyway is told once, in its own time', async () => {
    const { frames, root, ids: all } = await open()
    pictures.A = 1
    fire(root, change(frames[0].children![0], 'fills'))
    expect(await live.lookAgain(all)).toEqual({ changed: [], gone: [] })
    await rest()
    expect(told).toEqual([`${all[0]} texts`])
  })

  test('a changed style is compared at once', async () => {
    const { ids: all } = await open()
    pictures.A = 1
    events.stylechange.forEach((hearer) => hearer({} as never))
    await rest()
    expect(told).toEqual([all[0]])
  })
})

test('of covers that nobody has checked a change costs next to nothing', async () => {
  const frames = Array.from({ length: 1001 }, (_, i) => cover(`Cover ${i}`, price()))
  const [checked, ...others] = frames
  const root = heard(page(...frames))
  start(root)
  const moved = others.map((frame) => change(frame.children![0], 'x'))
  reads.reset()
  fire(root, ...moved)
  expect(reads.total).toBe(0)
  await check(checked)
  reads.reset()
  fire(root, ...moved)
  expect(reads.total).toBeLessThanOrEqual(2000)
  expect(told).toEqual([])
})

test('of a checked cover a change in it costs nothing', async () => {
  const frame = cover('Cover', ...Array.from({ length: 1000 }, (_, i) => price(`P${i}`)))
  const root = heard(page(frame))
  start(root)
  await check(frame)
  reads.reset()
  fire(root, ...frame.children!.map((node) => change(node, 'x')))
  expect(reads.total).toBeLessThanOrEqual(10)
})
