import { formatVersion, lostEntry } from '../../report'
import type { CheckOptions } from '../args'
import type { FileOutcome } from '../threads/duty'
import { CannotWrite, type FileError } from '../errors'
import type { Input } from '../files/files'
import { printable, printableLines } from './printable'
import { fileErrorOf, isOurs } from '../files/read'

/** The outcome of a file that can't be read or that broke us, `bytes` as far as they were read. */
export function unreadable(
  error: unknown,
  input: Input,
  options: CheckOptions,
  bytes?: Uint8Array,
): FileOutcome {
  const told = fileErrorOf(error, bytes, options.lang)
  const status = isOurs(told.error.code) ? 'broken' : 'unreadable'
  const notes = stackOf(told)
  if (options.format === 'json')
    return { print: JSON.stringify(errorJson(input, told)), status, notes }
  const entry = options.format === 'html' && lostEntry(input.file, told.error.message)
  return { print: '', status, notes: [...notes, errorLine(input, told)], ...(entry && { entry }) }
}

const errorLine = ({ file }: Input, { error }: FileError): string =>
  `${printable(file)}: ${error.message} (${error.code})`

/** What a bug leaves for its report. */
const stackOf = ({ stack }: FileError): string[] =>
  stack === undefined ? [] : [printableLines(stack)]

/** A line for a file that has none of its own. */
const errorJson = (input: Input, { error, source }: FileError) => ({
  ...nameJson(input),
  error,
  ...(source && { source }),
})

/** With what each line begins. A name that is no UTF-8 is told as far as it can be, and in base64 as it is. */
export const nameJson = ({ file, raw }: Input) => ({
  formatVersion,
  file,
  ...(raw && { fileBytes: Buffer.from(raw).toString('base64') }),
})

/** The outcome of a file that can't be read or that broke us. */
export function lookless(error: unknown, input: Input, bytes?: Uint8Array): FileOutcome {
  const told = fileErrorOf(error, bytes)
  return {
    print: JSON.stringify(errorJson(input, told)),
    status: isOurs(told.error.code) ? 'broken' : 'unreadable',
    notes: stackOf(told),
  }
}

/** The outcome of a file that can't be read or written, or that broke us. */
export function fitless(error: unknown, input: Input): FileOutcome {
  if (error instanceof CannotWrite)
    return { print: '', status: 'unwritten', notes: [`livecover: ${error.message}`] }
  const told = fileErrorOf(error)
  return {
    print: '',
    status: isOurs(told.error.code) ? 'broken' : 'unreadable',
    notes: [...stackOf(told), errorLine(input, told)],
  }
}
