import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Took } from './stats'

export interface RemotePeer {
  name: string
  job: string
  take(png: Uint8Array): Promise<Took>
}

/** The peers in a process of their own; each times itself there. */
export async function forkPeers(): Promise<RemotePeer[]> {
  const child = fork(new URL('./peer-process.ts', import.meta.url), {
    serialization: 'advanced',
    stdio: 'ignore',
  })
  child.on('exit', (code) => {
    if (code) throw new Error(`the peers ended with ${code}`)
  })
  const answer = async () => (await once(child, 'message'))[0]
  const names = (await answer()) as { name: string; job: string }[]
  return names.map(({ name, job }) => ({
    name,
    job,
    async take(png) {
      child.send({ name, png })
      return (await answer()) as Took
    },
  }))
}
