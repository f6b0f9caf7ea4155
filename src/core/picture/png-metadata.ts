import { spend, type Budget } from './budget'
import { Bytes } from './bytes'
import { pngChunks } from './chunks'
import { readFilms } from './film'
import { looksLikePlace } from './free-text'
import { inflate } from './inflate'
import { credentials } from './jpeg-metadata'
import { namesPlace } from './named-place'
import type { Notes } from './notes'
import { readTiff } from './tiff'
import { readXmp } from './xmp'

/** The most of one packed text block that is unpacked; EXIF is at most 64 kB. */
const mostText = 1 << 20

/** Reads a PNG's EXIF, profiles and texts, and what was put behind its end. */
export function readPng(bytes: Bytes, notes: Notes): void {
  const named: string[] = []
  let end = bytes.length
  for (const { type, from, to } of pngChunks(bytes)) {
    if (type === 'eXIf')
      readTiff(bytes.part(bytes.says(from, 'Exif\0') ? from + 6 : from, to), notes)
    if (type === 'iCCP') notes.kinds.add('icc')
    if (type === 'caBX') credentials(bytes.part(from, to), notes)
    if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt')
      readText(bytes.part(from, to), type, notes, named)
    if (type === 'IEND') end = to
  }
  // Latitude and longitude are two texts, each under its own name.
  if (namesPlace(named.join('\n'))) notes.places.add('text')
  else if (looksLikePlace(named.join('\n'))) notes.hints.add('text')
  readFilms(bytes, end, notes)
}

/**
 * Text blocks carry XMP under its own keyword, ImageMagick's hex dump of EXIF under "Raw profile
 * type", and anything else as a name and a value.
 */
function readText(chunk: Bytes, type: string, notes: Notes, named: string[]): void {
  const end = chunk.data.indexOf(0)
  if (end < 0 || end > 79) return
  const keyword = chunk.text(0, end)
  const text = textOf(chunk, type, end, notes.budget)
  if (/XML:com\.adobe\.xmp/i.test(keyword)) return readXmp(text, notes)
  const profile = /^Raw profile type (\w+)/i.exec(keyword)?.[1].toLowerCase()
  if (profile) return readProfile(profile, new Bytes(fromHex(text)), notes)
  notes.kinds.add('text')
  named.push(`${keyword}: ${text}`)
}

function readProfile(profile: string, raw: Bytes, notes: Notes): void {
  const isXmp = profile === 'xmp' || (['exif', 'app1'].includes(profile) && raw.says(0, 'http'))
  if (isXmp) readXmp(raw.text(0, spend(notes.budget, 'text', raw.length)), notes)
  else if (profile === 'exif' || profile === 'app1')
    readTiff(raw.part(raw.says(0, 'Exif\0') ? 6 : 0, raw.length), notes)
  else if (profile === 'icc' || profile === 'icm') notes.kinds.add('icc')
  else notes.kinds.add(profile === 'iptc' ? 'iptc' : 'text')
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
  return new Bytes(text).text(0, text.length)
}

/** "\nexif\n    1234\n45786966…": a name, a length, then hex digits. */
function fromHex(text: string): Uint8Array {
  const digits = text.replace(/^\s*\w+\s+\d+\s/, '').replace(/[^0-9a-f]/gi, '')
  const out = new Uint8Array(digits.length >> 1)
  for (let i = 0; i < out.length; i++) out[i] = parseInt(digits.slice(2 * i, 2 * i + 2), 16)
  return out
}
