import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { Bytes } from '../../../src/core/picture/bytes'
import { readMetadata } from '../../../src/core/picture/metadata'
import { avif, jpeg, png, webp, xmp, zipped } from '../../kit/pictures'
import { text } from '../../../tools/drawn/bytes'
import { exif, segment } from '../../../tools/drawn/exif'

const place = {
  latitude: [
    [43, 1],
    [28, 1],
    [2, 1],
  ],
  longitude: [
    [11, 1],
    [53, 1],
    [6, 1],
  ],
}
const nowhere = {
  latitude: [
    [0, 0],
    [0, 0],
    [0, 0],
  ],
  longitude: [
    [0, 0],
    [0, 0],
    [0, 0],
  ],
}
const hex = (data: Uint8Array) =>
  `\nexif\n${String(data.length).padStart(8)}\n${[...data].map((b) => b.toString(16).padStart(2, '0')).join('')}`
const raw = (data: Uint8Array) => text('Raw profile type exif\0' + hex(data))

describe('readMetadata', () => {
  const cases: [string, Uint8Array, { gps?: boolean; kinds?: string[]; orientation?: number }][] = [
    ['nothing', new Uint8Array(), {}],
    ['a text file', text('hello'), {}],
    ['a bare JPEG', jpeg(), {}],
    [
      'EXIF with a place',
      jpeg(segment(0xe1, text('Exif\0\0'), exif({ gps: place }))),
      { gps: true, kinds: ['exif'] },
    ],
    [
      'EXIF, big-endian',
      jpeg(segment(0xe1, text('Exif\0\0'), exif({ gps: place, little: false }))),
      { gps: true, kinds: ['exif'] },
    ],
    [
      'EXIF with a GPS directory but no fix',
      jpeg(segment(0xe1, text('Exif\0\0'), exif({ gps: nowhere }))),
      { kinds: ['exif'] },
    ],
    [
      'EXIF with latitude alone',
      jpeg(segment(0xe1, text('Exif\0\0'), exif({ gps: { latitude: place.latitude } }))),
      { kinds: ['exif'] },
    ],
    [
      'EXIF with an orientation',
      jpeg(segment(0xe1, text('Exif\0\0'), exif({ orientation: 6 }))),
      { kinds: ['exif'], orientation: 6 },
    ],
    [
      'a nonsense orientation',
      jpeg(segment(0xe1, text('Exif\0\0'), exif({ orientation: 99 }))),
      { kinds: ['exif'] },
    ],
    [
      'a directory that points at itself',
      jpeg(segment(0xe1, text('Exif\0\0'), exif({ next: 8 }))),
      { kinds: ['exif'] },
    ],
    [
      'a place in the second of two EXIF blocks',
      jpeg(
        segment(0xe1, text('Exif\0\0'), exif({})),
        segment(0xe1, text('Exif\0\0'), exif({ gps: place })),
      ),
      { gps: true, kinds: ['exif'] },
    ],
    [
      'XMP attributes',
      jpeg(segment(0xe1, xmp('exif:GPSLatitude="43,28N" exif:GPSLongitude="11,53E"'))),
      { gps: true, kinds: ['xmp'] },
    ],
    [
      'XMP with empty attributes',
      jpeg(segment(0xe1, xmp('exif:GPSLatitude="" exif:GPSLongitude=""'))),
      { kinds: ['xmp'] },
    ],
    [
      'comment, IPTC, ICC',
      jpeg(
        segment(0xfe, text('hi')),
        segment(0xed, text('Photoshop 3.0\0')),
        segment(0xe2, text('ICC_PROFILE\0')),
      ),
      { kinds: ['comment', 'iptc', 'icc'] },
    ],
    [
      'the word GPS in a comment',
      jpeg(segment(0xfe, text('GPSLatitude="1" GPSLongitude="2"'))),
      { kinds: ['comment'] },
    ],
    [
      'a second picture behind the first',
      new Uint8Array([
        ...jpeg(),
        ...jpeg(segment(0xe1, text('Exif\0\0'), exif({ gps: place, orientation: 3 }))),
      ]),
      { gps: true, kinds: ['exif'] },
    ],
    [
      'PNG eXIf',
      png([['eXIf', exif({ gps: place, orientation: 8 })]]),
      { gps: true, kinds: ['exif'], orientation: 8 },
    ],
    [
      'PNG tEXt with a raw profile',
      png([['tEXt', raw(exif({ gps: place }))]]),
      { gps: true, kinds: ['exif'] },
    ],
    [
      'PNG zTXt with a raw profile',
      png([
        [
          'zTXt',
          new Uint8Array([
            ...text('Raw profile type exif\0\0'),
            ...zipped(text(hex(exif({ gps: place })))),
          ]),
        ],
      ]),
      { gps: true, kinds: ['exif'] },
    ],
    ['PNG zTXt that is broken', png([['zTXt', text('Raw profile type exif\0\0nonsense')]]), {}],
    [
      'PNG iTXt with XMP',
      png([
        [
          'iTXt',
          new Uint8Array([
            ...text('XML:com.adobe.xmp\0\0\0\0\0'),
            ...xmp(
              '<exif:GPSLatitude>1</exif:GPSLatitude><exif:GPSLongitude>2</exif:GPSLongitude>',
            ),
          ]),
        ],
      ]),
      { gps: true, kinds: ['xmp'] },
    ],
    ['PNG with a plain note', png([['tEXt', text('Software\0Figma')]]), { kinds: ['text'] }],
    [
      'WebP',
      webp(['EXIF', exif({ gps: place, orientation: 6 })], ['XMP ', xmp('')]),
      { gps: true, kinds: ['exif', 'xmp'], orientation: 6 },
    ],
    ['AVIF', avif(exif({ gps: place, orientation: 6 })), { gps: true, kinds: ['exif'] }],
  ]
  it.each(cases)('%s', (_, data, { gps = false, kinds = [], orientation = 1 }) =>
    expect(readMetadata(data)).toMatchObject({ gps, kinds, orientation }),
  )

  it('a packed bomb ends', () => {
    const bomb = zipped(new Uint8Array(50_000_000))
    expect(
      readMetadata(
        png([['zTXt', new Uint8Array([...text('Raw profile type exif\0\0'), ...bomb])]]),
      ),
    ).toMatchObject({
      gps: false,
    })
  })

  it('never throws on cut or scrambled files', () => {
    const whole = [cases[3][1], cases[15][1], cases[17][1], cases[21][1], cases[22][1]]
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.nat(400),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 8 }),
        (file, cut, changes) => {
          const broken = file.slice(0, Math.max(0, file.length - cut))
          for (const [at, value] of changes) if (at < broken.length) broken[at] = value
          readMetadata(broken)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('more than any camera writes', () => {
  const spaces = zipped(new Uint8Array(1 << 20).fill(32))
  const packed = text('XML:com.adobe.xmp\0\x01\0\0\0')
  const packet = Uint8Array.from([...packed, ...spaces])
  const here = Uint8Array.from([...packed, ...zipped(text('<x exif:GPSLatitude="1" exif:GPSLongitude="2"/>'))]) // prettier-ignore
  const many = (count: number): [string, Uint8Array][] => Array.from({ length: count }, () => ['iTXt', packet]) // prettier-ignore

  /** Directories of entries that all say: XMP, the whole block. */
  function overlapping(directories: number, entries: number, size = 0): Uint8Array {
    const each = 2 + entries * 12 + 4
    const out = Buffer.alloc(Math.max(size, 8 + directories * each), 32)
    out.write('II*\0', 0, 'latin1')
    out.writeUInt32LE(8, 4)
    for (let d = 0; d < directories; d++) {
      const at = 8 + d * each
      out.writeUInt16LE(entries, at)
      for (let i = 0; i < entries; i++) {
        out.writeUInt16LE(0x2bc, at + 2 + i * 12)
        out.writeUInt16LE(1, at + 4 + i * 12)
        out.writeUInt32LE(out.length - 8, at + 6 + i * 12)
        out.writeUInt32LE(8, at + 10 + i * 12)
      }
      out.writeUInt32LE(d + 1 < directories ? at + each : 0, at + each - 4)
    }
    return out
  }
  /** How many bytes are turned into text: what takes the time. */
  function lettersRead(data: Uint8Array): number {
    const read = vi.spyOn(Bytes.prototype, 'text')
    readMetadata(data)
    const sum = read.mock.calls.reduce((all, [, length]) => all + length, 0)
    read.mockRestore()
    return sum
  }

  it.each([
    ['125 packed blocks', png(many(125))],
    ['12,000 overlapping entries', png([['eXIf', overlapping(12, 1000, 145_000)]])],
    ['four blocks of 5,000 overlapping entries', jpeg(...Array.from({ length: 4 }, () => segment(0xe1, text('Exif\0\0'), overlapping(5, 1000))))], // prettier-ignore
    ['the same in a hex profile', png([['zTXt', Uint8Array.from([...text('Raw profile type exif\0\0'), ...zipped(text(hex(overlapping(12, 1000, 400_000))))])]])], // prettier-ignore
    ['the same in a HEIC', Uint8Array.from([...text('\0\0\0\x14ftypheic\0\0\0\0mif1'), ...overlapping(12, 1000)])], // prettier-ignore
  ])('%s: each byte is read a few times at most', (_, data) =>
    expect(lettersRead(data)).toBeLessThan(6_000_000),
  )

  /** Directories of entries that all call the first directory one of GPS. */
  function placeless(directories: number, entries: number): Uint8Array {
    const out = Buffer.from(overlapping(directories, entries))
    for (let at = 10; at + 12 <= out.length; at += 12) {
      if (out.readUInt16LE(at) !== 0x2bc) at += 6
      out.writeUInt16LE(0x8825, at)
      out.writeUInt16LE(4, at + 2)
      out.writeUInt32LE(1, at + 4)
    }
    return out
  }
  it('looks for a place in a few directories, and says so', () => {
    const read = vi.spyOn(Bytes.prototype, 'u16')
    expect(readMetadata(placeless(12, 256))).toMatchObject({ whole: false, gps: false })
    expect(read.mock.calls.length).toBeLessThan(200_000)
    read.mockRestore()
    expect(readMetadata(placeless(12, 1))).toMatchObject({ whole: true, gps: false })
  })

  it('says that something was left unread, and still tells the place that it met', () => {
    expect(readMetadata(png(many(3)))).toMatchObject({ whole: true, kinds: ['xmp'] })
    expect(readMetadata(png([...many(20), ['iTXt', here]]))).toMatchObject({ whole: false, gps: false }) // prettier-ignore
    expect(readMetadata(png([['iTXt', here], ...many(20)]))).toMatchObject({ whole: false, gps: true }) // prettier-ignore
  })
})
