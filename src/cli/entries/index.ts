import { calibrate } from './calibrate'
import { check } from './check'
import type { Command } from './entry'
import { explain } from './explain'
import { fit } from './fit'
import { look } from './look'
import { mcp } from './mcp'
import { outcome } from './outcome'
import { rules } from './rules'

/** All commands, in the order in which help tells them. A new one is its file and a line here. */
export const commands: readonly Command[] = [
  check,
  look,
  fit,
  rules,
  explain,
  outcome,
  calibrate,
  mcp,
]
