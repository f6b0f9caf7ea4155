import { penOf } from './pen'
import type { Size } from '../../core/geometry'
import { blobOf } from './blob'

/** Small pictures and mean colours, drawn by the browser. */
export interface RGB {
  r: number
  g: number
  b: number
}

/** How a picture is shown, by URLs. */
export interface Shown {
  picture: string
  /** Large enough for a row of a list. */
  thumb: string
  /** The mean colour of the cover's edge, 0…1: what a plain background would look like. */
  rim: RGB
  /** The file itself. Rejects where it can't be read any more. */
  bytes(): Promise<Uint8Array>
}

const THUMB = { width: 72, height: 128 }

/** A picture so small that a file can remember many of them, as a data URL. */
export const thumbOf = async (bytes: Uint8Array): Promise<string> =>
  closing(await opened(bytes), (image) => pictureIn(image, THUMB, 0.6))

/** Large enough to see what is meant, small enough for a page of many covers. */
const SHOWN = 540

/** A picture for a page, as a data URL; `size`: its own. */
export async function pictureOf(bytes: Uint8Array, { width, height }: Size): Promise<string> {
  const scale = Math.min(1, SHOWN / Math.max(1, width))
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) }
  return closing(await opened(bytes), (image) => pictureIn(image, size, 0.8))
}

/** The mean colour of the outermost ring, 0…1 each. */
export const rimOf = async (bytes: Uint8Array): Promise<RGB> =>
  closing(await opened(bytes), meanRim)

/** Rejects for what the browser can't draw. Who opens it closes it. */
export const opened = (bytes: Uint8Array): Promise<ImageBitmap> =>
  createImageBitmap(blobOf(bytes, ''))

/** As a data URL of a JPEG. */
export const pictureIn = (image: ImageBitmap, size: Size, quality: number): string =>
  drawn(image, size).canvas.toDataURL('image/jpeg', quality)

export function meanRim(image: ImageBitmap): RGB {
  const size = { width: 27, height: 48 }
  const { data } = drawn(image, size).getImageData(0, 0, size.width, size.height)
  const sum = [0, 0, 0]
  let count = 0
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      if (x > 0 && y > 0 && x < size.width - 1 && y < size.height - 1) continue
      const at = (y * size.width + x) * 4
      for (let c = 0; c < 3; c++) sum[c] += data[at + c]
      count++
    }
  }
  const [r, g, b] = sum.map((it) => it / count / 255)
  return { r, g, b }
}

function closing<T>(image: ImageBitmap, use: (image: ImageBitmap) => T): T {
  try {
    return use(image)
  } finally {
    image.close()
  }
}

function drawn(image: ImageBitmap, { width, height }: Size): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = penOf(canvas, { willReadFrequently: true })
  pen.drawImage(image, 0, 0, width, height)
  return pen
}
