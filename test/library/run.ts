import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { root } from '../cli/run'

export type Library = typeof import('../../src/library/node')

/** The library as it is built and handed out; its types are those of its sources. */
export const library = (await import(
  /* @vite-ignore */ pathToFileURL(join(root, 'build/library.js')).href
)) as Library
