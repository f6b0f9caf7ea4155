import type { MarkSetting } from '../../core/evidence'
import { grow, type Box } from '../../core/geometry'
import { luma, type Raster } from '../../core/image/raster'
import { twoTone } from '../../core/image/two-tone'
import { seenAt, unevennessOf } from '../shared/ink'
import { flatInk } from './flat-ink'
import { runsOn } from './runs-on'

/** A plate of its own is as even as this inside, and as far in RGB from what lies around it. */
const plate = { unevenness: 6, edge: 60 }

/** How a mark or a name lies in the picture: its contrast, its ink, whether it has a plate and an end. */
export function settingOf(raster: Raster, box: Box): MarkSetting {
  const small = seenAt(raster, grow(box, 0.06 * Math.max(box.width, box.height)))
  if (!small) return { contrast: 0, unevenness: null }
  const { ink, gap } = twoTone(small)
  const grey = luma(small).data
  const goesOn = runsOn(raster, box)
  const flat = goesOn ? flatInk(small) : null
  return {
    contrast: gap,
    unevenness: unevennessOf(grey, flat ?? ink),
    ...(isOnPlate(raster, box) && { onPlate: true }),
    ...(goesOn && !flat && { runsOn: true }),
  }
}

/** Whether an even ground inside the box ends where the box does. */
function isOnPlate(raster: Raster, box: Box): boolean {
  const short = Math.min(box.width, box.height)
  const inside = seenAt(raster, grow(box, -0.12 * short))
  const outside = seenAt(raster, grow(box, 0.12 * short))
  if (!inside || !outside) return false
  const { ink } = twoTone(inside)
  const ground = { ...ink, data: ink.data.map((it) => (it ? 0 : 1)) }
  const unevenness = unevennessOf(luma(inside).data, ground)
  if (unevenness === null || unevenness > plate.unevenness) return false
  const [r, g, b] = meanOf(inside, (i) => ground.data[i] === 1)
  const around = meanOf(outside, (i) => onRim(i, outside))
  return Math.hypot(around[0] - r, around[1] - g, around[2] - b) >= plate.edge
}

const onRim = (i: number, { width, height }: Raster): boolean => {
  const [x, y] = [i % width, Math.floor(i / width)]
  return x === 0 || y === 0 || x === width - 1 || y === height - 1
}

function meanOf({ width, height, data }: Raster, counts: (i: number) => boolean): number[] {
  const sum = [0, 0, 0]
  let count = 0
  for (let i = 0; i < width * height; i++) {
    if (!counts(i)) continue
    count++
    for (let c = 0; c < 3; c++) sum[c] += data[4 * i + c]
  }
  return sum.map((it) => it / Math.max(1, count))
}
