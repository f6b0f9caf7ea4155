import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'

/**
 * WebAssembly functions of our own over the runtime's memory, for what the runtime lacks or does
 * slowly: tools/wasm/ says how each works. Addresses, sizes, steps and channels are in bytes, but
 * for what is counted; `least`: nothing below it is answered.
 */
export interface Kernels {
  hardSwish(from: number, to: number, end: number, scale: number, shift: number): void
  /** A 3×3 filter over tiles of 4×4 pixels; see `winograd.ts`. */
  winograd(
    picture: number,
    filters: number,
    bias: number,
    space: number,
    made: number,
    wideCount: number,
    highCount: number,
    rowCount: number,
    into: number,
    out: number,
    least: number,
  ): void
  /** Rows times a matrix in stripes, and a bias; see `pointwise.ts`. At least four rows. */
  pointwise(
    rows: number,
    matrix: number,
    bias: number,
    made: number,
    rowCount: number,
    into: number,
    out: number,
    least: number,
  ): void
  /** Runs from places `gap` apart to places `step` apart. */
  spreadRuns(from: number, gap: number, to: number, step: number, count: number, size: number): void
  /** The largest of two by two pixels each; see `max-pool.ts`. */
  maxPool(
    picture: number,
    made: number,
    wideCount: number,
    highCount: number,
    channels: number,
    line: number,
  ): void
  /** The largest magnitude; see `sixteen.ts`, also for the next three. */
  largest(from: number, end: number): number
  roundRuns: RoundRuns
  roundThrees: RoundRuns
  sixteen(
    picture: number,
    filters: number,
    bias: number,
    scales: number,
    made: number,
    lineCount: number,
    down: number,
    pixelCount: number,
    step: number,
    run: number,
    highCount: number,
    line: number,
    out: number,
    least: number,
  ): void
  /** One filter a channel, by its taps across and its step; see `depthwise.ts`. */
  depthwise3by1: Depthwise
  depthwise3by2: Depthwise
  depthwise5by1: Depthwise
  depthwise5by2: Depthwise
  depthwise9by1: Depthwise
  depthwiseEdge(
    picture: number,
    filters: number,
    bias: number,
    made: number,
    channels: number,
    tapCount: number,
    wideCount: number,
    line: number,
    highCount: number,
    least: number,
  ): void
}

export type RoundRuns = (
  from: number,
  to: number,
  count: number,
  size: number,
  step: number,
  scale: number,
) => void

export type Depthwise = (
  picture: number,
  filters: number,
  bias: number,
  made: number,
  pixelCount: number,
  channels: number,
  line: number,
  highCount: number,
  least: number,
) => void

const opened = new WeakMap<BackendWasm, Kernels>()

/** `code`: the part `kernels.wasm`, which takes the runtime's memory for its own. */
export async function openKernels(
  backend: BackendWasm,
  code: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const memory = Object.values((backend.wasm as { asm?: object }).asm ?? {}).find(
    (part) => part instanceof WebAssembly.Memory,
  )
  if (!memory) throw new Error('The tensor runtime hides its memory')
  const { instance } = await WebAssembly.instantiate(code, { e: { m: memory } })
  opened.set(backend, instance.exports as unknown as Kernels)
}

export function kernelsOf(backend: BackendWasm): Kernels {
  const kernels = opened.get(backend)
  if (!kernels) throw new Error('The tensor runtime is not open')
  return kernels
}
