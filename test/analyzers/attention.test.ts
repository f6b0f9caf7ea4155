import { expect, it } from 'vitest'
import { attention } from '../../src/analyzers/attention'
import type { Face, Region } from '../../src/core/evidence'
import { Unseen, type See } from '../../src/core/unseen'
import { box, cover, face, flat, line, region, seenText } from '../kit/rules'

const size = { width: 108, height: 192 }
interface World {
  faces?: Face[]
  subject?: Region | null
  lines?: ReturnType<typeof line>[]
}
/** On an even ground; without lines nobody can read. */
const look = ({ faces = [], subject = null, lines }: World) => {
  const seen = { cover: cover({ raster: flat(size.width, size.height) }), faces, subject }
  const see = async (kind: string) => {
    if (kind !== 'text') return seen[kind as keyof typeof seen]
    if (!lines) throw new Unseen('engine-unavailable')
    return seenText(lines)
  }
  return attention(see as See, {} as never)
}
const thing = region(box(60, 120, 40, 60), {}, size)

it('a face pulls harder than the subject', async () => {
  const small = face({ box: box(20, 20, 30, 40) })
  const { holder, spots } = await look({ faces: [small], subject: thing })
  expect(holder?.box).toEqual(small.box)
  const { x, y, width, height } = spots[0].box
  expect([x + width / 2, y + height / 2].map((it) => Math.round(it / 20))).toEqual([2, 2])
})

it('the subject holds it where no face is', async () => {
  const { holder, concentration } = await look({ subject: thing })
  expect(holder?.box).toMatchObject({ x: 60, y: 120 })
  expect(concentration).toBeGreaterThan(0.9)
})

it('nothing holds it on an even ground, and text has no share where nobody can read', async () => {
  const { holder, lettering, alike } = await look({})
  expect({ holder, lettering, alike }).toEqual({ holder: null, lettering: 0, alike: 0 })
})

it('letters on the subject have the share that falls on them', async () => {
  const words = line('SALE', { box: box(60, 120, 40, 60) })
  const { lettering } = await look({ subject: thing, lines: [words] })
  expect(lettering).toBeGreaterThan(0.5)
})
