import { concat, pad, reshape, slice } from '@tensorflow/tfjs-core'
import type { Attributes, Operator } from '../operator'
import {
  asPlain,
  dimsOf,
  isNumbers,
  laidIn,
  laidOf,
  lay,
  numbersOf,
  orderOf,
  plainShape,
  type Laid,
  type Numbers,
  type Value,
} from '../value'

const listed = (numbers: readonly number[]): Numbers => ({ numbers, dims: [numbers.length] })

const same: Operator = ([x]) => x

/** Parameters that came as attributes in early ONNX and as inputs later. */
function parameter(attribute: Attributes[string] | undefined, input: Value | undefined) {
  if (Array.isArray(attribute)) return attribute
  return input && numbersOf(input)
}

/** One that the operator can't do without. */
function needed(attribute: Attributes[string] | undefined, input: Value | undefined) {
  const numbers = parameter(attribute, input)
  if (!numbers) throw new Error('An operator lacks a parameter')
  return numbers
}

const gather: Operator = ([x, places]) => {
  const numbers = numbersOf(x)
  const picked = numbersOf(places).map((i) => numbers[i < 0 ? i + numbers.length : i])
  return listed(picked)
}

const cut: Operator = ([x, starts, ends, axes], attributes) => {
  const from = needed(attributes.starts, starts)
  const to = needed(attributes.ends, ends)
  if (isNumbers(x)) return listed(x.numbers.slice(from[0], to[0]))
  const along = parameter(attributes.axes, axes) ?? from.map((_, i) => i)
  return along.reduce<Laid>(
    (rest, axis, i) => cutAlong(rest, placeOf(rest, axis), from[i], to[i]),
    x,
  )
}

const placeOf = ({ axes }: Laid, axis: number) => axes[axis < 0 ? axis + axes.length : axis]

/**
 * The axes before count as one, the axis and those after it as another: so the runtime copies the
 * longest runs that there are.
 */
function cutAlong({ tensor, axes }: Laid, place: number, from: number, to: number): Laid {
  const { shape } = tensor
  const size = (list: number[]) => list.reduce((product, n) => product * n, 1)
  const within = (n: number) => Math.min(shape[place], Math.max(0, n < 0 ? n + shape[place] : n))
  const [begin, length] = [within(from), within(to) - within(from)]
  const after = size(shape.slice(place + 1))
  const part = slice(
    reshape(tensor, [size(shape.slice(0, place)), shape[place] * after]),
    [0, begin * after],
    [-1, length * after],
  )
  return {
    tensor: reshape(
      part,
      shape.map((n, i) => (i === place ? length : n)),
    ),
    axes,
  }
}

const join: Operator = (parts, { axis }) => {
  if (parts.every(isNumbers)) return listed(parts.flatMap(({ numbers }) => numbers))
  const order = orderOf(parts.find((part): part is Laid => !isNumbers(part))!)
  const along = order.indexOf((Number(axis) + order.length) % order.length)
  return laidIn(
    concat(
      parts.map((part) => lay(part, order)),
      along,
    ),
    order,
  )
}

/** Noughts before and after, axis by axis. */
const padded: Operator = ([x], { pads }) => {
  const { tensor, axes } = laidOf(x)
  const list = pads as number[]
  const around = orderOf({ tensor, axes }).map((axis): [number, number] => [
    list[axis],
    list[axes.length + axis],
  ])
  return { tensor: pad(tensor, around), axes }
}

const remade: Operator = ([x, shape]) => {
  const dims = dimsOf(x)
  return plainShape(
    reshape(
      asPlain(x),
      numbersOf(shape).map((n, i) => (n === 0 ? dims[i] : n)),
    ),
  )
}

/** Nothing moves: only what each axis is called. */
const transposed: Operator = ([x], { perm }) => {
  const { tensor, axes } = laidOf(x)
  return { tensor, axes: (perm as number[]).map((axis) => axes[axis]) }
}

const squeezed: Operator = ([x, given], attributes) => {
  if (isNumbers(x)) return x
  const rank = x.axes.length
  const away = needed(attributes.axes, given).map((axis) => (axis + rank) % rank)
  const order = orderOf(x).filter((axis) => !away.includes(axis))
  const shape = order.map((axis) => x.tensor.shape[x.axes[axis]])
  const renamed = order.map((axis) => axis - away.filter((gone) => gone < axis).length)
  return laidIn(reshape(x.tensor, shape), renamed)
}

const unsqueezed: Operator = ([x, given], attributes) => {
  if (isNumbers(x)) return x
  const dims = dimsOf(x)
  for (const axis of [...needed(attributes.axes, given)].sort((a, b) => a - b))
    dims.splice(axis, 0, 1)
  return plainShape(reshape(asPlain(x), dims))
}

export const shaping: Record<string, Operator> = {
  Shape: ([x]) => listed(dimsOf(x)),
  Gather: gather,
  Slice: cut,
  Concat: join,
  Pad: padded,
  Reshape: remade,
  Transpose: transposed,
  Squeeze: squeezed,
  Unsqueeze: unsqueezed,
  Cast: same,
  Identity: same,
  Dropout: same,
}
