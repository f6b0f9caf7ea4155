import { Bytes } from './bytes'
import { findText } from './find-text'
import type { Notes } from './notes'
import { readTiff } from './tiff'

const most = { records: 64, stream: 4 << 20 }
const gpsRecord = 0x2b

/** The pieces of a thermal camera's record, which goes over several segments. */
export const isFlir = (segment: Bytes) => segment.says(0, 'FLIR\0')

/**
 * Looks for the record of a place in FLIR's own format, joined from its segments: a table of
 * records; that of the place says whether it is valid, then has the degrees as two doubles.
 */
export function readFlir(segments: readonly Bytes[], notes: Notes): void {
  const record = new Bytes(joined(segments.map((it) => it.data.subarray(8))))
  if (!record.says(0, 'FFF\0')) return
  notes.kinds.add('maker')
  // The format's version, about a hundred, tells the order of bytes.
  const fff = new Bytes(record.data, record.u32(0x14) > 0xffff)
  const table = fff.u32(0x18)
  for (let i = 0; i < Math.min(fff.u32(0x1c), most.records); i++) {
    const entry = table + i * 32
    if (fff.u16(entry) === gpsRecord && isPlace(fff.part(fff.u32(entry + 12), fff.length)))
      notes.places.add('maker')
  }
}

function isPlace({ data }: Bytes): boolean {
  if (data.length < 0x20) return false
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const little = view.getUint32(0, true) === 1
  if (!little && view.getUint32(0) !== 1) return false
  const [latitude, longitude] = [view.getFloat64(0x10, little), view.getFloat64(0x18, little)]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
}

/**
 * Any other maker's segment: an action camera's stream with points of its track, or a TIFF
 * structure as EXIF has it, near the start.
 */
export function readMaker(segment: Bytes, notes: Notes): void {
  if (segment.says(0, 'GoPro\0')) {
    notes.kinds.add('maker')
    if (['GPS5', 'GPS9'].some((key) => hasPoints(segment, findText(segment, key))))
      notes.places.add('maker')
    return
  }
  const start = segment.part(0, 64)
  const tiff = Math.max(findText(start, 'II*\0'), findText(start, 'MM\0*'))
  if (tiff >= 0) readTiff(segment.part(tiff, segment.length), notes, 'maker')
}

/** Behind the key: the type, the bytes of one point and how many points there are. */
const hasPoints = (segment: Bytes, at: number) =>
  at >= 0 && segment.u8(at + 5) > 0 && segment.u16(at + 6) > 0

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const out = new Uint8Array(Math.min(length, most.stream))
  let at = 0
  for (const piece of pieces) {
    out.set(piece.subarray(0, out.length - at), at)
    at = Math.min(out.length, at + piece.length)
  }
  return out
}
