import { readFile } from 'node:fs/promises'
import type { Parts } from '../src/core/engines'
import { madeParts, partSources } from './parts'

/** Parts straight from where they come from, so that tests need no build. */
export const sourceParts: Parts = async (name) => {
  if (name in madeParts) return new Uint8Array(await madeParts[name]())
  const path = partSources().get(name)
  if (!path) throw new Error(`no part called ${name}`)
  return new Uint8Array(await readFile(path))
}
