import { area, enclose } from '../../core/geometry'
import { components } from '../../core/image/components'
import { newMask, type Mask, type Raster } from '../../core/image/raster'
import { clearBorder } from '../../core/image/two-tone'

/** Colours are counted in steps of so much a channel, and so many of the most frequent are tried. */
const step = 16
const tried = 3
/** Of one colour is what differs by no more a channel: a JPEG shakes it, light shakes it more. */
const same = 20
/** Of the part: how much of it a mark fills at least, and how far it reaches across and down. */
const filled = 0.06
const reach = 0.65

/**
 * What is of one colour, reaches nearly all through the part and ends within it: a mark that was set
 * on a striped shirt, which two tones alone can't tell from the stripes. Null where there is none.
 */
export function flatInk(part: Raster): Mask | null {
  for (const colour of commonColours(part)) {
    const ink = endingWithin(ofColour(part, colour))
    if (ink) return ink
  }
  return null
}

/** The means of the fullest steps. */
function commonColours({ data }: Raster): number[][] {
  const steps = new Map<number, number[]>()
  for (let p = 0; p < data.length; p += 4) {
    const key = [0, 1, 2].reduce((key, c) => key * 64 + Math.floor(data[p + c] / step), 0)
    const sums = steps.get(key) ?? [0, 0, 0, 0]
    ;[data[p], data[p + 1], data[p + 2], 1].forEach((value, i) => (sums[i] += value))
    steps.set(key, sums)
  }
  return [...steps.values()]
    .sort(([, , , a], [, , , b]) => b - a)
    .slice(0, tried)
    .map(([red, green, blue, count]) => [red / count, green / count, blue / count])
}

function ofColour({ width, height, data }: Raster, colour: readonly number[]): Mask {
  const mask = newMask(width, height)
  for (let i = 0; i < mask.data.length; i++)
    if (colour.every((value, c) => Math.abs(data[i * 4 + c] - value) <= same)) mask.data[i] = 255
  return mask
}

/** What of a mask doesn't hang on its border, if together it is as large as a mark. */
function endingWithin(mask: Mask): Mask | null {
  clearBorder(mask)
  const { parts } = components(mask)
  const held = parts.reduce((sum, part) => sum + part.area, 0)
  if (held < filled * area(mask)) return null
  // Crumbs beside a mark don't make it larger.
  const box = enclose(parts.filter((part) => part.area >= 0.1 * held).map((part) => part.box))
  const reaches = box.width >= reach * mask.width && box.height >= reach * mask.height
  return reaches ? mask : null
}
