import { newBudget, spend, type Budget } from './budget'
import { Bytes } from './bytes'
import { pngChunks, riffChunks } from './chunks'
import { formatOf, type Format } from './format'
import { inflate } from './inflate'
import { endOfJpeg, segmentsOf } from './jpeg'
import type { Notes } from './notes'
import { readTiff } from './tiff'
import { readXmp } from './xmp'

/** The notes, with what may still be spent on looking. */
type Walk = Notes & { budget: Budget }

export interface Metadata {
  format: Format
  /** Whether any block tells coordinates. */
  gps: boolean
  /** exif, makernote, xmp, iptc, icc, comment, mpf, text; in the order found. */
  kinds: string[]
  /** As EXIF counts: 1 upright … 8. */
  orientation: number
  /** False when there is more than is looked through: GPS may be in what was not. */
  whole: boolean
}

/** The most of one packed text block that is unpacked; EXIF is at most 64 kB. */
const mostText = 1 << 20

/**
 * Finds metadata in JPEG, PNG, WebP, HEIF, AVIF and TIFF, without decoding the picture. Broken
 * blocks are left out; every walk only goes forward and directories are counted, so a forged file
 * ends, too.
 */
export function readMetadata(data: Uint8Array): Metadata {
  const format = formatOf(data)
  const notes: Walk = { gps: false, kinds: new Set(), orientation: 1, budget: newBudget() }
  readers[format](new Bytes(data), notes)
  const { gps, kinds, orientation, budget } = notes
  return { format, gps, kinds: [...kinds], orientation, whole: budget.ran === 'within' }
}

const readers: Record<Format, (bytes: Bytes, notes: Walk) => void> = {
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
  heif: readBoxes,
  avif: readBoxes,
  tiff: (bytes, notes) => readTiff(bytes, notes, xmpIn),
  gif: readPacket,
  bmp: () => {},
  unknown: () => {},
}

function readJpeg(bytes: Bytes, notes: Walk): void {
  readJpegAt(bytes, 0, notes)
  // Phones append further pictures (depth, video stills), with metadata of their own.
  let end = endOfJpeg(bytes)
  for (let more = 0; more < 4 && end !== null; more++) {
    const next = findBytes(bytes, [0xff, 0xd8, 0xff], end)
    if (next < 0) return
    const orientation = notes.orientation
    readJpegAt(bytes, next, notes)
    notes.orientation = orientation
    end = endOfJpeg(bytes, next)
  }
}

function readJpegAt(bytes: Bytes, start: number, notes: Walk): void {
  for (const { marker, from, to } of segmentsOf(bytes, start)) {
    if (marker === 0xda) return
    if (marker === 0xfe) notes.kinds.add('comment')
    if (marker === 0xe1 && bytes.says(from, 'Exif\0'))
      readTiff(bytes.part(from + 6, to), notes, xmpIn)
    else if (marker === 0xe1 && /ns\.adobe\.com\/x|<\?xpacket|<x:xmp/.test(bytes.text(from, 40)))
      xmpIn(bytes.part(from, to), notes)
    if (marker === 0xe2 && bytes.says(from, 'ICC_PROFILE')) notes.kinds.add('icc')
    if (marker === 0xe2 && bytes.says(from, 'MPF\0')) notes.kinds.add('mpf')
    if (marker === 0xed && bytes.says(from, 'Photoshop')) notes.kinds.add('iptc')
  }
}

function readPng(bytes: Bytes, notes: Walk): void {
  for (const { type, from, to } of pngChunks(bytes)) {
    if (type === 'eXIf')
      readTiff(bytes.part(bytes.says(from, 'Exif\0') ? from + 6 : from, to), notes, xmpIn)
    if (type === 'iCCP') notes.kinds.add('icc')
    if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt')
      readText(bytes.part(from, to), type, notes)
  }
}

/**
 * Text blocks carry XMP under its own keyword, and ImageMagick's hex dump of EXIF under "Raw
 * profile type".
 */
