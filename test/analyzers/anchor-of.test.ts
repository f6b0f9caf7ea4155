import { expect, test } from 'vitest'
import { anchorOf } from '../../src/analyzers/anchor-of'
import type { Evidence, Kind } from '../../src/core/evidence'
import { Unseen, type See } from '../../src/core/unseen'
import { box, cover, face, region } from '../kit/rules'

/** What was seen; what isn't named could not be looked for. */
const seeing =
  (known: Partial<Evidence>): See =>
  <K extends Kind>(kind: K) => {
    const evidence: Partial<Evidence>[K] = kind in known ? known[kind] : undefined
    return evidence === undefined
      ? Promise.reject(new Unseen('not-built', kind))
      : Promise.resolve(evidence)
  }
const picture = cover({ width: 1000, height: 2000 })
const goods = region(box(400, 1000, 200, 200))

test('all faces keep their middle, before the subject', async () => {
  const faces = [face({ box: box(100, 200, 200, 200) }), face({ box: box(500, 200, 200, 200) })]
  const see = seeing({ cover: picture, faces, subject: goods })
  expect(await anchorOf(see)).toEqual({ x: 0.4, y: 0.15, on: 'face' })
})

test('without a face it is the middle of the subject’s weight', async () => {
  const see = seeing({ cover: picture, faces: [], subject: goods })
  expect(await anchorOf(see)).toEqual({ ...goods.centroid, on: 'subject' })
})

test('nothing where nothing is seen, or nobody could look', async () => {
  expect(await anchorOf(seeing({ cover: picture, faces: [], subject: null }))).toBeNull()
  expect(await anchorOf(seeing({ cover: picture }))).toBeNull()
})

test('another failure is no answer', async () => {
  const see = seeing({ cover: picture, faces: [] })
  const broken: See = (kind) =>
    kind === 'faces' ? Promise.reject(new TypeError('bug')) : see(kind)
  await expect(anchorOf(broken)).rejects.toThrow('bug')
})
