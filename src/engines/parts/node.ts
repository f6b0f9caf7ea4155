import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Parts } from '../../core/engines'

const unpack = promisify(gunzip)

/** Parts from a folder of gzipped files, as `npm run build:parts` writes them. */
export const nodeParts =
  (folder: string): Parts =>
  async (name) =>
    new Uint8Array(await unpack(await readFile(join(folder, `${name}.gz`))))
