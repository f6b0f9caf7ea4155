import { basename } from 'node:path'
import { encode } from 'fast-png'
import type { Engines } from '../../core/engines'
import { fill } from '../../core/image/fill'
import { newMask, type Mask } from '../../core/image/raster'
import { openCover } from '../../analyzers/open-cover'
import { lookedAt, type Seen } from '../../library/one-cover'
import { evidenceToJson } from '../../report/evidence-json'
import type { LookOptions } from '../options'
import { nameJson } from '../print/json-lines'
import { lookless } from '../print/lines'
import type { FileOutcome } from '../threads/duty'
import { CannotWrite } from '../errors'
import type { Input } from '../files/files'
import { kindsFor } from './kinds'
import { maskPath, put } from '../files/outputs'
import { printable } from '../print/printable'
import { readInput } from '../files/read'
import { signed } from '../files/signature'
import { makeFolder } from '../files/write'

/**
 * Looks at one file. Never throws for a file that can't be read, nor for a bug or a mask that can't
 * be written: that is an outcome.
 */
export async function lookOutcome(
  input: Input,
  engines: Engines,
  options: LookOptions,
): Promise<FileOutcome> {
  let bytes: Uint8Array | undefined
  try {
    bytes = await readInput(input)
    const { line, notes } = await lookAt(input, bytes, engines, options)
    const status = 'unseen' in line ? 'broken' : notes.length > 0 ? 'unwritten' : 'ready'
    return { print: JSON.stringify(line), status, notes }
  } catch (error) {
    return lookless(error, input, options.lang, bytes)
  }
}

/**
 * What the analyzers saw in one file, as plain JSON values. What could not be looked at is null and
 * named in `unseen`.
 */
async function lookAt(
  input: Input,
  bytes: Uint8Array,
  engines: Engines,
  { only, masks, force, lang }: LookOptions,
) {
  const started = performance.now()
  const name = basename(input.file)
  const cover = await openCover({ name, bytes, origin: 'file' }, engines)
  const decoded = performance.now() - started
  const { seen, unseen, timings } = await lookedAt(cover, kindsFor(only), engines)
  const notes = masks === undefined ? [] : writeMasks(masks, input, seen, cover, { force, lang })
  const line = {
    ...nameJson(input),
    width: cover.width,
    height: cover.height,
    ...evidenceToJson(seen),
    ...(Object.keys(unseen).length > 0 && { unseen }),
    timings: { total: performance.now() - started, decode: decoded, ...timings },
  }
  return { line, notes }
}

/** Answers what could not be written, as sentences. */
function writeMasks(
  folder: string,
  { stem }: Input,
  { text, person, subject }: Seen['seen'],
  size: { width: number; height: number },
  { force, lang }: Pick<LookOptions, 'force' | 'lang'>,
): string[] {
  const empty = () => newMask(size.width, size.height)
  const write = (kind: string, mask: Mask) =>
    put(maskPath(folder, stem, kind), signed(encode({ ...mask, channels: 1, depth: 8 })), force)
  try {
    makeFolder(folder)
    if (text) {
      const mask = empty()
      for (const { polygon } of text.lines) fill(mask, polygon)
      write('text', mask)
    }
    if (person !== undefined) write('person', person?.mask ?? empty())
    if (subject !== undefined) write('subject', subject?.mask ?? empty())
    return []
  } catch (error) {
    if (error instanceof CannotWrite) return [`livecover: ${printable(error.said[lang])}`]
    throw error
  }
}
