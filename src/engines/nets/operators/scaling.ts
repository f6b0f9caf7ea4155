import { image as pictures, reshape, transpose } from '@tensorflow/tfjs-core'
import type { Operator } from '../operator'
import { asImage, image, isNumbers, type Value } from '../value'

/** Inputs: picture, region (unused), factors, sizes; the last two may be absent or empty. */
const resize: Operator = (
  [x, , factors, sizes],
  { mode, coordinate_transformation_mode: coordinates },
) => {
  const laid = asImage(x)
  const [height, width] = given(sizes)?.slice(2) ?? [
    Math.floor(laid.shape[1] * given(factors)![2]),
    Math.floor(laid.shape[2] * given(factors)![3]),
  ]
  if (laid.shape[1] === height && laid.shape[2] === width) return x
  if (mode === 'nearest')
    return image(pictures.resizeNearestNeighbor(laid, [height, width], false, false))
  const corners = coordinates === 'align_corners'
  return image(
    pictures.resizeBilinear(
      laid,
      [height, width],
      corners,
      !corners && coordinates !== 'asymmetric',
    ),
  )
}

function given(value: Value | undefined): readonly number[] | undefined {
  if (!value) return undefined
  const list = isNumbers(value) ? value.numbers : [...value.tensor.dataSync()]
  return list.length > 0 ? list : undefined
}

/**
 * Channels hold blocks, ordered row, column, channel: within each row of the picture, rows of
 * blocks change places with columns.
 */
const depthToSpace: Operator = ([x], { blocksize }) => {
  const laid = asImage(x)
  const [batch, height, width, depth] = laid.shape
  const block = Number(blocksize)
  const rows = reshape(laid, [batch * height, width, block, depth / block])
  return image(
    reshape(transpose(rows, [0, 2, 1, 3]), [
      batch,
      height * block,
      width * block,
      depth / block ** 2,
    ]),
  )
}

export const scaling: Record<string, Operator> = { Resize: resize, DepthToSpace: depthToSpace }
