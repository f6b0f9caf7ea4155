import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'

/**
 * A WebAssembly function of our own over the runtime's memory, for what the runtime lacks or does slowly. `assembled`: a file of
 * tools/wasm/ as base64, which imports the memory as `e.m` and exports `f`. Answers null where the runtime does not show its memory.
 */
export function ownKernel<F>(assembled: string): (backend: BackendWasm) => F | null {
  const kernels = new WeakMap<BackendWasm, F | null>()
  return (backend) => {
    let kernel = kernels.get(backend)
    if (kernel === undefined) {
      const memory = Object.values((backend.wasm as { asm?: object }).asm ?? {}).find(
        (part) => part instanceof WebAssembly.Memory,
      )
      const code = () => Uint8Array.from(atob(assembled), (letter) => letter.charCodeAt(0))
      kernel = memory ? (new WebAssembly.Instance(new WebAssembly.Module(code()), { e: { m: memory } }).exports.f as F) : null
      kernels.set(backend, kernel)
    }
    return kernel
  }
}
