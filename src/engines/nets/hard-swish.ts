import {
  add,
  engine,
  mul,
  registerKernel,
  relu6,
  type Tensor,
  type TensorInfo,
} from '@tensorflow/tfjs-core'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { ownKernels } from './own-kernels'

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
  if (kernels(engine().backend as BackendWasm))
    return engine().runKernel('HardSwish', { x }, { scale, shift })
  return add(mul(mul(x, relu6(add(x, 3))), scale), shift)
}

registerKernel({
  kernelName: 'HardSwish',
  backendName: 'wasm',
  kernelFunc(given) {
    const { inputs, attrs, backend } = given as unknown as Wanted
    const made = backend.makeOutput(inputs.x.shape, 'float32')
    const from = backend.typedArrayFromHeap(inputs.x)
    const to = backend.typedArrayFromHeap(made)
    kernels(backend)!.f(
      from.byteOffset,
      to.byteOffset,
      from.byteOffset + from.byteLength,
      attrs.scale,
      attrs.shift,
    )
    return made
  },
})

/** tools/wasm/hard-swish.wat, assembled. */
const assembled =
  'AGFzbQEAAAABCQFgBX9/f319AAIIAQFlAW0CAAADAgEABwUBAWYAAAq4AQG1AQIDewF9IAP9EyEGIAT9EyEHAkADQCAAQRBqIAJLDQEgAP0AAgAhBSABIA' +
  'cgBiAFQwAAwED9E0MAAAAA/RMgBUMAAEBA/RP95AH96wH96gH95gH95gH95AH9CwIAIABBEGohACABQRBqIQEMAAsLAkADQCAAIAJPDQEgACoCACEIIAEg' +
  'BCADIAhDAADAQEMAAAAAIAhDAABAQJKXlpSUkjgCACAAQQRqIQAgAUEEaiEBDAALCws='

interface HardSwish {
  f(from: number, to: number, end: number, scale: number, shift: number): void
}

const kernels = ownKernels<HardSwish>(assembled)
