import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Runs the built command line. `meanwhile` is told of every piece of output, and may end the run.
 */
export function livecover(
  args: string[],
  meanwhile: (child: ChildProcess, stdout: string) => void = () => {},
) {
  return new Promise<{
    status: number | null
    signal: string | null
    stdout: string
    stderr: string
  }>((done) => {
    const child = spawn('node', [join(root, 'build/cli.js'), ...args], {
      cwd: root,
      env: { ...process.env, LANG: 'en' },
    })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (piece) => meanwhile(child, (stdout += piece)))
    child.stderr.on('data', (piece) => (stderr += piece))
    child.on('close', (status, signal) => done({ status, signal, stdout, stderr }))
  })
}
