import type { Raster } from '../../core/image/raster'
import { openNet, type Net } from '../nets/net'
import { decode, type Sign } from './decode'

/** PP-OCR v4's recogniser: signs of crops that are `lineHeight` high. */
export interface Recogniser {
  read(crops: readonly Raster[]): Sign[][]
  /** The signs that it can be relied on to tell. */
  taught: ReadonlySet<string>
}

export const lineHeight = 48
export const widestLine = 1600
/** Level crops are drawn together to this share of their width. */
export const squash = 0.85

/**
 * Crops in one batch are padded to the widest; the padding costs time and disturbs the net a
 * little.
 */
const alikeWidth = 1.2
const mostPixels = 48 * 3200

export function openRecogniser(packed: Uint8Array, keys: Uint8Array): Recogniser {
  const net = openNet(packed)
  // What the net gives first means "nothing new here"; after the keys comes the space.
  const signs = ['', ...new TextDecoder().decode(keys).replace(/\n$/, '').split('\n'), ' ']
  return {
    taught: new Set(signs.filter(isLearned)),
    read(crops) {
      const read: Sign[][] = crops.map(() => [])
      for (const batch of batches(crops)) {
        const answers = recognise(
          net,
          signs,
          batch.map((i) => crops[i]),
        )
        batch.forEach((i, k) => (read[i] = answers[k]))
      }
      return read
    },
  }
}

/** Its dictionary has some accents and Cyrillic letters, which it hardly ever tells. */
const isLearned = (sign: string) =>
  !/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hiragana}\p{Script=Katakana}]|(?![A-Za-z])\p{Script=Latin}/u.test(
    sign,
  )

/** Indices of crops, grouped by like width. */
function batches(crops: readonly Raster[]): number[][] {
  const order = crops.map((_, i) => i).sort((a, b) => crops[b].width - crops[a].width)
  const found: number[][] = []
  for (const i of order) {
    const last = found.at(-1)
    const widest = last ? crops[last[0]].width : Infinity
    const fits = widest <= crops[i].width * alikeWidth
    if (last && fits && (last.length + 1) * widest * lineHeight <= mostPixels) last.push(i)
    else found.push([i])
  }
  return found
}

function recognise(net: Net, signs: string[], crops: Raster[]): Sign[][] {
  const width = Math.ceil(Math.max(...crops.map((crop) => crop.width)) / 8) * 8
  const data = stacked(crops, width)
  const [answer] = net.run({ data, shape: [crops.length, lineHeight, width, 3] })
  const [, steps, classes] = answer.shape
  return crops.map((crop, i) =>
    decode(
      answer.data.subarray(i * steps * classes, (i + 1) * steps * classes),
      steps,
      signs,
      width / steps,
    ).filter(({ from }) => from < crop.width),
  )
}

/** Blue, green, red, −1…1; 0 where a crop is narrower than the batch. */
function stacked(crops: Raster[], width: number): Float32Array {
  const out = new Float32Array(crops.length * lineHeight * width * 3)
  crops.forEach((crop, n) => {
    for (let y = 0; y < lineHeight; y++) {
      let o = (n * lineHeight + y) * width * 3
      for (let x = 0, p = y * crop.width * 4; x < crop.width; x++, p += 4, o += 3) {
        out[o] = crop.data[p + 2] / 127.5 - 1
        out[o + 1] = crop.data[p + 1] / 127.5 - 1
        out[o + 2] = crop.data[p] / 127.5 - 1
      }
    }
  })
  return out
}
