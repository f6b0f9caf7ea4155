import { parentPort } from 'node:worker_threads'
import { portOf } from './parent-port'
import { serve } from './serve'

/** The thread's side in Node. */
export const serveNode = (): void =>
  serve({
    hear: (what) => void portOf(parentPort).on('message', what),
    say: (message) => portOf(parentPort).postMessage(message),
  })
