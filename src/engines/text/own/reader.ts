import type { Raster } from '../../../core/image/raster'
import { openNet } from '../../nets/net'
import { decode, type Sign } from '../decode'
import type { Alphabet } from './alphabet'

/** Our own recogniser: signs of a level crop that is as high as the alphabet says, of any width. */
export type OwnReader = (crop: Raster) => Sign[]

export function openOwnReader(packed: Uint8Array, { height, signs }: Alphabet): OwnReader {
  const net = openNet(packed)
  let told: string[] | undefined
  return (crop) => {
    const width = Math.ceil(crop.width / 8) * 8
    const [answer] = net.run({ data: evened(crop, width), shape: [1, height, width, 3] })
    const [, , steps, classes] = answer.shape
    // What the net gives first means "nothing new here"; after the signs it is filled up.
    told ??= Array.from({ length: classes }, (_, k) => signs[k - 1] ?? '')
    return decode(answer.data, steps, told, width / steps, 'surest').filter(
      ({ from }) => from < crop.width,
    )
  }
}

/** Red, green, blue with mean 0 and deviation 1 over the crop; 0 beside it. */
function evened({ data, width, height }: Raster, padded: number): Float32Array {
  const out = new Float32Array(padded * height * 3)
  const count = width * height * 3
  let [sum, squares] = [0, 0]
  for (let p = 0; p < data.length; p++) {
    if ((p & 3) === 3) continue
    sum += data[p]
    squares += data[p] * data[p]
  }
  const mean = sum / count
  const deviation = Math.sqrt(Math.max(0, squares / count - mean * mean)) + leastContrast
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0, o = y * padded * 3; x < width; x++, p += 4, o += 3) {
      for (let c = 0; c < 3; c++) out[o + c] = (data[p + c] - mean) / deviation
    }
  }
  return out
}

/** Of 255: keeps a crop without any writing from becoming all noise. */
const leastContrast = 4
