import { engine, registerKernel, type Tensor, type TensorInfo } from '@tensorflow/tfjs-core'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { kernelsOf } from './kernels'

interface Wanted {
  inputs: { x: TensorInfo }
  attrs: { scale: number; shift: number }
  backend: BackendWasm
}

/**
 * `x · min(max(x + 3, 0), 6) · scale + shift`; packing divides `scale` by the six. The runtime has
 * no such operation, and as five of those that it has, this takes longer than the convolutions
 * around it: hence a kernel of our own over the runtime's memory.
 */
export function hardSwish(x: Tensor, scale: number, shift: number): Tensor {
  return engine().runKernel('HardSwish', { x }, { scale, shift })
}

registerKernel({
  kernelName: 'HardSwish',
  backendName: 'wasm',
  kernelFunc(given) {
    const { inputs, attrs, backend } = given as unknown as Wanted
    const made = backend.makeOutput(inputs.x.shape, 'float32')
    const from = backend.typedArrayFromHeap(inputs.x)
    const to = backend.typedArrayFromHeap(made)
    kernelsOf(backend).hardSwish(
      from.byteOffset,
      to.byteOffset,
      from.byteOffset + from.byteLength,
      attrs.scale,
      attrs.shift,
    )
    return made
  },
})
