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
  expect(much.length).toBeLessThan(400_000)
  expect(tryPack(much)).toMatchObject({ problems: [{ kind: 'size' }] })
})

test('an older Chinese encoding is decoded; what none decodes is told, not taken', async () => {
  const ascii = text.replace(/[^ -~\n]+/g, '?')
  const [before, after] = ascii.split('Seller handbook, page 6').map((it) => new Blob([it]))
  const titled = (...bytes: number[]) => new Blob([before, new Uint8Array(bytes), after])
  const gbk = titled(0xca, 0xd6, 0xb2, 0xe1)
  expect(await packFileText(gbk)).toContain('"source": "手册"')
  const broken = await packFileText(titled(0xff, 0xff))
  expect(tryPack(broken)).toMatchObject({
    problems: [{ kind: 'json', json: { what: 'encoding' } }],
  })
})

test('a file that is gone holds nothing', async () => {
  const gone = { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) }
  expect(await packFileText(gone as unknown as Blob)).toBe('')
})
