import { engine, type Tensor1D, type Tensor4D } from '@tensorflow/tfjs-core'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'

/** What a kernel is given that lays one constant filter, with its bias, over a picture. */
export interface Filtering {
  inputs: { x: Tensor4D; filter: Tensor4D; bias: Tensor1D }
  attrs: { least: number }
  backend: BackendWasm
}

/** The kernel of that name. The filter must be a constant of a net: what it is turned into is kept. */
export const filtered =
  (kernelName: 'Pointwise' | 'Winograd') =>
  (x: Tensor4D, filter: Tensor4D, bias: Tensor1D, activation: 'linear' | 'relu'): Tensor4D =>
    engine().runKernel(
      kernelName,
      { x, filter, bias },
      { least: activation === 'relu' ? 0 : -Infinity },
    )
