import * as tf from '@tensorflow/tfjs-core'
import type { Tensor } from '@tensorflow/tfjs-core'
import { hardSwish } from '../kernels/hard-swish'
import type { Operator } from '../operator'
import {
  asImage,
  asPlain,
  dimsOf,
  image,
  inOrder,
  isNumbers,
  laidIn,
  laidOf,
  lay,
  orderOf,
  plainShape,
  type Laid,
  type Value,
} from '../value'

/** One number in, one out: the order of the axes does not matter. */
const each =
  (by: (x: Tensor, attributes: Record<string, number>) => Tensor): Operator =>
  ([x], attributes) => {
    const { tensor, axes } = laidOf(x)
    return { tensor: by(tensor, attributes as Record<string, number>), axes }
  }

const pair =
  (by: (a: Tensor, b: Tensor) => Tensor): Operator =>
  ([a, b]) => {
    const rank = Math.max(dimsOf(a).length, dimsOf(b).length)
    // The larger keeps its order, so that the smaller is the one to move.
    const order = orderOf(
      widened(dimsOf(a).length === rank && sizeOf(a) >= sizeOf(b) ? a : b, rank),
    )
    return laidIn(by(lay(widened(a, rank), order), lay(widened(b, rank), order)), order)
  }

const sizeOf = (value: Value) => (isNumbers(value) ? value.numbers.length : value.tensor.size)

/** With leading axes of size one, as ONNX broadcasts. */
function widened(value: Value, rank: number): Laid {
  const dims = dimsOf(value)
  if (!isNumbers(value) && dims.length === rank) return value
  return plainShape(
    tf.reshape(asPlain(value), [...Array<number>(rank - dims.length).fill(1), ...dims]),
  )
}

/** Matrices along the last two axes; the first may be of any rank when the second is one matrix. */
const matMul: Operator = ([a, b]) => {
  const left = asPlain(a)
  const right = asPlain(b)
  if (right.rank !== 2 || left.rank === 2) return plainShape(tf.matMul(left, right))
  const rows = tf.reshape(left, [-1, left.shape.at(-1)!])
  return plainShape(
    tf.reshape(tf.matMul(rows, right), [...left.shape.slice(0, -1), right.shape[1]!]),
  )
}

export const arithmetic: Record<string, Operator> = {
  Add: pair(tf.add),
  Sub: pair(tf.sub),
  Mul: pair(tf.mul),
  Div: pair(tf.div),
  Pow: pair(tf.pow),
  Sqrt: each((x) => tf.sqrt(x)),
  PRelu: ([x, slopes]) => image(tf.prelu(asImage(x), laidOf(slopes).tensor)),
  Relu: each((x) => tf.relu(x)),
  Sigmoid: each((x) => tf.sigmoid(x)),
  Swish: each((x) => tf.mul(x, tf.sigmoid(x))),
  HardSigmoid: each((x, { alpha = 0.2, beta = 0.5 }) =>
    tf.clipByValue(tf.add(tf.mul(x, alpha), beta), 0, 1),
  ),
  HardSwish: each((x, { scale, shift }) => hardSwish(x, scale, shift)),
  Square: each((x) => tf.square(x)),
  Clip: each((x, { min = -3.4e38, max = 3.4e38 }) => tf.clipByValue(x, min, max)),
  MatMul: matMul,
  Softmax([x], { axis = -1 }) {
    const rank = dimsOf(x).length
    const last = (Number(axis) + rank) % rank
    const order = [...inOrder(rank).filter((i) => i !== last), last]
    return laidIn(tf.softmax(lay(x, order)), order)
  },
  ReduceMean: ([x], { axes, keepdims }) =>
    plainShape(tf.mean(asPlain(x), axes as number[], keepdims !== 0)),
}
