import type { Pictures } from '../session/ports'
import { meanRim, opened, pictureIn } from '../parts/small-picture'
import { blobOf } from '../parts/blob'

/** Of a row, for a screen with twice as many pixels. */
const THUMB = { width: 144, height: 256 }

/**
 * How a page of many covers shows them: the file where it lies, and a small picture in memory.
 * What can't be drawn by the browser is shown without.
 */
export const picturesOf = (fileOf: (id: string) => File | undefined): Pictures => ({
  async show({ frame, bytes }) {
    const file = fileOf(frame.id) ?? blobOf(bytes, '')
    const picture = URL.createObjectURL(file)
    const again = async () => new Uint8Array(await file.arrayBuffer())
    const image = await opened(bytes).catch(() => null)
    if (!image) return { picture, thumb: picture, rim: { r: 1, g: 1, b: 1 }, bytes: again }
    const thumb = pictureIn(image, THUMB, 0.7)
    const rim = meanRim(image)
    image.close()
    return { picture, thumb, rim, bytes: again }
  },
  drop: ({ picture }) => URL.revokeObjectURL(picture),
})
