import { zlibSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { unpack } from '../../../src/engines/parts/unpack'

let seed = 1
const plain = Uint8Array.from(
  { length: 300_000 },
  () => (seed = Math.imul(seed, 1664525) + 1013904223) >>> 24,
)
const packed = zlibSync(plain)
const halves = (data: Uint8Array) => [
  data.subarray(0, 1),
  data.subarray(1, 9000),
  data.subarray(9000),
]
const changed = (at: number) => packed.map((byte, i) => (i === at ? byte ^ 255 : byte))
/** The bytes, or the reason why there are none. */
async function outcome(data: Uint8Array, size = plain.length): Promise<Uint8Array | string> {
  let pieces: Uint8Array[] = []
  const begin = () => {
    pieces = []
    return (piece: Uint8Array) => void pieces.push(piece.slice())
  }
  const failed = ({ reason }: { reason: string }) => reason
  const why = await unpack(halves(data), size, begin).then(() => undefined, failed)
  return why ?? new Uint8Array(Buffer.concat(pieces))
}

/** Three hundred thousand numbers that differ are nobody's reading. */
const digest = (it: Uint8Array | string) =>
  typeof it === 'string' ? it : Buffer.from(it).toString('base64').slice(-40) + it.length

afterEach(() => void vi.unstubAllGlobals())

describe.each([
  ['by the platform', () => {}],
  ['in plain code', () => void vi.stubGlobal('DecompressionStream', undefined)],
])('%s', (_, prepare) => {
  it.each<[string, Uint8Array, number, Uint8Array | string]>([
    ['whole data', packed, plain.length, plain],
    ['more than was asked for', packed, 1000, plain.subarray(0, 1000)],
    ['a wrong check at the end', changed(packed.length - 1), plain.length, plain],
    ['something after the end', Uint8Array.from([...packed, 1, 2, 3]), plain.length, plain],
    ['cut data', packed.subarray(0, -2000), plain.length, 'truncated'],
    ['less than was asked for', packed, plain.length + 1, 'truncated'],
    ['damaged data', packed.map((byte, i) => (i === 2 ? 255 : byte)), plain.length, 'damaged'],
    ['nothing', new Uint8Array(), 1, 'truncated'],
  ])('%s', async (name, data, size, expected) => {
    prepare()
    expect(digest(await outcome(data, size)), name).toBe(digest(expected))
  })
})

it('the platform does the work where it can', async () => {
  const used = vi.fn()
  vi.stubGlobal(
    'DecompressionStream',
    class extends DecompressionStream {
      constructor(format: 'deflate') {
        super(format)
        used(format)
      }
    },
  )
  await unpack([packed], plain.length, () => () => {})
  expect(used).toHaveBeenCalledOnce()
})

it('a bomb is let go as soon as there is enough', async () => {
  const read = vi.spyOn(ReadableStreamDefaultReader.prototype, 'read')
  const cancelled = vi.spyOn(ReadableStreamDefaultReader.prototype, 'cancel')
  const bomb = zlibSync(new Uint8Array(20_000_000))
  expect(await outcome(bomb, 1000)).toEqual(new Uint8Array(1000))
  expect(read).toHaveBeenCalledTimes(1)
  expect(cancelled).toHaveBeenCalledOnce()
})

it('in plain code no further bite is taken than is needed', async () => {
  vi.stubGlobal('DecompressionStream', undefined)
  const bitten = vi.spyOn(packed, 'subarray')
  await unpack([packed], 1000, () => () => {})
  expect(packed.length).toBeGreaterThan(4 << 16)
  // One by each way, whatever comes of it.
  expect(bitten.mock.calls.length).toBeLessThan(3)
})

it('what throws on the way ends it, by either way', async () => {
  const begin = () => () => {
    throw new TypeError('a bug')
  }
  await expect(unpack([packed], plain.length, begin)).rejects.toThrow('a bug')
  vi.stubGlobal('DecompressionStream', undefined)
  await expect(unpack([packed], plain.length, begin)).rejects.toThrow('a bug')
})
