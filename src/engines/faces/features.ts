/** What the feature network answers: its own "this is a face", and three layers from coarse to fine. */
export type Layers = Float32Array[]

/** Rows of the 12×12×128 and the 24×24×64 layer in which the eyes lie, when the whole face was cut out and when the eyes were. */
const rows = { face: { middle: [3, 7], fine: [7, 13] }, eyes: { middle: [3, 9], fine: [9, 15] } } as const

/** For "is it a face" and "is there a mask": the 6×6×128 layer, the detector's score and the network's flag, both as logits. */
export function faceInput([flag, coarse]: Layers, score: number): Float32Array {
  const input = new Float32Array(coarse.length + 2)
  input.set(coarse)
  input.set([logit(score), logit(flag[0])], coarse.length)
  return input
}

/** For "are there sunglasses": the finer layers around the eyes, from both cuts. */
export function eyesInput(face: Layers, eyes: Layers): Float32Array {
  const bands = [...bandsOf(face, rows.face), ...bandsOf(eyes, rows.eyes)]
  const input = new Float32Array(bands.reduce((size, band) => size + band.length, 0))
  let at = 0
  for (const band of bands) {
    input.set(band, at)
    at += band.length
  }
  return input
}

function bandsOf([, , middle, fine]: Layers, at: (typeof rows)[keyof typeof rows]): Float32Array[] {
  const [a, b] = at.middle
  const [c, d] = at.fine
  return [middle.subarray(a * 12 * 128, b * 12 * 128), fine.subarray(c * 24 * 64, d * 24 * 64)]
}

const logit = (p: number) => Math.log(Math.max(p, 1e-4) / Math.max(1 - p, 1e-4))
