import { tensor } from '@tensorflow/tfjs-core'
import type { FoundMark, MarkFinder, Parts } from '../../core/engines'
import { iou, shareInside } from '../../core/geometry'
import { newRaster, resize, type Raster } from '../../core/raster'
import { openNet, type Net } from '../onnx/net'
import { openTensors } from '../tensors'
import { brands } from './brands'
import { propose, type Proposal } from './propose'
import { windowAround } from './window'

const side = 48
/** Around a box, as a share of its longer side; what the net was trained on. */
const margin = 0.12
/** More proposals find little more and cost time. */
const most = 420
/** Less likely ones are noise and not even told. */
const least = 0.8
const width = 1080

/** Marks of platforms in pixels: places that stand out, each shown to a small classifier. */
export async function openMarks(parts: Parts): Promise<MarkFinder> {
  await openTensors(parts)
  const net = openNet(await parts('marks.net'))
  return { find: async (raster) => find(raster, net) }
}

function find(raster: Raster, net: Net): FoundMark[] {
  if (Math.min(raster.width, raster.height) < 48) return []
  // The sizes that are looked for are those of a mark on a cover.
  const scale = raster.width / width
  const cover = scale === 1 ? raster : resize(raster, width, Math.max(1, Math.round(raster.height / scale)))
  const proposals = propose(cover, most)
  const found = classify(cover, proposals, net).sort((a, b) => b.score - a.score)
  const kept: FoundMark[] = []
  for (const mark of found) {
    const known = kept.some(
      ({ box }) => iou(box, mark.box) > 0.3 || shareInside(mark.box, box) > 0.7 || shareInside(box, mark.box) > 0.7,
    )
    if (!known) kept.push(mark)
  }
  return kept.map(({ box, ...mark }) => ({
    ...mark,
    box: { x: box.x * scale, y: box.y * scale, width: box.width * scale, height: box.height * scale },
  }))
}

function classify(cover: Raster, proposals: Proposal[], net: Net): FoundMark[] {
  const found: FoundMark[] = []
  const seen = newRaster(side, side)
  const batch = 64
  for (let start = 0; start < proposals.length; start += batch) {
    const some = proposals.slice(start, start + batch)
    const input = new Float32Array(some.length * side * side * 3)
    some.forEach(({ box }, i) => {
      windowAround(cover, box, side, margin, seen)
      for (let p = 0, k = i * side * side * 3; p < seen.data.length; p += 4)
        for (let c = 0; c < 3; c++) input[k++] = seen.data[p + c] / 127.5 - 1
    })
    const fed = tensor(input, [some.length, side, side, 3])
    const [answer] = net.run(fed)
    const likely = answer.dataSync()
    some.forEach(({ box }, i) => {
      const row = likely.subarray(i * (brands.length + 1), (i + 1) * (brands.length + 1))
      const best = row.indexOf(Math.max(...row))
      if (best < brands.length && row[best] >= least) found.push({ box, brand: brands[best], score: row[best] })
    })
    fed.dispose()
    answer.dispose()
  }
  return found
}
