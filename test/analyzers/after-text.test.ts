import { expect, test } from 'vitest'
import { afterReading, afterText } from '../../src/analyzers/after-text'
import type { Engines } from '../../src/core/engines'
import type { Evidence, Kind } from '../../src/core/evidence'
import { Unseen, type See } from '../../src/core/unseen'
import { box, cover, face, flat, line, region, seenText } from '../kit/rules'

const picture = cover({ layers: [], raster: flat(400, 600) })
const seen: Partial<Evidence> = {
  cover: picture,
  faces: [face()],
  subject: region(box(100, 100, 200, 200)),
  text: seenText([line('Linen', { origin: 'ocr' })]),
}
/** Kinds of `missing` could not be looked for. */
const seeing =
  (...missing: Kind[]): See =>
  <K extends Kind>(kind: K) => {
    const evidence: Partial<Evidence>[K] = missing.includes(kind) ? undefined : seen[kind]
    return evidence === undefined
      ? Promise.reject(new Unseen('not-built', kind))
      : Promise.resolve(evidence)
  }
/** Only pictures may be read: no model looks again. */
const asleep = { image: () => Promise.resolve({}) } as unknown as Engines

test('what models saw of pictures is kept; what letters change is looked for again', async () => {
  const known = await afterReading(seeing())
  expect(known).toMatchObject({ faces: seen.faces })
  expect(known).not.toHaveProperty('text')
  expect(known).not.toHaveProperty('background')
})

test('what could not be seen is left out, so that it is tried again', async () => {
  expect(await afterReading(seeing('faces'))).not.toHaveProperty('faces')
})

test('lines that were read stay, and the layers are told anew', async () => {
  const { text } = await afterText(seeing(), picture, asleep)
  expect(text).toMatchObject({ lines: [expect.objectContaining({ text: 'Linen' })] })
})

test('a bug is not taken for something unseen', async () => {
  const broken: See = () => Promise.reject(new TypeError('bug'))
  await expect(afterReading(broken)).rejects.toThrow('bug')
})
