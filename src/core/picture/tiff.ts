import { spend } from './budget'
import { Bytes } from './bytes'
import { hintsAtPlace } from './free-text'
import type { Block, Notes } from './notes'
import { readXmp } from './xmp'

const tag = {
  orientation: 0x112,
  exif: 0x8769,
  gps: 0x8825,
  makerNote: 0x927c,
  xmp: 0x2bc,
  iptc: 0x83bb,
  icc: 0x8773,
}
/** Latitude and longitude: where the camera stood, and what it was going to or looking at. */
const placeTags = [
  [2, 4],
  [20, 22],
]
/** Description, the user's comment, and the words and comment that Windows writes. */
const freeText = [0x10e, 0x9286, 0x9c9b, 0x9c9c, 0x9c9e, 0x9c9f]
/** Bytes of one value of each TIFF type. */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
/** No camera writes more; a forged file could chain directories without end. */
const most = { directories: 12, entries: 256, texts: 12, text: 4096, gps: 12 }

interface Entry {
  tag: number
  type: number
  count: number
  at: number
}

/**
 * Reads EXIF's TIFF structure: orientation, GPS coordinates, maker's note, and an XMP packet in
 * it. `bytes` starts at the TIFF header.
 */
export function readTiff(bytes: Bytes, notes: Notes, block: Block = 'exif'): void {
  const little = bytes.says(0, 'II')
  if (!little && !bytes.says(0, 'MM')) return
  const tiff = new Bytes(bytes.data, little)
  if (tiff.u16(2) !== 42) return
  notes.kinds.add(block)
  const seen = new Set<number>()
  const reading = { tiff, notes, block, left: { xmp: 1, texts: most.texts, gps: most.gps } }
  const queue = [tiff.u32(4)]
  for (let at; seen.size < most.directories && (at = queue.shift()) !== undefined;) {
    if (at < 8 || seen.has(at)) continue
    seen.add(at)
    const { entries, next } = directory(tiff, at)
    if (next) queue.push(next)
    for (const entry of entries) {
      if (entry.tag === tag.orientation && seen.size === 1 && block === 'exif')
        notes.orientation = orientation(tiff.u16(entry.at))
      if (entry.tag === tag.exif) queue.push(tiff.u32(entry.at))
      readEntry(entry, reading)
    }
  }
}

interface Reading {
  tiff: Bytes
  notes: Notes
  block: Block
  /** How many of each are still read. */
  left: { xmp: number; texts: number; gps: number }
}

function readEntry(entry: Entry, { tiff, notes, block, left }: Reading): void {
  if (entry.tag === tag.gps && !notes.places.has(block)) {
    if (left.gps-- <= 0) notes.budget.ran = 'out'
    else if (hasPlace(tiff, tiff.u32(entry.at))) notes.places.add(block)
  }
  if (entry.tag === tag.makerNote) notes.kinds.add('makernote')
  if (entry.tag === tag.iptc) notes.kinds.add('iptc')
  if (entry.tag === tag.icc) notes.kinds.add('icc')
  // There is one; entries that overlap would have the same bytes read over and over.
  if (entry.tag === tag.xmp && left.xmp-- > 0) xmpIn(tiff, entry, notes)
  if (freeText.includes(entry.tag) && left.texts-- > 0) textIn(tiff, entry, notes, block)
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

function xmpIn(tiff: Bytes, { at, count }: Entry, notes: Notes): void {
  readXmp(tiff.text(at, spend(notes.budget, 'text', count)), notes)
}

function textIn(tiff: Bytes, { at, type, count }: Entry, notes: Notes, block: Block): void {
  const length = Math.min((sizes[type] ?? 1) * count, most.text)
  const text = tiff.text(at, spend(notes.budget, 'text', length)).replaceAll('\0', '')
  if (hintsAtPlace(text)) notes.hints.add(block)
}

/** An empty GPS directory, or one that holds only its version, holds no place. */
function hasPlace(tiff: Bytes, at: number): boolean {
  const { entries } = directory(tiff, at)
  return placeTags.some((pair) =>
    pair.every((wanted) => {
      const entry = entries.find((it) => it.tag === wanted)
      return entry !== undefined && entry.count > 0 && isAngle(tiff, entry)
    }),
  )
}

/** Degrees as a fraction, of which 0/0 is how a camera without a fix says "don't know"; or as text. */
function isAngle(tiff: Bytes, { type, at, count }: Entry): boolean {
  if (type === 2) return /\d/.test(tiff.text(at, Math.min(count, 64)))
  if (type === 12) return true
  return sizes[type] === 8 && tiff.u32(at + 4) !== 0
}
