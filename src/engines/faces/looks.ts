/** What is asked of a face: is it one, does a mask hide it, do sunglasses. */
export const questions = ['face', 'mask', 'sunglasses'] as const
export type Question = (typeof questions)[number]

/** Answers with a probability. */
export type Look = (input: Float32Array) => number

/**
 * Opens the logistic regressions that `tools/train-face-classifier.ts` wrote, one after another: the number of inputs (uint32), a bias
 * and a scale (float32), then one signed byte a weight, filled up to a multiple of four. Throws when the bytes hold anything else.
 */
export function openLooks(bytes: Uint8Array): Record<Question, Look> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const looks = questions.map((question): [Question, Look] => {
    const count = at + 12 <= bytes.length ? view.getUint32(at, true) : Infinity
    if (at + 12 + count > bytes.length) throw wrongLayout()
    const bias = view.getFloat32(at + 4, true)
    const scale = view.getFloat32(at + 8, true)
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at + 12, count)
    at += 12 + Math.ceil(count / 4) * 4
    return [question, (input) => answer(input, weights, bias, scale)]
  })
  if (at !== bytes.length) throw wrongLayout()
  return Object.fromEntries(looks) as Record<Question, Look>
}

const wrongLayout = () =>
  new Error('models/face-looks.bin is laid out otherwise than this version reads it: run tools/train-face-classifier.ts')

function answer(input: Float32Array, weights: Int8Array, bias: number, scale: number): number {
  if (input.length !== weights.length) throw new Error(`A classifier of ${weights.length} inputs was given ${input.length}`)
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i] * input[i]
  return 1 / (1 + Math.exp(-(bias + scale * sum)))
}
