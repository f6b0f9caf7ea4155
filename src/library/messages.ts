import type { Port } from '../engines/threads/second-thread'
import type { CheckOptions, DrawOptions, FitOptions, LookOptions, Progress } from './api'
import type { ErrorCode } from './errors'
import type { ErrorLine } from './lines'

/** What a checker asks of its thread: options without what can't cross. */
type Plain<O> = Omit<O, 'signal' | 'onProgress'>
export type Work =
  | { task: 'check'; picture: Uint8Array; options: Plain<CheckOptions> }
  | { task: 'look'; picture: Uint8Array; options: Plain<LookOptions> }
  | { task: 'fit'; picture: Uint8Array; options: Plain<FitOptions> }
  | { task: 'draw'; picture: Uint8Array; options: Plain<DrawOptions> }

export interface PortEnd {
  port: Port
}

export type ToThread =
  | { work: Work }
  /** The text of pictures is read at the other end of the port, or for it. */
  | ({ role: 'readElsewhere' | 'readFor' } & PortEnd)
  /** `packed`: gzipped; null where it can't be had. */
  | { part: string; packed: Uint8Array | null; why?: string }

export type FromThread =
  { need: string } | { progress: Progress } | { answer: unknown } | { failed: Failure }

/** An error's class does not survive the crossing. */
export interface Failure {
  code: ErrorCode
  message: string
  line?: ErrorLine
  stack?: string
}
