import { formatVersion } from '../../report'
import type { FileError } from '../errors'
import type { Input } from '../files/files'

/** With what each line begins. A name that is no UTF-8 is told as far as it can be, and in base64 as it is. */
export const nameJson = ({ file, raw }: Input) => ({
  formatVersion,
  file,
  ...(raw && { fileBytes: Buffer.from(raw).toString('base64') }),
})

/** A line for a file that has none of its own. */
export const errorJson = (input: Input, { error, source }: FileError) => ({
  ...nameJson(input),
  error,
  ...(source && { source }),
})
