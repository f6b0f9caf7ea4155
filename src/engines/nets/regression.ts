/** Returns a probability, 0…1. */
export type Regression = (input: Float32Array) => number

/**
 * Opens the logistic regressions that `tools/faces/pack.ts` wrote, one after another: the number of
 * inputs (uint32), a bias and a scale (float32), then one signed byte a weight, filled up to a
 * multiple of four. Throws when the bytes hold anything else.
 */
export function openRegressions(bytes: Uint8Array, count: number, file: string): Regression[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wrongLayout = () =>
    new Error(
      `${file} is laid out otherwise than this version reads it: make it again (models/README.md)`,
    )
  let at = 0
  const all = Array.from({ length: count }, (): Regression => {
    const size = at + 12 <= bytes.length ? view.getUint32(at, true) : Infinity
    if (at + 12 + size > bytes.length) throw wrongLayout()
    const bias = view.getFloat32(at + 4, true)
    const scale = view.getFloat32(at + 8, true)
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at + 12, size)
    at += 12 + Math.ceil(size / 4) * 4
    return (input) => probabilityOf(input, weights, bias, scale)
  })
  if (at !== bytes.length) throw wrongLayout()
  return all
}

function probabilityOf(
  input: Float32Array,
  weights: Int8Array,
  bias: number,
  scale: number,
): number {
  if (input.length !== weights.length)
    throw new Error(`A regression of ${weights.length} inputs was given ${input.length}`)
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i] * input[i]
  return 1 / (1 + Math.exp(-(bias + scale * sum)))
}
