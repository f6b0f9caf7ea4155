import { newMask, type Mask } from './raster'

/** Light for dark. */
export function inverse({ width, height, data }: Mask): Mask {
  const out = newMask(width, height)
  out.data.set(data)
  // 255 less a byte is the byte with every bit turned: four at once.
  const words = new Uint32Array(out.data.buffer, 0, data.length >> 2)
  for (let i = 0; i < words.length; i++) words[i] = ~words[i]
  for (let i = 4 * words.length; i < data.length; i++) out.data[i] = 255 - data[i]
  return out
}
