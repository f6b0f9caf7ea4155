import { lstatSync, readFileSync, statSync, type BigIntStats } from 'node:fs'
import { join } from 'node:path'
import { CannotWrite } from '../errors'
import { pathOf, type Input } from './files'
import { printable } from '../print/printable'
import { isSigned } from './signature'
import { writeWhole } from './write'

export const annotatedPath = (folder: string, stem: string) => join(folder, `${stem}.annotated.png`)
export const maskPath = (folder: string, stem: string, kind: string) =>
  join(folder, `${stem}.${kind}.png`)

const foreign = {
  zh: '那里有一个不是 LiveCover 画的文件。请换个地方，或加 --force。',
  en: 'a file that LiveCover did not draw lies there. Choose another place, or add --force.',
}
const ownInput = {
  zh: '那是要检查的图片之一。请换个地方。',
  en: 'that is one of the pictures to be looked at. Choose another place.',
}

/**
 * Sees before anything is computed whether `paths` may be written: never over an input, by whatever
 * name, and over what is not ours only with `force`. Throws `CannotWrite`.
 */
export function refuseOverwriting(
  paths: readonly string[],
  inputs: readonly Input[],
  force = false,
): void {
  const taken = paths.filter((path) => lstatOf(path))
  if (taken.length === 0) return
  const given = new Set(inputs.map((input) => identityOf(pathOf(input))))
  for (const path of taken) {
    const identity = identityOf(path)
    if (identity !== undefined && given.has(identity))
      throw new CannotWrite(printable(path), ownInput)
    if (!force && !isOurs(path)) throw new CannotWrite(printable(path), foreign)
  }
}

/** Whether two paths lead to the same file, through links of either kind. */
export function isSameFile(a: string | Buffer, b: string | Buffer): boolean {
  const identity = identityOf(a)
  return identity !== undefined && identity === identityOf(b)
}

/**
 * Writes an output, over what we drew ourselves, over nothing and over the very same bytes; over
 * anything else only with `force`. Throws `CannotWrite`.
 */
export function put(path: string, bytes: Uint8Array, force = false): void {
  const there = lstatOf(path)
  if (there && !force && !isOurs(path) && !losesNothing(path, there, bytes))
    throw new CannotWrite(printable(path), foreign)
  writeWhole(path, bytes, there !== undefined)
}

/** A link is somebody's, wherever it leads. */
const isOurs = (path: string) => lstatOf(path)?.isFile() === true && isSigned(path)

const losesNothing = (path: string, there: BigIntStats, bytes: Uint8Array) =>
  there.isFile() &&
  (there.size === 0n || (there.size === BigInt(bytes.length) && readFileSync(path).equals(bytes)))

function lstatOf(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true })
  } catch {
    // What can't be asked about can't be written either, and writing says why.
    return undefined
  }
}

function identityOf(path: string | Buffer): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev}:${ino}`
  } catch {
    return undefined
  }
}
