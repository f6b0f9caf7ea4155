import './cli/door'
import { isMainThread, workerData } from 'node:worker_threads'

const script = new URL(import.meta.url)
// Each thread opens only what it needs: the first one none of the engines, so that want of memory
// ends a job and never the run.
if (isMainThread)
  process.exitCode = await (await import('./cli/main')).main(process.argv.slice(2), script)
else if ('library' in workerData) (await import('./library/thread/node-thread')).serveNode()
else if ('reader' in workerData) (await import('./cli/threads/reading-thread')).read(workerData)
else (await import('./cli/threads/job')).work(script)
