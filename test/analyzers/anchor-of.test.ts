import { expect, test } from 'vitest'
import { anchorOf } from '../../src/analyzers/anchor-of'
import { Unseen, type See } from '../../src/core/unseen'
import { box, cover, face, region } from '../kit/rules'

const seeing = (seen: object): See => {
  const all: Record<string, unknown> = { cover: cover({ width: 1000, height: 2000 }), ...seen }
  return async (kind) => {
    if (!(kind in all)) throw new Unseen('engine-unavailable', kind)
    return all[kind] as never
  }
}

test('all faces stay, before the subject', async () => {
  const faces = [face({ box: box(100, 400, 100, 100) }), face({ box: box(500, 400, 100, 100) })]
  expect(await anchorOf(seeing({ faces, subject: region(box(0, 0, 500, 500)) }))).toEqual({
    on: 'face',
    x: 0.35,
    y: 0.225,
  })
})

test('without a face the middle of the subject; without both, or where nobody could look, none', async () => {
  const subject = { ...region(box(0, 0, 500, 500)), centroid: { x: 0.25, y: 0.75 } }
  expect(await anchorOf(seeing({ faces: [], subject }))).toEqual({ on: 'subject', x: 0.25, y: 0.75 }) // prettier-ignore
  expect(await anchorOf(seeing({ faces: [], subject: null }))).toBeNull()
  expect(await anchorOf(seeing({ subject }))).toBeNull()
})

test('a bug is told', async () => {
  const see: See = (kind) =>
    kind === 'cover' ? seeing({})(kind) : Promise.reject(new TypeError('it is no function'))
  await expect(anchorOf(see)).rejects.toThrow(TypeError)
})
