import { Bytes } from './bytes'
import type { Notes } from './notes'
import { findText } from './find-text'

/** A film's atoms are few; a forged file could name them without end. */
const most = { atoms: 64, reach: 128 }
/** ISO 6709, with or without decimals: +48.0798+081.9027/ */
const degrees =
  /[-+]\d{2,6}(?:\.\d{1,12})?[-+]\d{3,7}(?:\.\d{1,12})?|[-+]\d{2}\.\d{1,12}[-+]\d{2}\./

/**
 * Looks for a film's place from `from` on, where phones append the film of a motion photo: the
 * atoms `©xyz` and `loci`, and Apple's key with its value. Their own form is asked for, so that
 * picture data that spell such a name by chance tell nothing.
 */
export function readFilms({ data }: Bytes, from: number, notes: Notes): void {
  // Films count from the big end, whatever the picture before them does.
  const bytes = new Bytes(data)
  if (findText(bytes, 'ftyp', from) < 0) return
  notes.kinds.add('film')
  const told =
    places(bytes, from, '\xa9xyz', (at) => degrees.test(bytes.text(at + 4, most.reach))) ||
    places(bytes, from, 'loci', (at) => isLoci(bytes, at)) ||
    (findText(bytes, 'location.ISO6709', from) >= 0 &&
      places(bytes, from, 'data', (at) => degrees.test(bytes.text(at + 12, 40))))
  if (told) notes.places.add('film')
}

function places(bytes: Bytes, from: number, name: string, tells: (at: number) => boolean): boolean {
  let at = findText(bytes, name, from)
  for (let tries = 0; at >= 0 && tries < most.atoms; tries++) {
    if (tells(at)) return true
    at = findText(bytes, name, at + 1)
  }
  return false
}

/**
 * 3GPP's box: version and flags 0, a language, a name that ends in 0, a role, then longitude and
 * latitude in 1/65,536 degrees.
 */
function isLoci(bytes: Bytes, at: number): boolean {
  const size = bytes.u32(at - 4)
  if (size < 34 || size > 1024 || bytes.u32(at + 4) !== 0) return false
  const wide = bytes.says(at + 10, '\xfe\xff')
  let end = at + 10
  while (end < at + size && (wide ? bytes.u16(end) !== 0 : bytes.u8(end) !== 0)) end += wide ? 2 : 1
  const numbers = end + (wide ? 2 : 1) + 1
  const signed = (where: number) => (bytes.u32(where) | 0) / 65536
  const longitude = signed(numbers)
  const latitude = signed(numbers + 4)
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && (longitude || latitude) !== 0
}
