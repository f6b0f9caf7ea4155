import type { OnnxTensor } from './read'

/** The axes in another order, the numbers moved accordingly: the new first axis is `order[0]`. */
export function moved({ dims, data }: OnnxTensor, order: number[]): OnnxTensor {
  const strides = dims.map((_, i) => dims.slice(i + 1).reduce((product, n) => product * n, 1))
  const to = order.map((axis) => dims[axis])
  const out = new Float32Array(data.length)
  const at = to.map(() => 0)
  for (let i = 0; i < out.length; i++) {
    out[i] = data[order.reduce((sum, axis, place) => sum + at[place] * strides[axis], 0)]
    for (let place = to.length - 1; place >= 0; place--) {
      if (++at[place] < to[place]) break
      at[place] = 0
    }
  }
  return { dims: to, data: out }
}
