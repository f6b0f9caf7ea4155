import { openRegressions } from '../nets/regression'

/**
 * Whether there is a person at all: without, the segmenter also paints products and furniture as
 * people. And whether somebody might be there all the same, with a thing in the place of the head.
 */
export const questions = ['presence', 'somebody'] as const
export type Question = (typeof questions)[number]

/** Opens what `tools/faces/train-person-presence.ts` wrote. */
export function openPresence(
  bytes: Uint8Array,
): (values: Float32Array, layer: Float32Array) => Record<Question, number> {
  const [presence, somebody] = openRegressions(
    bytes,
    questions.length,
    'models/person-presence.bin',
  )
  return (values, layer) => {
    const input = presenceInput(values, layer)
    return { presence: presence(input), somebody: somebody(input) }
  }
}

/**
 * What the segmenter's 16×16×128 layer holds of people, channel by channel: its mean where the mask
 * lies, its mean and its maximum everywhere. `values` is the mask, 256×256.
 */
export function presenceInput(values: Float32Array, layer: Float32Array): Float32Array {
  const cells = 16
  const channels = layer.length / (cells * cells)
  const side = Math.sqrt(values.length)
  const weights = new Float32Array(cells * cells)
  const step = side / cells
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++)
      weights[Math.floor(y / step) * cells + Math.floor(x / step)] +=
        values[y * side + x] / (step * step)
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const input = new Float32Array(channels * 3)
  for (let cell = 0; cell < weights.length; cell++) {
    for (let c = 0; c < channels; c++) {
      const value = layer[cell * channels + c]
      // Two cells' worth of nothing: the mean over a crumb of a mask tells little.
      input[c] += (value * weights[cell]) / (total + 2)
      input[channels + c] += value / weights.length
      input[2 * channels + c] = Math.max(input[2 * channels + c], value)
    }
  }
  return input
}
