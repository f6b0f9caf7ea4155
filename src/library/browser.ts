import type { Checker, OpenOptions } from './api'
import { makeChecker } from './checker'
import { LiveCoverError } from './errors'
import { fetchedParts, folderOf } from './part-source'
import type { Ears, Thread } from './seat'

export * from './api'
export * from './errors'
export * from './lines'

export interface BrowserOptions extends OpenOptions {
  /** Where `browser-worker.js` of this package is. Default: beside this file. */
  worker?: string | { readonly href: string }
}

/**
 * Opens a checker in a page. Its workers start with the first call.
 *
 * @throws LiveCoverError `bad-option` for what no option takes.
 */
export async function openChecker(options: BrowserOptions = {}): Promise<Checker> {
  const { threads = 1, parts = new URL('./parts/', import.meta.url), worker } = options
  if (!Number.isInteger(threads) || threads < 1 || threads > 64)
    throw new LiveCoverError('bad-option', 'threads must be a whole number from 1 to 64.')
  const at = worker === undefined ? undefined : folderOf(worker)
  return makeChecker({
    start: (ears) => start(at, ears),
    parts: typeof parts === 'function' ? parts : fetchedParts(folderOf(parts)),
    threads,
    withReader: threads === 1 && (navigator.hardwareConcurrency ?? 1) > 1,
  })
}

function start(at: string | undefined, { message, lost }: Ears): Thread {
  // Written so that bundlers see which file it is.
  const worker = at ? new Worker(at) : new Worker(new URL('./browser-worker.js', import.meta.url))
  worker.onmessage = ({ data }) => message(data)
  worker.onerror = (event) => {
    event.preventDefault()
    lost(event.message || 'the worker could not be started')
  }
  return {
    post: (what, transfer = []) => worker.postMessage(what, transfer),
    end: async () => worker.terminate(),
    idle: () => {},
  }
}
