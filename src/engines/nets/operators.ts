import type { NetNode } from './format'
import { arithmetic } from './operators/arithmetic'
import { convolution } from './operators/convolution'
import { scaling } from './operators/scaling'
import { shaping } from './operators/shaping'
import type { Value } from './value'

export type Attributes = NetNode['attributes']

/** What one kind of node does. Answers new values, or its inputs as they are. */
export type Operator = (inputs: Value[], attributes: Attributes) => Value | Value[]

/**
 * Only what the embedded nets need. Names are ONNX's, but for those that packing makes (see
 * tools/onnx/simplify.ts).
 */
export const operators: Record<string, Operator | undefined> = {
  ...convolution,
  ...scaling,
  ...arithmetic,
  ...shaping,
}
