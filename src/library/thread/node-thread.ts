import { parentPort } from 'node:worker_threads'
import { serve } from './serve'

/** The thread's side in Node. */
export const serveNode = (): void =>
  serve({
    hear: (what) => void parentPort!.on('message', what),
    say: (message) => parentPort!.postMessage(message),
  })
