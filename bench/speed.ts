import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildParts } from '../tools/parts'
import { runCheck } from './speed/command'
import { drawCovers } from './speed/covers'
import {
  afterMove,
  eachKind,
  openOurs,
  openOursAsShipped,
  pixelKinds,
  wholeCheck,
} from './speed/ours'
import { openPanel } from './speed/panel'
import { forkPeers } from './speed/peer'
import { median, ms, slope, table, took, type Took } from './speed/stats'

/**
 * `npm run bench -- [--only peers,kinds,command,panel,memory] [--rounds N]`: how fast, beside what
 * a user would otherwise call. Ours and the peers take turns on each of ten covers, so that a busy
 * moment hits all of them; medians over covers and rounds.
 */
const option = (name: string) =>
  process.argv.includes(`--${name}`)
    ? process.argv[process.argv.indexOf(`--${name}`) + 1]
    : undefined
const rounds = Number(option('rounds') ?? 3)
const only = option('only')?.split(',')
const sections: Record<string, () => Promise<string>> = { peers, kinds, command, memory, panel }

await buildParts()
const covers = await drawCovers()
const folder = mkdtempSync(join(tmpdir(), 'livecover-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true }))
const paths = covers.map(({ name, png }) => {
  writeFileSync(join(folder, name), png)
  return join(folder, name)
})
mkdirSync(join(folder, 'more'))
for (const [name, run] of Object.entries(sections))
  if (!only || only.includes(name)) console.log(`\n### ${name}\n\n${await run()}`)
process.exit(0)

async function peers(): Promise<string> {
  const engines = openOursAsShipped()
  const runners = [
    {
      name: 'LiveCover, whole check',
      job: 'every rule',
      take: (png: Uint8Array) => took(() => wholeCheck(engines, png)),
    },
    ...(await forkPeers()),
  ]
  const times = new Map<string, Took[]>(runners.map(({ name }) => [name, []]))
  for (const { take } of runners) await take(covers[9].png)
  for (let round = 0; round < rounds; round++)
    for (const { png } of covers)
      for (const { name, take } of runners) times.get(name)!.push(await take(png))

  const medians = runners.map(({ name, job }) => {
    const all = times.get(name)!
    return {
      name,
      job,
      wall: median(all.map(({ wall }) => wall)),
      cpu: median(all.map(({ cpu }) => cpu)),
    }
  })
  const [ours, ...others] = medians
  const sum = {
    wall: total(others.map(({ wall }) => wall)),
    cpu: total(others.map(({ cpu }) => cpu)),
  }
  const rows = [...medians, { name: 'sum of the peers', job: '', ...sum }].map(
    ({ name, job, wall, cpu }) => [
      name,
      job,
      ms(wall),
      ms(cpu),
      (ours.wall / wall).toFixed(2),
      (ours.cpu / cpu).toFixed(2),
    ],
  )
  return table(['warm, median of one cover', 'job', 'ms', 'ms CPU', 'ours / this', 'by CPU'], rows)
}

async function kinds(): Promise<string> {
  const engines = openOurs()
  const times = new Map<string, Took[]>()
  const perLines: [number, number][] = []
  await wholeCheck(engines, covers[9].png)
  for (let round = 0; round < rounds; round++) {
    for (const [k, { png }] of covers.entries()) {
      for (const [kind, it] of await eachKind(engines, png)) {
        times.set(kind, [...(times.get(kind) ?? []), it])
        if (kind === 'text') perLines.push([k, it.cpu])
      }
    }
  }
  const of = (kind: string, by: keyof Took) => median(times.get(kind)!.map((it) => it[by]))
  const pixels = (by: keyof Took) => total(pixelKinds.map((kind) => of(kind, by)))
  const rows = [
    ...[...times.keys()].map((kind) => [kind, ms(of(kind, 'wall')), ms(of(kind, 'cpu'))]),
    [`${pixelKinds.join(' + ')}`, ms(pixels('wall')), ms(pixels('cpu'))],
  ]
  const { slope: perLine, start } = slope(perLines)
  return [
    table(['kind, by itself', 'ms', 'ms CPU'], rows),
    '',
    `Text: ${ms(start)} ms CPU and ${ms(perLine)} ms for each line of type (least squares over 0…9 lines).`,
  ].join('\n')
}

/** Twenty covers by the command line: cold start, peak memory, and what a second job brings. */
async function command(): Promise<string> {
  const twenty = [...paths, ...paths]
  const runs: Record<'one' | 'jobs1' | 'jobs2', { wall: number; peak: number }[]> = {
    one: [],
    jobs1: [],
    jobs2: [],
  }
  for (let round = 0; round < rounds; round++) {
    runs.one.push(await runCheck(paths.slice(5, 6)))
    runs.jobs1.push(await runCheck(twenty, 1))
    runs.jobs2.push(await runCheck(twenty, 2))
  }
  const wall = (which: keyof typeof runs) => median(runs[which].map((it) => it.wall))
  const peak = (which: keyof typeof runs) => median(runs[which].map((it) => it.peak))
  const row = (what: string, which: keyof typeof runs, n: number) => [
    what,
    ms(wall(which)),
    ((1000 * n) / wall(which)).toFixed(2),
    peak(which).toFixed(0),
  ]
  return [
    table(
      ['command line', 'ms', 'covers a second', 'peak memory, MB'],
      [
        row('one cover, cold', 'one', 1),
        row('20 covers, --jobs 1', 'jobs1', 20),
        row('20 covers, --jobs 2', 'jobs2', 20),
      ],
    ),
    '',
    `Two jobs: ${(wall('jobs1') / wall('jobs2')).toFixed(2)} times the throughput of one.`,
  ].join('\n')
}

/** Two hundred covers in one process: memory after the tenth and after the last. */
async function memory(): Promise<string> {
  const { held, peak } = await runCheck(Array.from({ length: 20 }, () => paths).flat())
  const at = (k: number) => held[Math.min(held.length, k) - 1].toFixed(0)
  const tail = held.slice(10).map((mb, i): [number, number] => [i, mb])
  return [
    table(
      ['covers', ...[1, 10, 50, 100, 150, 200].map(String), 'peak'],
      [['MB held', ...[1, 10, 50, 100, 150, 200].map(at), peak.toFixed(0)]],
    ),
    '',
    `After the tenth: ${(slope(tail).slope * 1000).toFixed(0)} kB a cover (least squares over ${tail.length}).`,
  ].join('\n')
}

async function panel(): Promise<string> {
  const runs = []
  for (let round = 0; round < rounds; round++) runs.push(await openPanel())
  const engines = openOurs()
  const moves: Awaited<ReturnType<typeof afterMove>>[] = []
  for (const { png } of covers.slice(3, 7)) moves.push(await afterMove(engines, png))
  const cpu = (part: 'decode' | 'rest') => ms(median(moves.map((it) => it[part].cpu)))
  const own = runs.flatMap(({ long }) => long.own)
  const others = runs.flatMap(({ long }) => long.others)
  const longest = (tasks: readonly number[]) =>
    `${tasks.length}${tasks.length ? `, longest ${ms(Math.max(...tasks))} ms` : ''}`
  const again = runs.flatMap((run) => run.again)
  const kinds = [...new Set(again.flatMap(({ timings }) => Object.keys(timings)))]
  const bytes = statSync(new URL('../build/ui.js', import.meta.url)).size
  return [
    table(
      ['panel in the stand-in, from the menu command, cold', 'ms'],
      [
        ['its first words', ms(median(runs.map(({ words }) => words)))],
        ['first finding told', ms(median(runs.map(({ first }) => first)))],
        ['whole list, drawn on the canvas', ms(median(runs.map(({ whole }) => whole)))],
      ],
    ),
    '',
    `Main-thread tasks over 50 ms while checking: the panel's own ${longest(own)}; the stand-in's, on the same thread, ${longest(others)}. \`build/ui.js\`: ${bytes} bytes.`,
    '',
    `Again after a text was moved, in Node: ${cpu('decode')} ms CPU for decoding the PNG, ${cpu('rest')} ms CPU for all else.`,
    `In the panel (${again.length} times), beyond the export: median ${ms(median(again.map(({ took }) => took)))} ms, least ${ms(Math.min(...again.map(({ took }) => took)))} ms; looked at anew: ${kinds.map((kind) => `${kind} ${ms(median(again.map(({ timings }) => timings[kind] ?? 0)))}`).join(', ')}.`,
  ].join('\n')
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
