import type { CodeReader, FoundCode, Parts } from '../../core/engines'
import { boundsOf, iou } from '../../core/geometry'
import { enlarge } from '../../core/image/enlarge'
import { greyOf, rasterOf } from '../../core/image/grey'
import type { Mask, Raster } from '../../core/image/raster'
import { half } from '../../core/image/shrink'
import { ComponentBounds } from '../component-bounds'
import { openRuns } from '../runs'
import { findersAt, joined, confirmed } from './corners'
import { halve, stretchContrast } from './filters'
import { partIn } from './part'
import { undecodedIn } from './unread'
import { bars, matrices, openZXing, read, square } from './zxing'

/**
 * Finds codes with ZXing: on the picture, then – only when no square code was found for sure –
 * blurred (codes of dots), and at half size with every neighbourhood brought to one contrast (blur, half-transparent codes, codes without a
 * quiet zone). Where that shows two corners of a code, the same is done at full size, and three
 * corners are a code that ZXing can't read, two perhaps a part of one.
 */
export async function openCodes(parts: Parts): Promise<CodeReader> {
  await openZXing(parts)
  const components = new ComponentBounds(await openRuns(parts))
  return { find: (raster) => find(raster, components) }
}

async function find(raster: Raster, components: ComponentBounds): Promise<FoundCode[]> {
  const tiny = raster.width < 4 || raster.height < 4
  const [grey, scale] = tiny ? [greyOf(raster), 1] : [greyOf(half(raster)), 2]
  const even = lazily(() => stretchContrast(grey, 16))
  const fine = lazily(() => stretchContrast(greyOf(raster), 24))
  const quarter = lazily(() => halve(grey))
  const findersOf = (mask: Mask, by: number) => findersAt(mask, by, components)
  // Rings wider than a neighbourhood are looked for at a quarter of the size.
  const coarse = lazily(() =>
    joined(findersOf(even(), scale), findersOf(stretchContrast(quarter(), 32), 2 * scale)),
  )
  const finders = lazily(() => joined(findersOf(fine(), 1), coarse()))
  const seen = async (picture: Raster, by: number) =>
    confirmed(await read(picture, by, square), finders, fine)

  const rest = await others(raster, grey, scale)
  const whole = await seen(raster, 1)
  if (rest.some(({ kind }) => kind === 'aztec' || kind === 'data-matrix')) return merge(whole, rest)
  const looks: Look[] = [
    () => whole,
    // Dots of a code that stand apart flow into each other.
    async () => {
      const soft = rasterOf(enlarge(quarter(), grey.width, grey.height))
      return (await read(soft, scale, square)).filter(({ sure }) => sure)
    },
    () => seen(rasterOf(even()), scale),
    async () => (coarse().length > 1 ? seen(rasterOf(fine()), 1) : []),
    () => (coarse().length > 1 ? undecodedIn(fine(), finders()) : []),
    () => (coarse().length > 1 ? partIn(fine(), finders()) : []),
    // Blur leaves a dot and its ring in one dark patch; a neighbourhood of two or three modules
    // parts them again.
    ...[0, 1].map((i) => () => {
      const mask = stretchContrast(i ? quarter() : grey, 6)
      return undecodedIn(mask, findersOf(mask, scale << i), scale << i)
    }),
  ]
  return merge(await surest(looks), rest)
}

type Look = () => FoundCode[] | Promise<FoundCode[]>

/**
 * What the first look finds that is sure of a code, else what the first one finds at all: what may
 * be a part of a code is often a corner of one that another look can read.
 */
async function surest(looks: readonly Look[]): Promise<FoundCode[]> {
  let doubtful: FoundCode[] = []
  for (const look of looks) {
    const found = await look()
    if (found.some(({ sure }) => sure)) return found
    if (doubtful.length === 0) doubtful = found
  }
  return doubtful
}

/** Half the size costs a quarter; on a thumbnail it would cost the code. */
async function others(raster: Raster, grey: Mask, scale: number): Promise<FoundCode[]> {
  const small = Math.min(raster.width, raster.height) < 640
  const [picture, by] = small ? [raster, 1] : [rasterOf(grey), scale]
  return merge(await read(picture, by, matrices), await read(picture, by, bars))
}

const merge = (found: FoundCode[], rest: FoundCode[]): FoundCode[] => [
  ...found,
  ...rest.filter(
    ({ polygon }) => !found.some((other) => iou(boundsOf(other.polygon), boundsOf(polygon)) > 0.3),
  ),
]

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
