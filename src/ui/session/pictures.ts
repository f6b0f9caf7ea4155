import { rimOf } from '../parts/small-picture'
import type { Pictures } from './ports'
import { urlOf } from '../parts/blob'

/** As blobs, for the canvas tells pictures as bytes. */
export const pictures: Pictures = {
  async show({ bytes }) {
    const rim = await rimOf(bytes)
    const picture = urlOf(bytes)
    return { picture, thumb: picture, rim, bytes: async () => bytes }
  },
  drop: ({ picture }) => URL.revokeObjectURL(picture),
}
