import { Bytes } from './bytes'
import type { Notes } from './notes'

const tag = {
  orientation: 0x112,
  exif: 0x8769,
  gps: 0x8825,
  makerNote: 0x927c,
  xmp: 0x2bc,
  iptc: 0x83bb,
  icc: 0x8773,
}
const gpsTag = { latitude: 2, longitude: 4 }
/** Bytes of one value of each TIFF type. */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
/** No camera writes more; a forged file could chain directories without end. */
const most = { directories: 12, entries: 256 }

interface Entry {
  tag: number
  type: number
  count: number
  at: number
}

/**
 * Reads EXIF's TIFF structure: orientation, GPS coordinates, maker's note. `bytes` starts at the
 * TIFF header.
 */
export function readTiff<N extends Notes>(
  bytes: Bytes,
  notes: N,
  readXmp: (block: Bytes, notes: N) => void,
): void {
  const little = bytes.says(0, 'II')
  if (!little && !bytes.says(0, 'MM')) return
  const tiff = new Bytes(bytes.data, little)
  if (tiff.u16(2) !== 42) return
  notes.kinds.add('exif')
  const seen = new Set<number>()
  let xmp = false
  const queue = [tiff.u32(4)]
  while (queue.length > 0 && seen.size < most.directories) {
    const at = queue.shift()!
    if (at < 8 || seen.has(at)) continue
    seen.add(at)
    const { entries, next } = directory(tiff, at)
    if (next) queue.push(next)
    for (const entry of entries) {
      if (entry.tag === tag.orientation && seen.size === 1)
        notes.orientation = orientation(tiff.u16(entry.at))
      if (entry.tag === tag.exif) queue.push(tiff.u32(entry.at))
      if (entry.tag === tag.gps && hasCoordinates(tiff, tiff.u32(entry.at))) notes.gps = true
      if (entry.tag === tag.makerNote) notes.kinds.add('makernote')
      if (entry.tag === tag.iptc) notes.kinds.add('iptc')
      if (entry.tag === tag.icc) notes.kinds.add('icc')
      // There is one; entries that overlap would have the same bytes read over and over.
      if (entry.tag === tag.xmp && !xmp) {
        xmp = true
        readXmp(tiff.part(entry.at, entry.at + entry.count), notes)
      }
    }
  }
}

const orientation = (value: number) => (value >= 1 && value <= 8 ? value : 1)

function directory(tiff: Bytes, at: number): { entries: Entry[]; next: number } {
  const count = tiff.u16(at)
  const entries: Entry[] = []
  for (let i = 0; i < Math.min(count, most.entries); i++) {
    const entry = at + 2 + i * 12
    if (entry + 12 > tiff.length) break
    const type = tiff.u16(entry + 2)
    const values = tiff.u32(entry + 4)
    const size = (sizes[type] ?? 1) * values
    const where = size > 4 ? tiff.u32(entry + 8) : entry + 8
    if (where + size <= tiff.length)
      entries.push({ tag: tiff.u16(entry), type, count: values, at: where })
  }
  return { entries, next: tiff.u32(at + 2 + count * 12) }
}

/** An empty GPS directory, or one that holds only its version, holds no place. */
function hasCoordinates(tiff: Bytes, at: number): boolean {
  const { entries } = directory(tiff, at)
  return [gpsTag.latitude, gpsTag.longitude].every((wanted) => {
    const entry = entries.find((it) => it.tag === wanted)
    if (!entry || entry.count < 1 || sizes[entry.type] !== 8) return false
    // Degrees as a fraction; 0/0 is how a camera without a fix says "don't know".
    return tiff.u32(entry.at + 4) !== 0
  })
}
