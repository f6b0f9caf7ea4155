import type { FoundMark, MarkFinder, Parts } from '../../core/engines'
import { iou, shareInside, type Box } from '../../core/geometry'
import { newRaster, type Raster } from '../../core/image/raster'
import { resize } from '../../core/image/resize'
import { reference } from '../../core/image/reference'
import { openNet, type Net } from '../nets/net'
import { ComponentBounds } from '../component-bounds'
import { openTensors } from '../nets/tensors'
import { openRuns } from '../runs'
import { readGallery } from '../shapes/gallery'
import { brands } from './brands'
import { likenessIn, outlineSide, withCoarse, type CoarseShape } from './likeness'
import { outlined } from './outlined'
import { propose } from './propose'
import { sift } from './sieve'
import { windowAround } from './window'
import { alike, plainly, weigh } from './weigh'
import { askEach } from './windows'

const side = 48
/** Around a box, as a share of its longer side; what the net was trained on. */
const margin = 0.12
/** Even a picture full of crumbs has few more, and what stands out least steadily comes last. */
const most = 2400
/** Less likely ones are noise and are left out. */
const least = 0.8
/** Outlines are compared at so many places of a cover at most: each takes a millisecond or two. */
const mostShapes = 20
const { width } = reference

interface Eyes {
  sieve: Net
  net: Net
  shapes: readonly CoarseShape[]
  components: ComponentBounds
}

/**
 * Marks of platforms in pixels: places that stand out, sifted by a tiny network, the rest each
 * shown to a small classifier; and where that is not enough, held against the marks' outlines.
 */
export async function openMarks(parts: Parts): Promise<MarkFinder> {
  await openTensors(parts)
  const sieve = openNet(await parts('marks-sieve.net'))
  const net = openNet(await parts('marks.net'))
  const shapes = withCoarse(readGallery(await parts('mark-shapes')))
  const components = new ComponentBounds(await openRuns(parts))
  return { find: async (raster) => find(raster, { sieve, net, shapes, components }) }
}

function find(raster: Raster, eyes: Eyes): FoundMark[] {
  if (Math.min(raster.width, raster.height) < side) return []
  // The sizes that are looked for are those of a mark on a cover.
  const scale = raster.width / width
  const cover =
    scale === 1 ? raster : resize(raster, width, Math.max(1, Math.round(raster.height / scale)))
  const places = propose(cover, most, eyes.components)
  const sifted = sift(
    cover,
    places.map(({ box }) => box),
    eyes.sieve,
  )
  const found = [...classify(cover, sifted, eyes), ...outlined(cover, places, sifted, eyes.shapes)]
  const kept: FoundMark[] = []
  for (const mark of found.sort((a, b) => b.score - a.score))
    if (!kept.some(({ box }) => meets(box, mark.box))) kept.push(mark)
  return kept.map((mark) => ({ ...mark, box: times(mark.box, scale) }))
}

const meets = (a: Box, b: Box) =>
  iou(a, b) > 0.3 || shareInside(b, a) > 0.7 || shareInside(a, b) > 0.7

/** The likeliest places first: where the net and the place leave no doubt, no outline is compared. */
function classify(cover: Raster, boxes: readonly Box[], { net, shapes }: Eyes): FoundMark[] {
  const seen = newRaster(side, side)
  const windowOf = (i: number) => windowAround(cover, boxes[i], side, margin, seen)
  const closer = newRaster(outlineSide, outlineSide)
  const outlineOf = (i: number) => windowAround(cover, boxes[i], outlineSide, margin, closer)
  const answers = askEach(net, boxes.length, side, windowOf)
  const marks: FoundMark[] = []
  let left = mostShapes
  boxes.forEach((box, i) => {
    const row = answers[i].subarray(0, brands.length)
    const best = row.indexOf(Math.max(...row))
    const told = { brand: brands[best], score: row[best] }
    const isTold = answers[i].every((value) => value <= row[best])
    const known = marks.some((mark) => mark.score >= plainly && meets(mark.box, box))
    const asks = !known && left > 0 && !(isTold && row[best] >= plainly && !isWeak(box, cover))
    const shape = asks ? likenessIn(outlineOf(i), shapes, alike.enough) : null
    if (asks) left--
    const mark = weigh(isTold ? told : null, shape, isWeak(box, cover))
    if (mark && mark.score >= least) marks.push({ box, ...mark })
  })
  return marks
}

/** Small, thin, or cut by the frame: of such places a net is easily too sure. */
const isWeak = ({ x, y, width: w, height: h }: Box, cover: Raster) =>
  Math.max(w, h) < 64 ||
  Math.max(w, h) > 1.7 * Math.min(w, h) ||
  Math.min(x, y) <= 2 ||
  x + w >= cover.width - 2 ||
  y + h >= cover.height - 2

const times = ({ x, y, width: w, height: h }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: w * by,
  height: h * by,
})
