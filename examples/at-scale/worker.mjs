// A worker of a BullMQ queue: REDIS=host:port node worker.mjs. Start as many as there are cores, on any machines.
// A job is { file }; its answer is the line of JSON. A worker that dies leaves its job to another one.
import { readFile } from 'node:fs/promises'
import { Worker } from 'bullmq'
import { openChecker, LiveCoverError } from 'livecover'

const [host, port] = (process.env.REDIS ?? '127.0.0.1:6379').split(':')
const checker = await openChecker()
const worker = new Worker(
  'covers',
  async ({ data: { file } }) => {
    try {
      return await checker.check(await readFile(file), { name: file })
    } catch (error) {
      // A picture that can't be read is an answer; all else is tried again.
      if (error instanceof LiveCoverError && error.line) return error.line
      throw error
    }
  },
  { connection: { host, port: Number(port) }, concurrency: 1 },
)
process.once('SIGTERM', async () => {
  await worker.close()
  await checker.close()
})
