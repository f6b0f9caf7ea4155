import type { Operator } from './operator'
import { arithmetic } from './operators/arithmetic'
import { convolution } from './operators/convolution'
import { pooling } from './operators/pooling'
import { scaling } from './operators/scaling'
import { shaping } from './operators/shaping'

/**
 * Only what the embedded nets need. Names are ONNX's, but for those that packing makes (see
 * tools/onnx/simplify.ts).
 */
export const operators: Record<string, Operator | undefined> = {
  ...convolution,
  ...pooling,
  ...scaling,
  ...arithmetic,
  ...shaping,
}
