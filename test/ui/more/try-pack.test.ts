import { expect, test } from 'vitest'
import { packFileText, tryPack } from '../../../src/ui/more/try-pack'
import { packExamples } from '../../kit/pack-examples'

const text = packExamples()[0]

test('a text is a pack, or all that is wrong with it', () => {
  expect(tryPack(text)).toMatchObject({ pack: { id: 'my-shop' } })
  expect(tryPack('{')).toMatchObject({ problems: [{ kind: 'json', line: 1 }] })
})

test('a file is read as it stands; of one that is far too large no more than tells so', async () => {
  expect(await packFileText(new Blob([text]))).toBe(text)
  const much = await packFileText(new Blob(['汉'.repeat(2_000_000)]))
  expect(much.length).toBeLessThan(200_000)
  expect(tryPack(much)).toMatchObject({ problems: [{ kind: 'size' }] })
})

test('a file that is gone holds nothing', async () => {
  const gone = { slice: () => ({ text: () => Promise.reject(new Error('gone')) }) }
  expect(await packFileText(gone as unknown as Blob)).toBe('')
})
