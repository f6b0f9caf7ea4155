import type { Shaped } from '../nets/net'

/**
 * What the feature network returns: its own "this is a face", its coarsest layer, 6×6×128, and the
 * two before it, of 12×12 and 24×24.
 */
export type Layers = Shaped[]

/**
 * For "is it a face" and "is there a mask": the layer, and as logits the detector's score and the
 * network's flag.
 */
export function faceInput([flag, { data: coarse }]: Layers, score: number): Float32Array {
  const input = new Float32Array(coarse.length + 2)
  input.set(coarse)
  input.set([logit(score), logit(flag.data[0])], coarse.length)
  return input
}

const logit = (p: number) => Math.log(Math.max(p, 1e-4) / Math.max(1 - p, 1e-4))
