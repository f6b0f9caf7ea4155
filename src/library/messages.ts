import type { Port } from '../engines/threads/second-thread'
import type {
  CheckOptions,
  Drawn,
  DrawOptions,
  FitOptions,
  FittedFile,
  LookOptions,
  Progress,
} from './api'
import type { ErrorCode } from './errors'
import type { CheckLine, ErrorLine, LookLine } from './lines'

/** What a checker asks of its thread: options without what can't cross. */
type Plain<O> = Omit<O, 'signal' | 'onProgress'>
export type Work =
  | { task: 'check'; picture: Uint8Array; options: Plain<CheckOptions> }
  | { task: 'look'; picture: Uint8Array; options: Plain<LookOptions> }
  | { task: 'fit'; picture: Uint8Array; options: Plain<FitOptions> }
  | { task: 'draw'; picture: Uint8Array; options: Plain<DrawOptions> }

export type Task = Work['task']
export type WorkOf<T extends Task> = Extract<Work, { task: T }>

/** What comes of each task. */
export interface Answers {
  check: CheckLine
  look: LookLine
  fit: FittedFile
  draw: Drawn
}
export type Answered<T extends Task = Task> = { [K in T]: { task: K; answer: Answers[K] } }[T]
/** Whether it is the answer to that task. */
export const isAnswerTo = <T extends Task>(
  task: T,
  it: Answered | Answered<T>,
): it is Answered<T> => it.task === task

export interface PortEnd {
  port: Port
}

export type ToThread =
  | { work: Work }
  /** The text of pictures is read at the other end of the port, or for it. */
  | ({ role: 'readElsewhere' | 'readFor' } & PortEnd)
  /** `packed`: gzipped; null where it can't be had. */
  | { part: string; packed: Uint8Array | null; why?: string }

export type FromThread = { need: string } | { progress: Progress } | Answered | { failed: Failure }

/** An error's class does not survive the crossing. */
export interface Failure {
  code: ErrorCode
  message: string
  line?: ErrorLine
  stack?: string
}
