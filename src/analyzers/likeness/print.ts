import { median } from '../../core/image/median'
import { averages, cropGrey, greyOf, shrinkGrey } from '../../core/image/grey'
import { luma, type Field, type Mask, type Raster } from '../../core/image/raster'
import { resize } from '../../core/image/resize'
import { half } from '../../core/image/shrink'
import { fromBase64, toBase64 } from './base64'
import { cosines, side } from './waves'

/**
 * Perceptual fingerprint: for the whole picture and for several crops of it, 256 signs of low
 * cosine frequencies of luma. An edited copy – cropped, mirrored, shifted – still agrees with one
 * of the other's crops.
 */
export interface Print {
  /** Bits, 32 bytes for each view; the first is the whole picture. */
  views: Uint8Array[]
  /** As it is kept: a version, then base64 of all bits. */
  text: string
}

const version = 'p1.'
const bytes = 32
/**
 * Shares cut off at left, top, right, bottom: what a crop of some per cent takes from all, one or
 * two sides.
 */
const views = [
  ...[0, 0.03, 0.08, 0.13].map((all) => [all, all, all, all]),
  ...[
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 1, 0],
    [0, 0, 0, 1],
    [1, 1, 0, 0],
    [0, 1, 1, 0],
    [0, 0, 1, 1],
    [1, 0, 0, 1],
  ].map((sides) => sides.map((cut) => cut * 0.03)),
]

export function likenessHash(raster: Raster): Print {
  const small = smallGrey(raster)
  const prints = views.map(([left, top, right, bottom]) => {
    const box = {
      x: left * width,
      y: top * height,
      width: (1 - left - right) * width,
      height: (1 - top - bottom) * height,
    }
    return signs(averages(cropGrey(small, box), side, side))
  })
  return { views: prints, text: version + toBase64(prints) }
}

/** A small copy gives the same hash and is cheap to cut. */
const [width, height] = [144, 256]

/** By way of the half-size plane that other eyes use too, unless the picture is small already. */
const smallGrey = (raster: Raster): Mask =>
  raster.width >= 2 * width && raster.height >= 2 * height
    ? shrinkGrey(greyOf(half(raster)), width, height)
    : luma(resize(raster, width, height))

/** Null when the text is no fingerprint of this version. */
export function readPrint(text: string): Print | null {
  if (!text.startsWith(version)) return null
  const all = fromBase64(text.slice(version.length))
  if (!all || all.length !== views.length * bytes) return null
  return { text, views: views.map((_, i) => all.subarray(i * bytes, (i + 1) * bytes)) }
}

/**
 * The share of signs that differ, 0…1, where the two agree best: one's whole picture against each
 * view of the other, also mirrored.
 */
export function distanceOf(a: Print, b: Print): number {
  let least = 1
  for (let i = 0; i < views.length; i++) {
    least = Math.min(least, differing(a.views[0], b.views[i]), differing(a.views[i], b.views[0]))
    least = Math.min(least, differing(mirrored(a.views[0]), b.views[i]))
  }
  return least
}

/**
 * Frequencies 0…16 across × 1…16 down, less the constant ones; a sign each, against their median.
 */
function signs({ data }: Field): Uint8Array {
  const waves = cosines(data)
  const middle = median(waves)
  const out = new Uint8Array(bytes)
  waves.forEach((value, i) => {
    if (value > middle) out[i >> 3] |= 1 << (i & 7)
  })
  return out
}

/**
 * A mirrored picture has the odd waves across with the other sign. Wave u + 1 stands at bit u, so
 * even bits turn.
 */
const mirrored = (print: Uint8Array) => print.map((byte) => byte ^ 0b01010101)

function differing(a: Uint8Array, b: Uint8Array): number {
  let count = 0
  for (let i = 0; i < bytes; i++) {
    let bits = a[i] ^ b[i]
    for (; bits; bits &= bits - 1) count++
  }
  return count / (bytes * 8)
}
