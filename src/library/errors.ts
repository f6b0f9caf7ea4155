import type { ErrorLine } from './lines'

/**
 * Why a call failed. `unreadable-image`, `unsupported-format`: of the picture. `too-heavy`: no file
 * of that format is light enough for the platform. `bad-option`: of the call. `aborted`, `closed`:
 * somebody wanted it so. `part`, `out-of-memory`, `bug`: of the installation, the machine, ourselves.
 */
export type ErrorCode =
  | 'unreadable-image'
  | 'unsupported-format'
  | 'too-heavy'
  | 'bad-option'
  | 'aborted'
  | 'closed'
  | 'part'
  | 'out-of-memory'
  | 'bug'

/** All that the library rejects with. The message is a sentence with a way out. */
export class LiveCoverError extends Error {
  override name: string = 'LiveCoverError'
  /** What to tell errors apart by. */
  readonly code: ErrorCode
  /** The line that `livecover check --json` prints of such a picture, where it is the picture. */
  readonly line?: ErrorLine

  constructor(code: ErrorCode, message: string, line?: ErrorLine, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    if (line) this.line = line
  }
}
