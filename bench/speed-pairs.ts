import { fork } from 'node:child_process'
import { once } from 'node:events'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { median, ms, table, type Took } from './speed/stats'

/**
 * `npx tsx bench/speed-pairs.ts THEIRS COVER… [--rounds N] [--warm N]`: this checkout against
 * another one in the folder THEIRS (installed, its parts built), whole checks of the same covers in
 * turns, each side in a process of its own, warm. Others may share the machine, so what counts is
 * the ratio of each pair by processor time.
 */
const words = process.argv.slice(2)
const option = (name: string, otherwise: number): number => {
  const at = words.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(words.splice(at, 2)[1])
}
const rounds = option('rounds', 3)
const warm = option('warm', 8)
const [theirs, ...covers] = words
if (covers.length === 0) throw new Error('Give a checkout and some covers')

const sides = [await open(join(import.meta.dirname, '..')), await open(theirs)]
for (let i = 0; i < warm; i++) for (const { take } of sides) await take(covers[i % covers.length])

const pairs: { cover: string; took: Took[] }[] = []
for (let round = 0; round < rounds; round++)
  for (const cover of covers) {
    const took: Took[] = []
    // Who comes first changes: the other finds the machine a little warmer.
    for (const side of pairs.length % 2 ? [1, 0] : [0, 1])
      took[side] = await sides[side].take(cover)
    pairs.push({ cover, took })
  }
console.log(report())
for (const { child } of sides) child.disconnect()

function report(): string {
  const ratios = pairs.map(({ took: [ours, others] }) => ours.cpu / others.cpu)
  const mean = (side: number) => pairs.reduce((sum, { took }) => sum + took[side].cpu, 0)
  const rows = covers.map((cover) => {
    const of = pairs.filter((pair) => pair.cover === cover)
    const [ours, others] = [0, 1].map((side) => median(of.map(({ took }) => took[side].cpu)))
    return [cover.split('/').at(-1)!, ms(ours), ms(others), (ours / others).toFixed(2)]
  })
  return [
    table(['cover', 'ours, ms CPU', 'theirs', 'ours / theirs'], rows),
    '',
    `${pairs.length} pairs: median ${median(ratios).toFixed(3)}, ` +
      `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}, ` +
      `of sums ${(mean(0) / mean(1)).toFixed(3)}; load ${loadavg()[0].toFixed(1)}.`,
  ].join('\n')
}

async function open(root: string) {
  const program = join(import.meta.dirname, 'speed/warm-process.ts')
  // Each side's own machinery, and code compiled at once, so that no measure falls into compiling.
  const child = fork(program, [root], {
    serialization: 'advanced',
    execArgv: ['--no-liftoff', '--import', 'tsx'],
  })
  child.on('exit', (code) => {
    if (code) throw new Error(`the checks of ${root} ended with ${code}`)
  })
  await once(child, 'message')
  return {
    child,
    async take(cover: string): Promise<Took> {
      child.send(cover)
      return (await once(child, 'message'))[0] as Took
    },
  }
}
