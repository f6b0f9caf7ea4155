import type { Locale } from '../../core/locale'
import { lostEntry } from '../../report'
import type { CheckOptions } from '../options'
import type { FileOutcome } from '../threads/duty'
import { CannotWrite, type FileError } from '../errors'
import type { Input } from '../files/files'
import { formatOf } from './formats'
import { errorJson } from './json-lines'
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
  const print = formatOf[options.format].lost?.(input, told) ?? ''
  const entry = lostEntry(input.file, told.error.message)
  return { print, status, notes: print ? notes : [...notes, errorLine(input, told)], entry }
}

const errorLine = ({ file }: Input, { error }: FileError): string =>
  `${printable(file)}: ${error.message} (${error.code})`

/** What a bug leaves for its report. */
const stackOf = ({ stack }: FileError): string[] =>
  stack === undefined ? [] : [printableLines(stack)]

/** The outcome of a file that can't be read or that broke us. */
export function lookless(
  error: unknown,
  input: Input,
  locale: Locale,
  bytes?: Uint8Array,
): FileOutcome {
  const told = fileErrorOf(error, bytes, locale)
  return {
    print: JSON.stringify(errorJson(input, told)),
    status: isOurs(told.error.code) ? 'broken' : 'unreadable',
    notes: stackOf(told),
  }
}

/** The outcome of a file that can't be read or written, or that broke us. */
export function fitless(error: unknown, input: Input, locale: Locale): FileOutcome {
  if (error instanceof CannotWrite)
    return { print: '', status: 'unwritten', notes: [`livecover: ${error.said[locale]}`] }
  const told = fileErrorOf(error, undefined, locale)
  return {
    print: '',
    status: isOurs(told.error.code) ? 'broken' : 'unreadable',
    notes: [...stackOf(told), errorLine(input, told)],
  }
}
