import type { NetNode } from './format'
import type { Value } from './value'

export type Attributes = NetNode['attributes']

/** What one type of node does. Returns new values, or its inputs as they are. */
export type Operator = (inputs: Value[], attributes: Attributes) => Value | Value[]
