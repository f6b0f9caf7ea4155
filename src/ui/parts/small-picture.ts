/** Small pictures and mean colours, drawn by the browser. */
export interface RGB {
  r: number
  g: number
  b: number
}

const THUMB = { width: 72, height: 128 }

/** A picture so small that a file can remember many of them, as a data URL. */
export async function thumbOf(bytes: Uint8Array): Promise<string> {
  return (await drawn(bytes, THUMB)).canvas.toDataURL('image/jpeg', 0.6)
}

/** Large enough to see what is meant, small enough for a page of many covers. */
const SHOWN = 540

/** A picture for a page, as a data URL; `size`: its own. */
export async function pictureOf(
  bytes: Uint8Array,
  { width, height }: { width: number; height: number },
): Promise<string> {
  const scale = Math.min(1, SHOWN / Math.max(1, width))
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) }
  return (await drawn(bytes, size)).canvas.toDataURL('image/jpeg', 0.8)
}

/** The mean colour of the outermost ring, 0…1 each. */
export async function rimOf(bytes: Uint8Array): Promise<RGB> {
  const size = { width: 27, height: 48 }
  const { data } = (await drawn(bytes, size)).getImageData(0, 0, size.width, size.height)
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

async function drawn(bytes: Uint8Array, { width, height }: { width: number; height: number }) {
  const picture = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]))
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d', { willReadFrequently: true })!
  pen.drawImage(picture, 0, 0, width, height)
  picture.close()
  return pen
}
