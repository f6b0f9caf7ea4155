import { describe, expect, it } from 'vitest'
import { observe } from '../../src/analyzers/observe'
import type { Engines, FoundFace } from '../../src/core/engines'
import type { Box } from '../../src/core/geometry'
import { newMask } from '../../src/core/image/raster'
import type { Layer } from '../../src/core/scene'
import { box, cover, face, hidden } from '../kit/rules'
import { ellipse, grainy, painted } from './head/drawn'

const big = box(60, 40, 120, 120)
const small = box(60, 260, 60, 60)
const stickers = painted(grainy(240, 400), ellipse(big), [255, 204, 51])
painted(stickers, ellipse(small), [17, 138, 178])

/** What lies over a head where these faces are found, and around a thing this is seen. */
function look(
  found: FoundFace[],
  headUnder: (thing: Box) => number,
  raster = stickers,
  mask = newMask(24, 40),
  layers: Layer[] = [],
  presence = 0.9,
) {
  const asked: Box[] = []
  const engines = {
    faces: () => Promise.resolve({ find: () => Promise.resolve(found) }),
    person: () =>
      Promise.resolve({
        find: () => Promise.resolve({ mask, presence, somebody: presence }),
        headUnder: (_: unknown, thing: { box: Box }) => {
          asked.push(thing.box)
          return headUnder(thing.box)
        },
      }),
  } as unknown as Engines
  return { asked, over: observe(cover({ raster, layers }), engines).see('sticker') }
}

describe('over a head', () => {
  it('lies the drawn thing around which most is seen of somebody', async () => {
    const { over } = look([], ({ y }) => (y > 200 ? 0.8 : 0.3))
    expect(await over).toMatchObject({ probability: 0.8 })
    expect((await over)!.box.y).toBeCloseTo(small.y, -1)
  })

  it('it is told how much of people is beside it', async () => {
    const body = newMask(24, 40)
    for (let row = 0; row < 40; row++) body.data.fill(255, row * 24 + 18, row * 24 + 24)
    const over = await look([], ({ y }) => (y > 200 ? 0 : 0.9), stickers, body).over
    expect(over!.beside).toBeCloseTo(1)
    expect((await look([], () => 0.9).over)!.beside).toBe(0)
  })

  it('it is told how far it hangs below the top of people, crumbs left out', async () => {
    const people = newMask(24, 40)
    people.data.fill(255, 3 * 24)
    people.data[0] = 255
    const { over } = look([], ({ y }) => (y > 200 ? 0 : 0.9), stickers, people)
    // People begin in row 3 of 40, at 30 of 400; the sticker at 40, 120 high.
    expect((await over)!.risen).toBeCloseTo(10 / 120, 1)
  })

  it('is asked of the pixels, whatever layer is marked as host', async () => {
    const host = {
      id: '1:2',
      name: 'host',
      type: 'RECTANGLE',
      role: 'host',
      box: box(0, 0, 240, 400),
    }
    const layers = [host] as unknown as Layer[]
    const { over: seen } = look([], () => 0.9, stickers, newMask(24, 40), layers)
    const over = await seen
    expect(over).toMatchObject({ beside: 0, risen: null, somebody: 0.9 })
  })

  it('lies nothing where nothing is drawn', async () => {
    const { asked, over } = look([], () => 1, grainy(240, 400))
    expect(await over).toBeNull()
    expect(asked).toEqual([])
  })

  it.each<[string, number, Box, number]>([
    ['below it is a second witness', 0.6, box(70, 120, 100, 100), 0.8],
    ['is none where it is drawn on the thing', 0.6, box(70, 60, 100, 100), 0.6],
    ['is none where it lies beside', 0.6, box(190, 120, 100, 100), 0.6],
    ['is none where the thing does not reach it', 0.6, box(70, 185, 100, 100), 0.6],
    ['is not asked for where the thing lies over nobody', 0.39, box(70, 120, 100, 100), 0.39],
  ])('half a face %s', async (_, under, place, told) => {
    const half = face({ box: place, score: 0.5, agreed: false })
    const { over } = look([half], ({ y }) => (y > 200 ? 0 : under), stickers, undefined, [], 0.1)
    expect((await over)!.probability).toBeCloseTo(told)
  })

  it('nobody looks where a face is seen, but where it is half hidden or half a face', async () => {
    const bare = look([face()], () => 1)
    expect(await bare.over).toBeNull()
    expect(bare.asked).toEqual([])
    for (const over of [{ faceMask: 0.5 }, { hidden: null }, { hidden: hidden({ nose: 0.4 }) }])
      expect(await look([face(over)], () => 1).over).not.toBeNull()
  })
})
