import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { once } from 'node:events'

export interface Ran {
  wall: number
  /** Most memory it ever held, MB. */
  peak: number
  /** Memory at each printed line, MB. */
  held: number[]
}

/**
 * Runs the built command line on `files`, with the time of the clock and the memory that the system
 * saw. Linux only.
 */
export async function runCheck(files: readonly string[], jobs = 1): Promise<Ran> {
  const started = performance.now()
  const cli = join(import.meta.dirname, '../../build/cli.js')
  const child = spawn('node', [cli, 'check', ...files, '--json', '--jobs', String(jobs)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let peak = 0
  const held: number[] = []
  const look = (): void => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
      held.push(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
    } catch {
      // It has ended.
    }
  }
  let rest = ''
  child.stdout.on('data', (piece: Buffer) => {
    rest += piece.toString()
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      look()
      rest = rest.slice(end + 1)
    }
  })
  await once(child, 'close')
  return { wall: performance.now() - started, peak, held }
}
