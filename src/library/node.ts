import { errorOf } from '../core/narrow/error'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { checkParts } from '../engines/parts/node'
import type { Checker, OpenOptions, PartSource } from './api'
import { makeChecker } from './checker'
import { LiveCoverError } from './errors'
import { fetchedParts, folderOf } from './part-source'
import type { Ears, Thread } from './seat'

export * from './api'
export * from './errors'
export * from './lines'

/** Beside the built library, or where the build puts it when run from source. */
const built = import.meta.url.endsWith('.ts') ? '../../build' : '.'
const ownParts = fileURLToPath(new URL(`${built}/parts`, import.meta.url))
const script = new URL(`${built}/cli.js`, import.meta.url)

/**
 * Opens a checker. Its threads start with the first call and keep no program from ending.
 *
 * @throws LiveCoverError `part` where the package is not whole, `bad-option` for what no option takes.
 */
export async function openChecker(options: OpenOptions = {}): Promise<Checker> {
  const { threads = 1, parts } = options
  if (!Number.isInteger(threads) || threads < 1 || threads > 64)
    throw new LiveCoverError('bad-option', 'threads must be a whole number from 1 to 64.')
  return makeChecker({
    start,
    parts: partsFrom(parts),
    threads,
    withReader: threads === 1 && availableParallelism() > 1,
  })
}

function partsFrom(parts: OpenOptions['parts']): PartSource {
  if (typeof parts === 'function') return parts
  if (parts === undefined) {
    try {
      checkParts(ownParts)
    } catch (error) {
      throw new LiveCoverError('part', `${errorOf(error).message} Install LiveCover anew.`)
    }
    return filesIn(ownParts)
  }
  const folder = folderOf(parts)
  if (/^https?:/i.test(folder)) return fetchedParts(folder)
  return filesIn(/^file:/i.test(folder) ? fileURLToPath(folder) : folder)
}

const filesIn =
  (folder: string): PartSource =>
  async (name) =>
    new Uint8Array(await readFile(join(folder, `${name}.gz`)))

function start({ message, lost }: Ears): Thread {
  // What the program was started with is not for its threads: a loader, a debugger's port.
  const thread = new Worker(script, { workerData: { library: true }, execArgv: [] })
  thread.unref()
  thread.on('message', message)
  thread.on('error', (error) => lost(error.message))
  thread.on('exit', (code) => lost(`exit ${code}`))
  return {
    post: (what, transfer = []) => thread.postMessage(what, transfer as never),
    end: () => thread.terminate(),
    idle: (is) => (is ? thread.unref() : thread.ref()),
  }
}
