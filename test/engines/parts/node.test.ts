import { createHash } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeEach, expect, test } from 'vitest'
import { LostPart, UnreadableImage } from '../../../src/core/engines'
import { openImageCodec } from '../../../src/engines/pictures/image'
import { checkParts, nodeParts } from '../../../src/engines/parts/node'
import { text } from '../../../tools/drawn/bytes'
import { jpeg, webp } from '../../kit/pictures'
import { newFolder } from '../../kit/folder'

let folder: string
const packed = gzipSync('a part')
beforeEach(() => {
  folder = newFolder()
  writeFileSync(join(folder, 'eye.net.gz'), packed)
  const sha256 = createHash('sha256').update(packed).digest('hex')
  const list = { 'eye.net': { bytes: packed.length, sha256 } }
  writeFileSync(join(folder, 'parts.json'), JSON.stringify(list))
})

test('whole parts are whole', () => expect(() => checkParts(folder)).not.toThrow())

test.each<[string, () => void, RegExp]>([
  ['is missing', () => rmSync(join(folder, 'eye.net.gz')), /eye\.net.*missing/],
  ['is cut off', () => writeFileSync(join(folder, 'eye.net.gz'), packed.subarray(1)), /eye\.net.*long/],
  ['is changed', () => writeFileSync(join(folder, 'eye.net.gz'), packed.map((b, i) => (i === 9 ? b ^ 1 : b))), /eye\.net.*damaged/],
  ['is a list that is missing', () => rmSync(join(folder, 'parts.json')), /parts\.json.*missing/],
  ['is a list of nonsense', () => writeFileSync(join(folder, 'parts.json'), '{'), /parts\.json.*damaged/],
])('a part that %s is named', (_, hurt, named) => {
  hurt()
  expect(() => checkParts(folder)).toThrow(named)
}) // prettier-ignore

test('a part that is lost later is named, too, and never makes a picture damaged', async () => {
  await expect(nodeParts(folder)('nose.net')).rejects.toThrow(LostPart)
  writeFileSync(join(folder, 'cut.net.gz'), packed.subarray(0, 9))
  await expect(nodeParts(folder)('cut.net')).rejects.toThrow('“cut.net”')
  const codec = await openImageCodec(nodeParts(folder))
  const pictures = {
    'jpeg-decode.wasm': jpeg(),
    'webp-decode.wasm': webp(['VP8L', text('/\0\0\0\0')]),
  }
  for (const [part, picture] of Object.entries(pictures)) {
    await expect(codec.decode(picture)).rejects.toThrow(`“${part}” is missing`)
    writeFileSync(join(folder, `${part}.gz`), gzipSync('no wasm'))
    await expect(codec.decode(picture)).rejects.toThrow(LostPart)
    await expect(codec.decode(picture)).rejects.not.toThrow(UnreadableImage)
  }
})
