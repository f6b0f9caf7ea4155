import { fileURLToPath } from 'node:url'
import { nodeParts } from '../engines/parts/node'

/** Beside the built script, or where the build puts them when run from source. */
const folder = import.meta.url.endsWith('.ts') ? '../../build/parts' : './parts'

export const partsFolder = fileURLToPath(new URL(folder, import.meta.url))
export const parts = nodeParts(partsFolder)
