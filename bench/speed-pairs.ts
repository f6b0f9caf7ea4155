import { fork } from 'node:child_process'
import { once } from 'node:events'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { median, ms, table, type Took } from './speed/stats'

/**
 * `npx tsx bench/speed-pairs.ts --against FOLDER,tesseract COVER… [--rounds N] [--warm N]`: whole
 * checks by this checkout against those by another one (installed, its parts built), or against
 * plain tesseract.js. The same covers in turns, each side in a process of its own, warm. Others may
 * share the machine: what counts is the ratio of each pair, by processor time.
 */
const words = process.argv.slice(2)
const option = (name: string, otherwise: string): string => {
  const at = words.indexOf(`--${name}`)
  return at < 0 ? otherwise : words.splice(at, 2)[1]
}
const rounds = Number(option('rounds', '3'))
const warm = Number(option('warm', '8'))
const names = [join(import.meta.dirname, '..'), ...option('against', 'tesseract').split(',')]
const covers = words
if (covers.length === 0) throw new Error('Name some covers')

const sides = await Promise.all(names.map(open))
for (let i = 0; i < warm; i++) for (const { take } of sides) await take(covers[i % covers.length])

/** What each side took, cover by cover and round by round. */
const turns: { cover: string; took: Took[] }[] = []
for (let round = 0; round < rounds; round++)
  for (const cover of covers) {
    const took: Took[] = []
    const order = sides.map((_, i) => (i + turns.length) % sides.length)
    for (const side of order) took[side] = await sides[side].take(cover)
    turns.push({ cover, took })
  }
console.log(report())
for (const { child } of sides) child.disconnect()

function report(): string {
  const rows = covers.map((cover) => {
    const of = turns.filter((turn) => turn.cover === cover)
    const medians = sides.map((_, side) => median(of.map(({ took }) => took[side].cpu)))
    return [cover.split('/').at(-1)!, ...medians.map(ms)]
  })
  const ratios = names.slice(1).map((name, i) => ratio(name, i + 1))
  return [
    table(['cover', 'ours, ms CPU', ...names.slice(1)], rows),
    '',
    ...ratios,
    `${turns.length} turns, load ${loadavg()[0].toFixed(1)}.`,
  ].join('\n')
}

function ratio(name: string, side: number): string {
  const of = (by: keyof Took) => {
    const each = turns.map(({ took }) => took[0][by] / took[side][by])
    const sum = (i: number) => turns.reduce((all, { took }) => all + took[i][by], 0)
    // The least of each cover: what others on the machine took from its turns falls away.
    const least = (i: number) =>
      covers.reduce((all, cover) => {
        const mine = turns.filter((turn) => turn.cover === cover)
        return all + Math.min(...mine.map(({ took }) => took[i][by]))
      }, 0)
    const range = `${Math.min(...each).toFixed(2)}–${Math.max(...each).toFixed(2)}`
    const sums = `of sums ${(sum(0) / sum(side)).toFixed(2)}, of least ${(least(0) / least(side)).toFixed(2)}`
    return `${median(each).toFixed(2)} (${range}, ${sums})`
  }
  return `Ours / ${name}: by processor time ${of('cpu')}, by the clock ${of('wall')}.`
}

async function open(side: string) {
  const program = join(import.meta.dirname, 'speed/warm-process.ts')
  // Code is compiled for good at once, so that no measure falls into it.
  const child = fork(program, [side], { execArgv: ['--no-liftoff', '--import', 'tsx'] })
  child.on('exit', (code) => {
    if (code) throw new Error(`the process of ${side} ended with ${code}`)
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
