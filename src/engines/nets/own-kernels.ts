import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'

/**
 * WebAssembly functions of our own over the runtime's memory, for what the runtime lacks or does
 * slowly. `assembled`: a file of tools/wasm/ as base64, which imports the memory as `e.m`. Returns
 * null where the runtime does not show its memory.
 */
export function ownKernels<E>(assembled: string): (backend: BackendWasm) => E | null {
  const kernels = new WeakMap<BackendWasm, E | null>()
  return (backend) => {
    let own = kernels.get(backend)
    if (own === undefined) {
      const memory = Object.values((backend.wasm as { asm?: object }).asm ?? {}).find(
        (part) => part instanceof WebAssembly.Memory,
      )
      const code = () => Uint8Array.from(atob(assembled), (letter) => letter.charCodeAt(0))
      own = memory
        ? (new WebAssembly.Instance(new WebAssembly.Module(code()), { e: { m: memory } })
            .exports as E)
        : null
      kernels.set(backend, own)
    }
    return own
  }
}
