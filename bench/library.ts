import { readFileSync } from 'node:fs'
import { openChecker } from '../src/library/node'

/**
 * `npm run bench:library`: what a cover costs whoever has the library in a service. Processor time
 * hardly depends on what else the machine does; time by the clock does.
 */
const covers = ['with-problems', 'nearly-ready'].map((name) =>
  readFileSync(new URL(`../examples/${name}.png`, import.meta.url)),
)
const rounds = 6

interface Cost {
  seconds: number
  processor: number
  megabytes: number
}

async function costOf(work: () => Promise<unknown>, times = 1): Promise<Cost> {
  const [started, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return {
    seconds: (performance.now() - started) / 1000 / times,
    processor: (user + system) / 1e6 / times,
    megabytes: process.memoryUsage.rss() / 1e6,
  }
}

const row = (what: string, { seconds, processor, megabytes }: Cost) =>
  console.log(
    `| ${what} | ${seconds.toFixed(1)} | ${processor.toFixed(1)} | ${megabytes.toFixed(0)} |`,
  )

console.log('| | seconds | of a processor | MB held then |\n| --- | --- | --- | --- |')
for (const threads of [1, 2]) {
  const checker = await openChecker({ threads })
  const said = threads === 1 ? 'one thread and its reader' : `${threads} threads`
  row(`${said}: the first check`, await costOf(() => checker.check(covers[0])))
  const more = Array.from({ length: rounds }, (_, i) => covers[i % covers.length])
  const all = () => Promise.all(more.map((cover) => checker.check(cover)))
  row(`each of ${rounds} more`, await costOf(all, rounds))
  row(`each of ${rounds} more`, await costOf(all, rounds))
  if (threads === 1) row('a drawing', await costOf(() => checker.draw(covers[0])))
  if (threads === 1) row('a fitted file', await costOf(() => checker.fit(covers[0])))
  await checker.close()
}
