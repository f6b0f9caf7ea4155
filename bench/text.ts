import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { percentTo } from './page/percent-to'
import { samples, type Sample } from './text/data'
import { openLook, type Kept } from './text/look'
import { overlay } from './text/overlay'
import { score, type SampleScore } from './text/score'
import { figure } from './tally'

/**
 * `npx tsx bench/text.ts [--limit N] [--only synthetic,no-text,…] [--plain] [--worst N] [--overlay
 * DIR]`: the text reader on labelled pictures; with `--plain`, tesseract.js beside it in the same
 * run. What was read is kept in .cache/text until code or models change.
 */
const option = (name: string) =>
  process.argv.includes(`--${name}`)
    ? process.argv[process.argv.indexOf(`--${name}`) + 1]
    : undefined
const limit = Number(option('limit') ?? Infinity)
const only = option('only')?.split(',')
/** Of type in real pictures, pixels. */
const heights = [[0, 8], [8, 12], [12, 16], [16, 24], [24, Infinity]] // prettier-ignore
const { look, codec } = await openLook({ plain: process.argv.includes('--plain') })

const scores: { sample: Sample; ours: SampleScore; theirs?: SampleScore; kept: Kept }[] = []
const left = new Map<string, number>()
for (const sample of samples()) {
  if (only && !only.includes(sample.set)) continue
  const count = left.get(sample.set) ?? 0
  if (count >= limit) continue
  left.set(sample.set, count + 1)
  const kept = await look(sample)
  scores.push({
    sample,
    kept,
    ours: score(sample, kept, kept.read),
    ...(kept.plain && { theirs: score(sample, kept, kept.plain) }),
  })
}
report()
await draw()
process.exit(0)

/** The pictures on which the region was worst, with what was found. */
async function draw() {
  const folder = option('overlay')
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  const badness = ({ sample, ours }: (typeof scores)[number]) =>
    sample.set === 'no-text' ? ours.share * 10 : 1 - ours.iou
  for (const one of scores.sort((a, b) => badness(b) - badness(a)).slice(0, 20)) {
    if (badness(one) === 0) continue
    const raster = await codec.decode(new Uint8Array(readFileSync(one.sample.path)))
    const name = `${badness(one).toFixed(2)}-${one.sample.set}-${basename(one.sample.path)}.png`
    writeFileSync(
      join(folder, name),
      await codec.encodePng(overlay(raster, one.sample, one.kept.read)),
    )
  }
}

function report() {
  for (const set of ['synthetic', 'poster', 'scene', 'no-text'] as const) {
    const own = scores.filter(({ sample }) => sample.set === set)
    if (own.length === 0) continue
    console.log(`\n## ${set}, ${own.length} pictures`)
    table(
      'reader',
      own.map(({ ours }) => ours),
      set,
    )
    if (own.some(({ theirs }) => theirs))
      table(
        'tesseract.js',
        own.flatMap(({ theirs }) => theirs ?? []),
        set,
      )
    const ours = mean(own.map(({ kept }) => kept.ms))
    const theirs = own.flatMap(({ kept }) => kept.plainMs ?? [])
    console.log(
      `CPU ms a picture: ${ours.toFixed(0)}${theirs.length ? `, tesseract.js ${mean(theirs).toFixed(0)}, ratio ${(ours / mean(theirs)).toFixed(2)}` : ''}`,
    )
  }
  const worst = Number(option('worst') ?? 0)
  const lines = scores
    .filter(({ sample }) => sample.set === 'synthetic')
    .flatMap(({ ours }) => ours.lines.map((line) => ({ path: basename(ours.path), ...line })))
  for (const line of lines
    .filter(({ spacedEdits }) => spacedEdits > 0)
    .sort((a, b) => b.edits - a.edits || b.spacedEdits - a.spacedEdits)
    .slice(0, worst)) {
    console.log(
      `${line.path} ${line.lang} ${line.role}${line.vertical ? ' vertical' : ''} ${line.found ? '' : 'NOT FOUND '}«${line.truth}» → «${line.read}»`,
    )
  }
}

