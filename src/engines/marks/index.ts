import type { FoundMark, MarkFinder, Parts } from '../../core/engines'
import { iou, shareInside, type Box } from '../../core/geometry'
import { newRaster, type Raster } from '../../core/image/raster'
import { resize } from '../../core/image/resize'
import { openNet, type Net } from '../nets/net'
import { openTensors } from '../nets/tensors'
import { brands } from './brands'
import { propose } from './propose'
import { sift } from './sieve'
import { windowAround } from './window'
import { askEach } from './windows'

const side = 48
/** Around a box, as a share of its longer side; what the net was trained on. */
const margin = 0.12
/** Even a picture full of crumbs has few more, and what stands out least steadily comes last. */
const most = 2400
/** Less likely ones are noise and are left out. */
const least = 0.8
const width = 1080

/**
 * Marks of platforms in pixels: places that stand out, sifted by a tiny network, the rest each
 * shown to a small classifier.
 */
export async function openMarks(parts: Parts): Promise<MarkFinder> {
  await openTensors(parts)
  const sieve = openNet(await parts('marks-sieve.net'))
  const net = openNet(await parts('marks.net'))
  return { find: async (raster) => find(raster, sieve, net) }
}

function find(raster: Raster, sieve: Net, net: Net): FoundMark[] {
  if (Math.min(raster.width, raster.height) < side) return []
  // The sizes that are looked for are those of a mark on a cover.
  const scale = raster.width / width
  const cover =
    scale === 1 ? raster : resize(raster, width, Math.max(1, Math.round(raster.height / scale)))
  const places = propose(cover, most).map(({ box }) => box)
  const found = classify(cover, sift(cover, places, sieve), net).sort((a, b) => b.score - a.score)
  const kept: FoundMark[] = []
  for (const mark of found) {
    const known = kept.some(
      ({ box }) =>
        iou(box, mark.box) > 0.3 ||
        shareInside(mark.box, box) > 0.7 ||
        shareInside(box, mark.box) > 0.7,
    )
    if (!known) kept.push(mark)
  }
  return kept.map((mark) => ({ ...mark, box: times(mark.box, scale) }))
}

function classify(cover: Raster, boxes: readonly Box[], net: Net): FoundMark[] {
  const seen = newRaster(side, side)
  const answers = askEach(net, boxes.length, side, (i) =>
    windowAround(cover, boxes[i], side, margin, seen),
  )
  return boxes.flatMap((box, i): FoundMark[] => {
    const row = answers[i]
    const best = row.indexOf(Math.max(...row))
    return best < brands.length && row[best] >= least
      ? [{ box, brand: brands[best], score: row[best] }]
      : []
  })
}

const times = ({ x, y, width: w, height: h }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: w * by,
  height: h * by,
})
