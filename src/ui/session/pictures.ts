import { rimOf } from '../parts/small-picture'
import type { Pictures } from './ports'

/** As blobs, for the canvas tells pictures as bytes. */
export const pictures: Pictures = {
  async show({ bytes }) {
    const rim = await rimOf(bytes)
    const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' })
    const picture = URL.createObjectURL(blob)
    return { picture, thumb: picture, rim, bytes: async () => bytes }
  },
  drop: ({ picture }) => URL.revokeObjectURL(picture),
}
