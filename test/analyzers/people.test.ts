import { describe, expect, it } from 'vitest'
import { observe } from '../../src/analyzers/observe'
import type { Engines, FoundFace } from '../../src/core/engines'
import { newMask, type Mask } from '../../src/core/image/raster'
import { box, cover, face, flat } from '../kit/rules'

const size = { width: 200, height: 400 }
const picture = cover({ raster: flat(size.width, size.height) })

/** Engines that find these faces, and people as sure as this in this mask. */
function look(faces: FoundFace[], presence: number, mask: Mask = newMask(50, 100)) {
  const engines = {
    faces: () => Promise.resolve({ find: () => Promise.resolve(faces) }),
    person: () =>
      Promise.resolve({ find: () => Promise.resolve({ mask, presence, somebody: presence }) }),
  } as unknown as Engines
  return observe(picture, engines).see
}

const small = (over: Partial<FoundFace> = {}) => face({ box: box(70, 40, 60, 60), ...over })
const half = newMask(50, 100)
half.data.fill(255, 0, 2500)

describe('a face', () => {
  it('has a person to it: of an animal or a drawing it is none', async () => {
    expect(await look([small({ agreed: false })], 0.49)('faces')).toEqual([])
    expect(await look([small({ agreed: false })], 0.6)('faces')).toHaveLength(1)
  })

  it('that both looks are sure of stands alone, and so does a close-up', async () => {
    expect(await look([small()], 0.1)('faces')).toHaveLength(1)
    const wide = face({ box: box(40, 40, 100, 120), agreed: false })
    expect(await look([wide], 0.1)('faces')).toHaveLength(1)
    expect(await look([wide], 0.09)('faces')).toEqual([])
    const narrow = face({ box: box(40, 40, 99, 120), agreed: false })
    expect(await look([narrow], 0.1)('faces')).toEqual([])
  })

  it('that is half a one lies on somebody, where another face is sure', async () => {
    const doubtful = (y: number) => face({ box: box(70, y, 70, 70), agreed: false })
    const inTheirMidst = await look([small(), doubtful(120)], 0.9, half)('faces')
    expect(inTheirMidst).toHaveLength(2)
    expect(await look([small(), doubtful(300)], 0.9, half)('faces')).toEqual([
      expect.objectContaining({ box: small().box }),
    ])
    expect(await look([doubtful(300)], 0.9, half)('faces')).toHaveLength(1)
  })
})

describe('the host', () => {
  it('is at least the face, where the segmenter sees nothing', async () => {
    const person = await look([small()], 0.04)('person')
    expect(person?.box).toEqual(box(70, 40, 60, 60))
  })

  it('is what the segmenter sees where that holds the face', async () => {
    const person = await look([small()], 0.9, half)('person')
    expect(person?.boxShare).toBeCloseTo(0.5, 1)
  })

  it('is nobody without a face and without certainty', async () => {
    expect(await look([], 0.59, half)('person')).toBeNull()
    expect(await look([], 0.6, half)('person')).not.toBeNull()
  })

  it('is the marked layer, of which there is no doubt', async () => {
    const layer = {
      id: '1:2',
      name: 'host',
      type: 'RECTANGLE',
      role: 'host' as const,
      box: box(20, 20, 100, 300),
    }
    const marked = { ...picture, layers: [layer] } as unknown as typeof picture
    const { see } = observe(marked, {} as Engines)
    expect((await see('people')).presence).toBe(1)
    expect(await see('person')).toMatchObject({ confidence: 'exact', layers: ['1:2'] })
  })
})
