import { newMask, type Mask } from './raster'

/** Light for dark. */
export function inverse({ width, height, data }: Mask): Mask {
  const out = newMask(width, height)
  for (let i = 0; i < data.length; i++) out.data[i] = 255 - data[i]
  return out
}
