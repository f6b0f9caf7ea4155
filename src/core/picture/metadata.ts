import { spend } from './budget'
import { Bytes } from './bytes'
import { riffChunks } from './chunks'
import { readFilms } from './film'
import { findText } from './find-text'
import { formatOf, type Format } from './format'
import { readJpeg } from './jpeg-metadata'
import { newNotes, type Block, type Notes } from './notes'
import { readPng } from './png-metadata'
import { readTiff } from './tiff'
import { readXmp } from './xmp'

export interface Metadata {
  format: Format
  /** Whether any block tells coordinates. */
  gps: boolean
  /** Which blocks do; `picture` is a further one behind the first. */
  gpsIn: Block[]
  /** Blocks of free text with numbers that look like coordinates. */
  gpsHints: Block[]
  /** exif, makernote, maker, xmp, iptc, icc, comment, mpf, text, credentials, film; as found. */
  kinds: string[]
  /** As EXIF counts: 1 upright … 8. */
  orientation: number
  /** False when there is more than is looked through: GPS may be in what was not. */
  whole: boolean
}

/** The most of a packet that lies in a file as it is. */
const mostPacket = 1 << 20

/**
 * Finds metadata in JPEG, PNG, WebP, HEIF, AVIF and TIFF, without decoding the picture. Broken
 * blocks are left out; every walk only goes forward and directories are counted, so a forged file
 * ends, too.
 */
export function readMetadata(data: Uint8Array): Metadata {
  const format = formatOf(data)
  const notes = newNotes()
  readers[format](new Bytes(data), notes)
  return {
    format,
    gps: notes.places.size > 0,
    gpsIn: [...notes.places],
    gpsHints: [...notes.hints].filter((block) => !notes.places.has(block)),
    kinds: [...notes.kinds],
    orientation: notes.orientation,
    whole: notes.budget.ran === 'within',
  }
}

const readers: Record<Format, (bytes: Bytes, notes: Notes) => void> = {
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
  heif: readBoxes,
  avif: readBoxes,
  tiff: readTiff,
  gif: readPacket,
  bmp: () => {},
  unknown: () => {},
}

function readWebp({ data }: Bytes, notes: Notes): void {
  const bytes = new Bytes(data, true)
  for (const { type, from, to } of riffChunks(bytes)) {
    if (type === 'EXIF')
      readTiff(bytes.part(bytes.says(from, 'Exif\0') ? from + 6 : from, to), notes)
    if (type === 'XMP ') xmpIn(bytes.part(from, to), notes)
    if (type === 'ICCP') notes.kinds.add('icc')
  }
  readFilms(bytes, bytes.u32(4) + 8, notes)
}

/**
 * HEIF and AVIF keep EXIF as an item somewhere in the file. Instead of following the boxes, whose
 * offsets writers get wrong, every place is tried that looks like a TIFF header whose first
 * directory follows at once.
 */
function readBoxes(bytes: Bytes, notes: Notes): void {
  const isHeader = (at: number) =>
    (bytes.says(at, 'II*\0') && bytes.says(at + 4, '\x08\0\0\0')) ||
    (bytes.says(at, 'MM\0*') && bytes.says(at + 4, '\0\0\0\x08'))
  let tries = 0
  for (let at = 8; at + 8 < bytes.length && tries < 8; at++) {
    const byte = bytes.data[at]
    if ((byte !== 0x49 && byte !== 0x4d) || !isHeader(at)) continue
    tries++
    readTiff(bytes.part(at, bytes.length), notes)
  }
  readPacket(bytes, notes)
  // Its own first box says `ftyp`, too; a film's comes after it.
  readFilms(bytes, 8, notes)
  // The `irot` and `imir` boxes say how to turn such a picture, not EXIF.
  notes.orientation = 1
}

/** A packet of XMP that lies in the file as it is. */
function readPacket(bytes: Bytes, notes: Notes): void {
  const start = findText(bytes, '<x:xmpmeta')
  if (start >= 0) xmpIn(bytes.part(start, Math.min(bytes.length, start + mostPacket)), notes)
}

function xmpIn(block: Bytes, notes: Notes): void {
  readXmp(block.text(0, spend(notes.budget, 'text', block.length)), notes)
}
