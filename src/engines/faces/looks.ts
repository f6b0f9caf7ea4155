import { openRegressions, type Regression } from '../regression'

/** What is asked of a face: is it one, does a mask hide it, do sunglasses. */
export const questions = ['face', 'mask', 'sunglasses'] as const
export type Question = (typeof questions)[number]

/** Opens what `tools/train-face-classifier.ts` wrote. */
export function openLooks(bytes: Uint8Array): Record<Question, Regression> {
  const [face, mask, sunglasses] = openRegressions(bytes, questions.length, 'models/face-looks.bin')
  return { face, mask, sunglasses }
}
