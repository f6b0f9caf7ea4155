import { getKernel, registerKernel, unregisterKernel, type TensorInfo } from '@tensorflow/tfjs-core'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { cut, type Part } from './cut'
import { depthwise, suitsDepthwise } from './depthwise'
import { join } from './join'
import { maxPool, type Pooled } from './max-pool'
import { isPoint, layerOf, type Told } from './layer'
import { multiplied, suitsPointwise } from './pointwise'

/*
 * Kernels of the runtime that ours take the place of; what ours don't do is left to the runtime's.
 */

type Given<I, A> = { inputs: I; attrs: A; backend: BackendWasm }

function instead<I, A>(name: string, ours: (given: Given<I, A>) => TensorInfo | null): void {
  const theirs = getKernel(name, 'wasm')
  unregisterKernel(name, 'wasm')
  registerKernel({
    ...theirs,
    kernelFunc: (given) => ours(given as unknown as Given<I, A>) ?? theirs.kernelFunc(given),
  })
}

interface Filtered {
  x: TensorInfo
  filter: TensorInfo
  bias?: TensorInfo
}

const leastOf = ({ activation }: Told) => (activation === 'relu' ? 0 : -Infinity)

for (const name of ['DepthwiseConv2dNative', 'FusedDepthwiseConv2D'])
  instead<Filtered, Told>(name, ({ inputs, attrs, backend }) => {
    const layer = layerOf(inputs.x.shape, inputs.filter.shape, attrs, true)
    return layer && suitsDepthwise(layer) ? depthwise(layer, inputs, leastOf(attrs), backend) : null
  })

for (const name of ['Conv2D', 'FusedConv2D'])
  instead<Filtered, Told>(name, ({ inputs, attrs, backend }) => {
    const layer = layerOf(inputs.x.shape, inputs.filter.shape, attrs, false)
    return layer && isPoint(layer) && suitsPointwise(inputs.x, inputs.filter)
      ? multiplied(inputs, leastOf(attrs), backend)
      : null
  })

instead<{ x: TensorInfo }, Pooled>('MaxPool', ({ inputs, attrs, backend }) =>
  maxPool(inputs.x, attrs, backend),
)

instead<TensorInfo[], { axis: number }>('Concat', ({ inputs, attrs, backend }) =>
  join(inputs, attrs.axis, backend),
)

instead<{ x: TensorInfo }, Part>('Slice', ({ inputs, attrs, backend }) =>
  cut(inputs.x, attrs, backend),
)