function readText(chunk: Bytes, type: string, notes: Walk): void {
  const end = chunk.data.indexOf(0)
  if (end < 0 || end > 79) return
  const keyword = chunk.text(0, end)
  const isXmp = /XML:com\.adobe\.xmp/i.test(keyword)
  const profile = /^Raw profile type (\w+)/i.exec(keyword)?.[1].toLowerCase()
  if (!isXmp && !profile) return void notes.kinds.add('text')

  const text = textOf(chunk, type, end, notes.budget)
  if (isXmp) return readXmp(text, notes)
  const raw = new Bytes(fromHex(text))
  if (profile === 'exif' || profile === 'app1') {
    if (raw.says(0, 'http')) xmpIn(raw, notes)
    else readTiff(raw.part(raw.says(0, 'Exif\0') ? 6 : 0, raw.length), notes, xmpIn)
  } else if (profile === 'xmp') xmpIn(raw, notes)
  else
    notes.kinds.add(
      profile === 'icc' || profile === 'icm' ? 'icc' : profile === 'iptc' ? 'iptc' : 'text',
    )
}

function textOf(chunk: Bytes, type: string, keywordEnd: number, budget: Budget): string {
  const { data } = chunk
  const plain = (from: number) => chunk.text(from, spend(budget, 'text', chunk.length - from))
  if (type === 'tEXt') return plain(keywordEnd + 1)
  if (type === 'zTXt') return unpacked(data.subarray(keywordEnd + 2), budget)
  const packed = chunk.u8(keywordEnd + 1) === 1
  const language = data.indexOf(0, keywordEnd + 3)
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
  if (translated < 0) return ''
  return packed ? unpacked(data.subarray(translated + 1), budget) : plain(translated + 1)
}

function unpacked(packed: Uint8Array, budget: Budget): string {
  const most = Math.min(mostText, budget.unpacked)
  const text = inflate(packed, most)
  // One byte more than there may be is how a block says that it goes on.
  spend(budget, 'unpacked', text.length === most ? most + 1 : text.length)
  return latin(text)
}

function xmpIn(block: Bytes, notes: Walk): void {
  readXmp(block.text(0, spend(notes.budget, 'text', block.length)), notes)
}

const latin = (data: Uint8Array) => new Bytes(data).text(0, data.length)

/** "\nexif\n    1234\n45786966…": a name, a length, then hex digits. */
function fromHex(text: string): Uint8Array {
  const digits = text.replace(/^\s*\w+\s+\d+\s/, '').replace(/[^0-9a-f]/gi, '')
  const out = new Uint8Array(digits.length >> 1)
  for (let i = 0; i < out.length; i++) out[i] = parseInt(digits.slice(2 * i, 2 * i + 2), 16)
  return out
}

function readWebp({ data }: Bytes, notes: Walk): void {
  const bytes = new Bytes(data, true)
  for (const { type, from, to } of riffChunks(bytes)) {
    if (type === 'EXIF')
      readTiff(bytes.part(bytes.says(from, 'Exif\0') ? from + 6 : from, to), notes, xmpIn)
    if (type === 'XMP ') xmpIn(bytes.part(from, to), notes)
    if (type === 'ICCP') notes.kinds.add('icc')
  }
}

/**
 * HEIF and AVIF keep EXIF as an item somewhere in the file. Instead of following the boxes, whose
 * offsets writers get wrong, every place is tried that looks like a TIFF header whose first
 * directory follows at once.
 */
function readBoxes(bytes: Bytes, notes: Walk): void {
  const isHeader = (at: number) =>
    (bytes.says(at, 'II*\0') && bytes.says(at + 4, '\x08\0\0\0')) ||
    (bytes.says(at, 'MM\0*') && bytes.says(at + 4, '\0\0\0\x08'))
  let tries = 0
  for (let at = 8; at + 8 < bytes.length && tries < 8; at++) {
    const byte = bytes.data[at]
    if ((byte !== 0x49 && byte !== 0x4d) || !isHeader(at)) continue
    tries++
    readTiff(bytes.part(at, bytes.length), notes, xmpIn)
  }
  readPacket(bytes, notes)
  // The `irot` and `imir` boxes say how to turn such a picture, not EXIF.
  notes.orientation = 1
}

/** A packet of XMP that lies in the file as it is. */
function readPacket(bytes: Bytes, notes: Walk): void {
  const start = findBytes(
    bytes,
    [...'<x:xmpmeta'].map((letter) => letter.charCodeAt(0)),
  )
  if (start >= 0) xmpIn(bytes.part(start, Math.min(bytes.length, start + mostText)), notes)
}

function findBytes({ data }: Bytes, word: readonly number[], from = 0): number {
  for (let at = data.indexOf(word[0], from); at >= 0; at = data.indexOf(word[0], at + 1)) {
    if (word.every((byte, i) => data[at + i] === byte)) return at
  }
  return -1
}
