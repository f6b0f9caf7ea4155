import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'fast-png'
import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { root } from '../cli/run'
import { newFolder } from '../kit/folder'
import { validLines } from '../kit/lines'

/*
 * What a host does with its part, by two processes of this machine: GNU parallel only starts the same
 * script by ssh, and there is none here.
 */
const script = join(root, 'examples/at-scale/part.sh')
const folder = newFolder()
const covers = Array.from({ length: 6 }, (_, i) => join(folder, `cover ${i}.png`))
for (const [i, file] of covers.entries()) {
  const data = Uint8Array.from({ length: 54 * 96 * 3 }, (_, at) => (at * (i + 3)) % 251)
  writeFileSync(file, encode({ width: 54, height: 96, channels: 3, depth: 8, data }))
}
writeFileSync(covers[5], 'no picture')
const parts = [covers.slice(0, 3), covers.slice(3)].map((files, i) => {
  const list = join(folder, `part ${i}`)
  writeFileSync(list, `${files.join('\n')}\n`)
  return { list, out: `${list}.ndjson` }
})

/** Starts a worker in a group of its own, as a host that can be lost. */
function start({ list, out }: (typeof parts)[number]) {
  const env = { ...process.env, LIVECOVER: `${process.execPath} build/cli.js` }
  const worker = spawn('bash', [script, list, out], { cwd: root, env, detached: true })
  return {
    ended: new Promise((done) => worker.once('exit', done)),
    kill: () => process.kill(-worker.pid!, 'SIGKILL'),
  }
}

test('two workers, one killed in the middle: run again, nothing is lost or twice', async () => {
  const [lost, other] = parts.map(start)
  const partial = `${parts[0].out}.now`
  const linesOf = () => (existsSync(partial) ? readFileSync(partial, 'utf8').split('\n') : [])
  await expect.poll(() => linesOf().length).toBeGreaterThan(1)
  lost.kill()
  await lost.ended
  expect(await other.ended).toBe(0)
  const before = linesOf()[0]
  expect(existsSync(parts[0].out)).toBe(false)

  expect(await start(parts[0]).ended).toBe(0)
  const all = parts.map(({ out }) => readFileSync(out, 'utf8')).join('')
  expect(validLines(all).map(({ file }) => file)).toEqual(covers)
  // What was answered before is repeated to the letter, its timings too: nobody looked again.
  expect(all.split('\n')[0]).toBe(before)
  expect(validLines(all).at(-1)).toMatchObject({ error: { code: 'unreadable-image' } })
})

test('the Kubernetes job runs each part once, by the same script', () => {
  const job = parse(readFileSync(join(root, 'examples/at-scale/job.yaml'), 'utf8')) as {
    spec: { completions: number; template: { spec: { containers: { command: string[] }[] } } }
  }
  const [{ command }] = job.spec.template.spec.containers
  expect(command[2]).toContain(`of=${job.spec.completions}`)
  expect(command[2]).toContain('part.sh')
})
