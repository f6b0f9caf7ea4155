import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { LostPart, type Parts } from '../../core/engines'
import { errorOf } from '../../core/narrow/error'
import { fieldsIn } from '../../core/narrow/object'
import { isOutOfMemory } from '../../core/unseen'

const unpack = promisify(gunzip)

/** Parts from a folder of gzipped files, as `npm run build:parts` writes them. */
export const nodeParts =
  (folder: string): Parts =>
  async (name) => {
    try {
      return new Uint8Array(await unpack(await readFile(join(folder, `${name}.gz`))))
    } catch (error) {
      throw isOutOfMemory(error) ? error : new LostPart(name, reasonOf(error))
    }
  }

/** What each part should be: its file's length in bytes, and the hash of it. */
export type PartList = Record<string, { bytes: number; sha256: string }>
export const partList = 'parts.json'

/**
 * Sees whether every part in the folder is there and whole, as the list says that was written with
 * them. Throws `LostPart`.
 */
export function checkParts(folder: string): void {
  for (const [name, { bytes, sha256 }] of Object.entries(listIn(folder))) {
    const packed = partFile(folder, `${name}.gz`, name)
    if (packed.length !== bytes)
      throw new LostPart(name, `is ${packed.length} bytes long instead of ${bytes}`)
    if (createHash('sha256').update(packed).digest('hex') !== sha256)
      throw new LostPart(name, 'is damaged')
  }
}

function listIn(folder: string): PartList {
  const text = partFile(folder, partList, partList).toString()
  try {
    return JSON.parse(text) as PartList
  } catch {
    throw new LostPart(partList, 'is damaged')
  }
}

function partFile(folder: string, file: string, part: string): Buffer {
  try {
    return readFileSync(join(folder, file))
  } catch (error) {
    throw new LostPart(part, reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  const { code: found } = fieldsIn(error)
  const code = typeof found === 'string' ? found : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'is missing'
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read'
  return code.startsWith('Z_') ? 'is damaged' : `can’t be read (${code || errorOf(error).message})`
}
