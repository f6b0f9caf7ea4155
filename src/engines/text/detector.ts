import { boundsOf, shortSide, type Polygon } from '../../core/geometry'
import { newMask, type Field, type Raster } from '../../core/image/raster'
import { fill } from '../../core/image/fill'
import { resize } from '../../core/image/resize'
import { openNet, type Net } from '../nets/net'
import { bendOf } from './bend'
import type { Found } from './found'
import { joinPieces } from './join'
import { findRegions } from './regions'
import { isRow, mostInside } from './tiles/from-afar'

/** PP-OCR v4's detector: a map of how likely each pixel lies in the core of a line of text. */
export interface Detector {
  /** Where text may be, outside what is known. */
  detect(raster: Raster, known: readonly Polygon[]): Detected
}

interface Detected {
  lines: Found[]
  /** What is one line only from afar: signs on tiles, each of which may lie in `lines`, too. */
  rows: Found[]
}

/**
 * The longer side of what the net sees: at 640 lines of 30 px get lost on a cover, above 960 little
 * is gained.
 */
const longSide = 960
/**
 * From afar, at a fifth, a row of tiles is one line, and what is as large as a thing is none. It
 * costs a 25th.
 */
const farSide = 192
/** Small pictures are enlarged, up to this: their small print is a few pixels high. */
const mostEnlarged = 4
/** The net halves its picture five times. */
const step = 32
/**
 * Known text reaches this share of its height beyond its glyphs: outlines, glows, the detector's
 * slack.
 */
const slack = 0.22

export function openDetector(packed: Uint8Array): Detector {
  const net = openNet(packed)
  return {
    detect(raster, known) {
      const near = look(net, raster, known, longSide)
      const far = look(net, raster, known, Math.min(farSide, longest(raster)))
      const lines = joinPieces(near.found).map((line) => ({
        ...line,
        fromAfar: mostInside(far.map, line.rect, raster.width / far.map.width),
      }))
      return { lines, rows: far.found.filter((row) => isRow(row, raster.height)) }
    },
  }
}

const longest = ({ width, height }: Raster) => Math.max(width, height)

function look(
  net: Net,
  raster: Raster,
  known: readonly Polygon[],
  side: number,
): { map: Field; found: Found[] } {
  const map = probability(net, raster, side)
  const [across, down] = [raster.width / map.width, raster.height / map.height]
  blank(map, known, across, down)
  const found = findRegions(map, across, down).map((region) => ({
    ...region,
    bend: bendOf(region, map.width, across, down),
  }))
  return { map, found }
}

function probability(net: Net, raster: Raster, long: number): Field {
  const scale = Math.min(mostEnlarged, long / longest(raster))
  const side = (length: number) => Math.max(1, Math.round(length * scale))
  const small = resize(raster, side(raster.width), side(raster.height))
  const [width, height] = [padded(small.width), padded(small.height)]
  const shape = [1, height, width, 3]
  const [{ data }] = net.run({ data: (place) => normalise(small, width, height, place), shape })
  const own = new Float32Array(small.width * small.height)
  for (let y = 0; y < small.height; y++)
    own.set(data.subarray(y * width, y * width + small.width), y * small.width)
  return { width: small.width, height: small.height, data: own }
}

const padded = (length: number) => Math.ceil(length / step) * step

/**
 * Takes known text out of the map rather than out of the picture, where a painted patch would be a
 * shape of its own.
 */
function blank(map: Field, known: readonly Polygon[], across: number, down: number): void {
  if (known.length === 0) return
  const mask = newMask(map.width, map.height)
  for (const polygon of known) {
    const { x, y, width, height } = boundsOf(polygon)
    const [cx, cy] = [x + width / 2, y + height / 2]
    const more = slack * shortSide(polygon)
    const outwards = ([px, py]: readonly [number, number]) =>
      [(px + Math.sign(px - cx) * more) / across, (py + Math.sign(py - cy) * more) / down] as const
    fill(mask, polygon.map(outwards))
  }
  for (let i = 0; i < mask.data.length; i++) if (mask.data[i]) map.data[i] = 0
}

/**
 * Blue, green, red, by the mean and deviation of ImageNet's colours, in the order in which the net
 * was taught. The last row and column go on into the padding.
 */
function normalise(small: Raster, width: number, height: number, out: Float32Array): void {
  for (let y = 0, o = 0; y < height; y++) {
    const row = Math.min(y, small.height - 1) * small.width
    for (let x = 0; x < width; x++, o += 3) {
      const p = (row + Math.min(x, small.width - 1)) * 4
      out[o] = blue[small.data[p + 2]]
      out[o + 1] = green[small.data[p + 1]]
      out[o + 2] = red[small.data[p]]
    }
  }
}

const scaled = (mean: number, deviation: number) =>
  Float32Array.from({ length: 256 }, (_, value) => (value / 255 - mean) / deviation)
const [blue, green, red] = [scaled(0.485, 0.229), scaled(0.456, 0.224), scaled(0.406, 0.225)]
