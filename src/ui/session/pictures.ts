import { rimOf } from '../parts/small-picture'
import type { Pictures } from './ports'

/** As blobs, for the canvas tells pictures as bytes. */
export const pictures: Pictures = {
  show: ({ bytes }) =>
    URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' })),
  drop: (picture) => URL.revokeObjectURL(picture),
  rimOf: ({ bytes }) => rimOf(bytes),
}
