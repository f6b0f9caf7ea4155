import { z } from 'zod'
import { checkLine } from './check-line'
import { lookLine } from './look-line'
import { errorLine, explanation, ruleEntry } from './other-lines'

/** All that the command line prints as JSON. */
const all = z.object({ checkLine, lookLine, errorLine, ruleEntry, explanation })

/** As much of JSON Schema as these lines need. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: string[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  description?: string
  maximum?: number
  minimum?: number
}
export type Lines = Schema & { $schema: string; title: string; $defs: Record<string, Schema> }

/**
 * The schema of the lines. `closed`: no field may stand in a line that it doesn't name, which is
 * how we hold ourselves to it; who reads reports must let more fields come.
 */
export function schemaOf(closed = false): Lines {
  const { $defs } = z.toJSONSchema(all, {
    io: closed ? 'output' : 'input',
    override: ({ jsonSchema }) => {
      // What every number is need not be said of each.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
    },
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A line of livecover check --json or livecover look',
    anyOf: ['CheckLine', 'LookLine', 'ErrorLine'].map((id) => ({ $ref: `#/$defs/${id}` })),
    $defs: $defs as Record<string, Schema>,
  }
}
