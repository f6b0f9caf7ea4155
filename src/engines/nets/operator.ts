import type { NetNode } from './format'
import type { Value } from './value'

export type Attributes = NetNode['attributes']

/** How a net is to be computed. */
export interface Manner {
  /** As single floats throughout; otherwise layers are rounded to 16 bits where that is faster. */
  floats: boolean
}

/** What one type of node does. Returns new values, or its inputs as they are. */
export type Operator = (inputs: Value[], attributes: Attributes, manner: Manner) => Value | Value[]
