import type { ImageCodec } from '../../src/core/engines'
import type { Box } from '../../src/core/geometry'
import type { Raster } from '../../src/core/image/raster'
import { brands } from '../../src/engines/marks/brands'
import { brandOf } from '../../tools/mark-shapes'
import { brandColours } from '../../tools/train-marks/colours'
import { draw } from '../../tools/train-marks/draw'
import { isHeldOut } from '../../tools/train-marks/held-out'
import { iconsOf, ownIcons, trainedSets } from '../../tools/train-marks/icon-sets'
import { stamp, styles, type Rgb, type Style } from '../../tools/train-marks/stamp'
import { asCover, photosIn, randomFrom } from './pictures'

/** A mark, or another icon, as it was laid on a photo. */
export interface Placed {
  name: string
  /**
   * By whose hand: the brand's own geometry, a redrawing that training saw, or one that it never
   * did.
   */
  hand: Hand
  style: Style
  size: number
  box: Box
}

export interface DrawnCover {
  name: string
  cover: Raster
  placed: Placed[]
}

export const hands = ['own', 'redrawn, trained on', 'redrawn, never seen'] as const
type Hand = (typeof hands)[number]

interface Drawing {
  name: string
  hand: Hand
  svg: string
  colour?: Rgb
}

/** None of the evaluation's photos stands in a folder that training reads. */
const folders = ['covers/images', 'background/images', 'products/images', 'person/images']

/**
 * Two marks a cover, each brand in turn in its own colour, 48–300 px, half of them tilted up to
 * 10°. Drawn the same every time.
 */
export function drawMarks(codec: ImageCodec, count: number): Promise<DrawnCover[]> {
  const all = [
    ...markIconsOf('own'),
    ...trainedSets.flatMap((set) => markIconsOf('redrawn, trained on', set)),
    ...markIconsOf('redrawn, never seen', 'fa6-brands'),
  ]
  const known = brands.filter((brand) => all.some((it) => it.name === brand))
  return onPhotos(codec, count, 23, (i, random) => {
    const own = all.filter(({ name }) => name === known[i % known.length])
    const byHand = own.filter(({ hand }) => hand === hands[Math.floor(random() * hands.length)])
    return pick(random, byHand.length > 0 ? byHand : own)
  })
}

/** Outlines alone are a drawing style of the set, not the brand's mark. */
function markIconsOf(hand: Hand, set?: string): Drawing[] {
  return (set === undefined ? ownIcons() : iconsOf(set)).flatMap(({ name, svg }) => {
    const brand = brandOf({ set: set ?? 'simple-icons', name })
    return brand && !/line$|outline/.test(name)
      ? [{ name: brand, hand, svg, colour: brandColours.get(brand) }]
      : []
  })
}

const pick = <T>(random: () => number, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)]

/**
 * The same with icons that are nobody's mark – hearts, carts, cameras, arrows – and that training
 * left out.
 */
export function drawIcons(codec: ImageCodec, count: number): Promise<DrawnCover[]> {
  const relatives =
    /amazon|shop|google|logo|social|brand|meta|facebook|twitter|wechat|youtube|instagram|messenger|telegram/
  const others = ['bi', 'ion', 'uil'].flatMap((set) =>
    iconsOf(set).flatMap(({ name, svg }) =>
      brandOf({ set, name }) || relatives.test(name) || !isHeldOut(`${set}:${name}`)
        ? []
        : [{ name, hand: 'redrawn, never seen' as const, svg }],
    ),
  )
  return onPhotos(codec, count, 29, (_, random) => pick(random, others))
}

async function onPhotos(
  codec: ImageCodec,
  count: number,
  seed: number,
  next: (i: number, random: () => number) => Drawing,
): Promise<DrawnCover[]> {
  const random = randomFrom(seed)
  const photos = await photosIn(codec, folders, Math.ceil(count / 2 / folders.length))
  const covers: DrawnCover[] = []
  for (let i = 0; i < count; i += 2) {
    const cover = asCover(photos[(i / 2) % photos.length])
    const placed: Placed[] = []
    for (const k of [0, 1]) {
      const { name, hand, svg, colour } = next(i + k, random)
      const style = styles[Math.floor(random() * styles.length)]
      const size = Math.round(48 * (300 / 48) ** random())
      const angle = random() < 0.5 ? 0 : ((random() * 20 - 10) * Math.PI) / 180
      // One in the upper half, one in the lower: they never meet.
      const box = {
        x: 60 + random() * (960 - size),
        y: 100 + k * 880 + random() * (860 - size),
        width: size,
        height: size,
      }
      const glyph = await draw(svg, 2 * size)
      if (!glyph) continue
      stamp(cover, glyph, box, angle, style, colour ?? vivid(random))
      placed.push({ name, hand, style, size, box })
    }
    covers.push({ name: String(i / 2), cover, placed })
  }
  return covers
}

/** Saturated, as the colours of brands are. */
function vivid(random: () => number): Rgb {
  const hue = random() * 6
  const part = (k: number) => {
    const t = (hue + k) % 6
    return 15 + 220 * (t < 1 ? t : t < 3 ? 1 : t < 4 ? 4 - t : 0)
  }
  return [part(0), part(2), part(4)]
}
