import { spend } from './budget'
import type { Bytes } from './bytes'
import { readFilms } from './film'
import { findText } from './find-text'
import { hintsAtPlace } from './free-text'
import { endOfJpeg, segmentsOf, sos } from './jpeg'
import { isFlir, readFlir, readMaker } from './makers'
import { newNotes, type Block, type Notes } from './notes'
import { readTiff } from './tiff'
import { readXmp } from './xmp'

const app = (n: number) => 0xe0 + n
const comment = 0xfe
const extension = 'http://ns.adobe.com/xmp/extension/\0'
/** Behind the name of the extension: a GUID of 32 letters, the whole length, this piece's place. */
const guid = { at: extension.length, length: 32 }

/** Reads the first picture's segments, and what phones append: further pictures, and films. */
export function readJpeg(bytes: Bytes, notes: Notes): void {
  readPicture(bytes, 0, notes)
  let end = endOfJpeg(bytes)
  if (end !== null) readFilms(bytes, end, notes)
  for (let more = 0; more < 4 && end !== null; more++) {
    const next = findText(bytes, '\xff\xd8\xff', end)
    if (next < 0) return
    const further: Notes = { ...newNotes(), kinds: notes.kinds, budget: notes.budget }
    readPicture(bytes, next, further)
    if (further.places.size > 0) notes.places.add('picture')
    if (further.hints.size > 0) notes.hints.add('picture')
    end = endOfJpeg(bytes, next)
  }
}

function readPicture(bytes: Bytes, start: number, notes: Notes): void {
  const split: Split = { packets: [], extensions: new Map(), flir: [] }
  for (const { marker, from, to } of segmentsOf(bytes, start)) {
    if (marker === sos) break
    const segment = bytes.part(from, to)
    const by = readers.find((it) => it.marker === marker && it.fits(segment))
    if (by) by.read(segment, notes, split)
    else if (marker > app(0) && marker <= app(15)) readMaker(segment, notes)
  }
  const { packets, extensions, flir } = split
  for (const pieces of extensions.values()) packets.push(joined(pieces))
  if (packets.length > 0) readXmp(packets.join('\n'), notes)
  if (flir.length > 0) readFlir(flir, notes)
}

/** What goes over several segments, and is read when all have been seen. */
interface Split {
  packets: string[]
  extensions: Map<string, Piece[]>
  flir: Bytes[]
}
interface Reader {
  marker: number
  fits(segment: Bytes): boolean
  read(segment: Bytes, notes: Notes, split: Split): void
}
const says = (words: string) => (segment: Bytes) => segment.says(0, words)

/** Who reads a segment: the first that fits. */
const readers: readonly Reader[] = [
  { marker: comment, fits: () => true, read: (it, notes) => freeText(it, 'comment', notes) },
  {
    marker: app(1),
    fits: says('Exif\0'),
    read: (it, notes) => readTiff(it.part(6, it.length), notes),
  },
  {
    marker: app(1),
    fits: says(extension),
    read: (it, notes, { extensions }) => extend(extensions, it, notes),
  },
  {
    marker: app(1),
    fits: (it) => isXmp(it),
    read: (it, notes, { packets }) => packets.push(textOf(it, notes)),
  },
  { marker: app(1), fits: isFlir, read: (it, _, { flir }) => flir.push(it) },
  { marker: app(2), fits: says('ICC_PROFILE'), read: (_, notes) => notes.kinds.add('icc') },
  { marker: app(2), fits: says('MPF\0'), read: (_, notes) => notes.kinds.add('mpf') },
  { marker: app(11), fits: says('JP'), read: (it, notes) => credentials(it, notes) },
  { marker: app(13), fits: says('Photoshop'), read: (it, notes) => freeText(it, 'iptc', notes) },
]

const isXmp = (segment: Bytes) => /ns\.adobe\.com\/x|<\?xpacket|<x:xmp/.test(segment.text(0, 40))

const textOf = (segment: Bytes, notes: Notes) =>
  segment.text(0, spend(notes.budget, 'text', segment.length))

interface Piece {
  /** Where in the whole packet it belongs. */
  at: number
  text: string
}

/** Longer packets go over several segments, cut anywhere, also inside a name. */
function extend(extensions: Map<string, Piece[]>, segment: Bytes, notes: Notes): void {
  const name = segment.text(guid.at, guid.length)
  const body = guid.at + guid.length
  const text = textOf(segment.part(body + 8, segment.length), notes)
  const pieces = extensions.get(name) ?? []
  extensions.set(name, pieces)
  pieces.push({ at: segment.u32(body + 4), text })
}

const joined = (pieces: Piece[]) =>
  pieces
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text)
    .join('')

function freeText(segment: Bytes, block: Extract<Block, 'comment' | 'iptc'>, notes: Notes): void {
  notes.kinds.add(block)
  if (hintsAtPlace(textOf(segment, notes))) notes.hints.add(block)
}

/** Content credentials: what they assert is JSON or CBOR with EXIF's names. */
export function credentials(segment: Bytes, notes: Notes): void {
  readXmp(textOf(segment, notes), notes, 'credentials')
}
