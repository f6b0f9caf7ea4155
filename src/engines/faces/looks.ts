import { openRegressions, type Regression } from '../nets/regression'

/** What is asked of a face: is it one, does a mask hide it. Sunglasses have a net of their own. */
export const questions = ['face', 'mask'] as const
export type Question = (typeof questions)[number]

/** Opens what `tools/faces/train-face-classifier.ts` wrote. */
export function openLooks(bytes: Uint8Array): Record<Question, Regression> {
  const [face, mask] = openRegressions(bytes, questions.length, 'models/face-looks.bin')
  return { face, mask }
}