function table(name: string, rows: SampleScore[], set: string) {
  const tell = (what: string, value: string, n: number) =>
    name === 'reader' && figure(`${set}: ${what}`, value, n)
  if (set === 'no-text') {
    const shares = rows.map(({ share }) => share)
    tell('false text, share of the area', percentTo(mean(shares)), rows.length)
    tell(
      'pictures with false text',
      percentTo(mean(shares.map((share) => (share > 0 ? 1 : 0)))),
      rows.length,
    )
    console.log(
      `${name}: false text ${percentTo(mean(shares))} of the area, on ${percentTo(mean(shares.map((share) => (share > 0 ? 1 : 0))))} of the pictures`,
    )
    return
  }
  const errors = rows
    .map(({ share, trueShare }) => Math.abs(share - trueShare))
    .sort((a, b) => a - b)
  const lines = rows.flatMap((row) => row.lines)
  const found = mean(lines.map((line) => (line.found ? 1 : 0)))
  console.log(
    `${name}: lines found ${percentTo(found)} of ${lines.length}, region IoU ${mean(rows.map(({ iou }) => iou)).toFixed(3)}, ` +
      `share error ${percentTo(mean(errors))} (p90 ${percentTo(errors[Math.floor(errors.length * 0.9)])}), false lines ${rows.reduce((sum, row) => sum + row.false, 0)}`,
  )
  tell('lines found', percentTo(found), lines.length)
  tell('region IoU', mean(rows.map(({ iou }) => iou)).toFixed(3), rows.length)
  tell('share error', percentTo(mean(errors)), rows.length)
  tell('share error, p90', percentTo(errors[Math.floor(errors.length * 0.9)]), rows.length)
  tell('false lines', String(rows.reduce((sum, row) => sum + row.false, 0)), rows.length)
  const right = (
    some: typeof lines,
    edits: 'edits' | 'spacedEdits',
    letters: 'letters' | 'spacedLetters',
  ) =>
    percentTo(
      1 -
        some.reduce((sum, line) => sum + line[edits], 0) /
          Math.max(
            1,
            some.reduce((sum, line) => sum + line[letters], 0),
          ),
    )
  for (const [from, to] of heights) {
    const own = lines.filter(({ height }) => height >= from && height < to)
    if (set !== 'synthetic' && own.length > 0)
      console.log(
        `  from ${from} px high: found ${percentTo(mean(own.map((line) => (line.found ? 1 : 0))))} of ${own.length}`,
      )
  }
  if (set === 'poster') return
  const legible = lines.filter(({ styles }) => !styles.includes('overprinted'))
  if (set === 'synthetic') {
    tell('characters', right(lines, 'edits', 'letters'), lines.length)
    tell(
      'characters, but for overprinted columns',
      right(legible, 'edits', 'letters'),
      legible.length,
    )
    console.log(
      `  but for ${lines.length - legible.length} columns whose signs lie on each other: characters ${right(legible, 'edits', 'letters')}`,
    )
  }
  const groups = [...new Set(lines.map(({ lang }) => lang))].sort()
  const per = groups.map(
    (lang) =>
      `${lang} ${right(
        lines.filter((line) => line.lang === lang),
        'edits',
        'letters',
      )}`,
  )
  console.log(
    `  characters ${right(lines, 'edits', 'letters')} (with spaces ${right(lines, 'spacedEdits', 'spacedLetters')}): ${per.join(', ')}`,
  )
  for (const lang of set === 'synthetic' ? groups : []) {
    const own = lines.filter((line) => line.lang === lang)
    tell(`characters, ${lang}`, right(own, 'edits', 'letters'), own.length)
  }
  for (const style of [...new Set(lines.flatMap(({ styles }) => styles))].sort()) {
    const own = lines.filter(({ styles }) => styles.includes(style))
    const there = mean(own.map((line) => (line.found ? 1 : 0)))
    console.log(
      `  ${style}: found ${percentTo(there)} of ${own.length}, characters ${right(own, 'edits', 'letters')}`,
    )
  }
  for (const role of ['price', 'countdown', 'platform']) {
    const own = lines.filter((line) => line.role === role)
    if (own.length > 0)
      console.log(
        `  ${role}: characters ${right(own, 'edits', 'letters')}, wholly right ${own.filter((line) => line.edits === 0).length}/${own.length}`,
      )
  }
}

function mean(list: number[]): number {
  return list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length)
}
