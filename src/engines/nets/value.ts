import { reshape, tensor, transpose, type Tensor, type Tensor4D } from '@tensorflow/tfjs-core'

/**
 * What flows through a net. ONNX thinks in its own order of axes (batch, channels, height, width),
 * the runtime is fast in another (channels last): a value remembers where each axis lies, so that a
 * transposition costs nothing until somebody needs the order.
 */
export interface Laid {
  tensor: Tensor
  /** `axes[i]`: where ONNX's axis i lies in `tensor`. */
  axes: readonly number[]
}

/** Shapes and positions, computed beside the tensors in plain numbers. */
export interface Numbers {
  numbers: readonly number[]
  dims: readonly number[]
}

export type Value = Laid | Numbers

/** Which ONNX axis lies at each place: channels last. */
const channelsLast = [0, 2, 3, 1]

export const inOrder = (rank: number): number[] => Array.from({ length: rank }, (_, i) => i)

export const isNumbers = (value: Value): value is Numbers => 'numbers' in value

/** A graph that gives numbers where a tensor is needed is a bug of whoever packed it. */
export function laidOf(value: Value): Laid {
  if (isNumbers(value)) throw new Error('Numbers, where a tensor is needed')
  return value
}
export function numbersOf(value: Value): readonly number[] {
  if (!isNumbers(value)) throw new Error('A tensor, where numbers are needed')
  return value.numbers
}

export const plainShape = (made: Tensor): Laid => ({ tensor: made, axes: inOrder(made.rank) })

export const image = (made: Tensor): Laid => ({ tensor: made, axes: [0, 3, 1, 2] })

export const dimsOf = (value: Value): number[] =>
  isNumbers(value) ? [...value.dims] : value.axes.map((place) => value.tensor.shape[place])

/** The tensor with its axes in `order`; moves memory only if it must. */
export function lay(value: Value, order: readonly number[]): Tensor {
  const laid = isNumbers(value) ? plainShape(tensor([...value.numbers], [...value.dims])) : value
  const moves = order.map((axis) => laid.axes[axis])
  if (moves.every((place, i) => place === i)) return laid.tensor
  const moved = moves.filter((place) => laid.tensor.shape[place] > 1)
  if (moved.every((place, i) => i === 0 || place > moved[i - 1])) {
    return reshape(
      laid.tensor,
      moves.map((place) => laid.tensor.shape[place]),
    )
  }
  return transpose(laid.tensor, moves)
}

/** Rows, columns and channels of some pictures: what flows there has four axes. */
export const asImage = (value: Value): Tensor4D => lay(value, channelsLast) as Tensor4D

export const asPlain = (value: Value): Tensor => lay(value, inOrder(dimsOf(value).length))

/** The order in which a laid value has its axes. */
export function orderOf({ axes }: Laid): number[] {
  const order: number[] = []
  axes.forEach((place, axis) => (order[place] = axis))
  return order
}

export const laidIn = (made: Tensor, order: readonly number[]): Laid => {
  const axes: number[] = []
  order.forEach((axis, place) => (axes[axis] = place))
  return { tensor: made, axes }
}
