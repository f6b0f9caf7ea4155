import { area, ratioWithin, type Size } from '../core/geometry'
import type { Facts, UploadFormat } from '../core/pack'
import type { Wish } from '../core/upload-file'

/**
 * The size in which a picture is saved for a platform: the platform's own, or where it takes others,
 * the picture's – enlarged to the least and reduced to the most that is taken.
 */
export function uploadSize({ size, shape }: Pick<Facts, 'size' | 'shape'>, picture: Size): Size {
  const { tolerance, least, larger, pixels = Infinity } = shape
  if (!larger || area(picture) === 0 || !ratioWithin(picture, size, tolerance)) return size
  const grow = Math.max(1, least.width / picture.width, least.height / picture.height)
  const shrink = Math.min(1, Math.sqrt(pixels / area(picture)))
  const [scale, round] = grow > 1 ? [grow, Math.ceil] : [shrink, Math.floor]
  if (scale === 1) return { width: picture.width, height: picture.height }
  return { width: round(picture.width * scale), height: round(picture.height * scale) }
}

/** The format that was wished for, or where the platform does not take it, the one that it takes. */
export function uploadFormat(
  formats: readonly UploadFormat[],
  wish: Wish['format'],
): Wish['format'] {
  if (!formats.includes('png')) return 'jpeg'
  return formats.includes('jpeg') ? wish : 'png'
}
