import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openEngines } from '../src/engines/open'
import { nodeParts } from '../src/engines/parts/node'
import { buildParts } from '../tools/parts'
import { rowsOf, type Row } from './people/data'
import { look, type Seen } from './people/look'
import {
  backgroundLines,
  blurLines,
  faceless,
  facesLines,
  focusLines,
  personLines,
  subjectLines,
  type Line,
} from './people/measures'
import { judgeRules } from './people/rules'
import { sheets } from './people/sheets'
import { rowsWithoutFocus } from './people/without-focus'
import { figure } from './tally'

/**
 * `npx tsx bench/people.ts [--only faces,person,subject,background,blur,focus] [--limit N]
 * [--cover] [--sheets]`: hosts, faces, subject and background on labelled pictures. What was seen
 * is kept in .cache/people until code or models change. `--cover` brings every picture to 1080 px
 * width first; `--sheets` draws the worst, the best and some others into .cache/people/sheets.
 */
const option = (name: string) =>
  process.argv.includes(`--${name}`)
    ? process.argv[process.argv.indexOf(`--${name}`) + 1]
    : undefined
const topics: Record<string, { sets: string[]; lines: (all: Seen[]) => Line[] }> = {
  faces: { sets: ['faces', 'covers', 'products', 'codes'], lines: facesLines },
  person: { sets: ['person', 'products'], lines: personLines },
  subject: { sets: ['products', 'covers'], lines: subjectLines },
  background: { sets: ['background'], lines: backgroundLines },
  blur: { sets: ['faces', 'person', 'products', 'covers'], lines: blurLines },
  focus: { sets: ['covers', 'person', 'products', 'text', 'composed'], lines: focusLines },
}
const only = option('only')?.split(',') ?? Object.keys(topics)
const limit = Number(option('limit') ?? Infinity)
/**
 * Subject and background take most of the time; who asks only for people need not wait for them.
 */
const peopleOnly = only.every((name) => name === 'faces' || name === 'person')
const asCover = process.argv.includes('--cover')

await buildParts()
const engines = openEngines(nodeParts(fileURLToPath(new URL('../build/parts', import.meta.url))))
const sets = [...new Set(only.flatMap((name) => topics[name].sets))]
const seen: Seen[] = []
for (const set of sets) {
  const rows = set === 'composed' ? rowsWithoutFocus(15) : rowsOf(set).filter(wanted)
  for (const row of rows.filter(every(Math.ceil(rows.length / limit)))) {
    const one = await look(row, engines, asCover, peopleOnly).catch((error: Error) =>
      console.error(`${set}/${row.file}: ${error.message}`),
    )
    if (one) seen.push(one)
  }
}
const width = Math.max(
  ...only.flatMap((name) => topics[name].lines(seen)).map(({ what }) => what.length),
)
for (const name of only) {
  console.log(`\n${name}`)
  for (const { what, value, n, goal } of topics[name].lines(seen)) {
    console.log(
      `  ${what.padEnd(width)}  ${value.padStart(8)}  of ${String(n).padStart(4)}  ${goal}`,
    )
    figure(what.trim(), value, n)
  }
}
judgeRules(seen)
const times = seen.map(({ ms }) => ms).sort((a, b) => a - b)
console.log(`\nprocessor time of all looks, median: ${times[times.length >> 1]?.toFixed(0)} ms`)
if (process.argv.includes('--sheets')) {
  mkdirSync('.cache/people/sheets', { recursive: true })
  for (const [name, png] of await sheets(seen, engines, asCover))
    writeFileSync(`.cache/people/sheets/${name}.png`, png)
}

/** Of the codes those without a face, of the texts those that are no posters or malls. */
function wanted(row: Row): boolean {
  if (row.set === 'text') return /^(poster|scene_text)$/.test(row.label_class)
  return row.set !== 'codes' || faceless(row)
}

function every(step: number) {
  return (_: Row, i: number) => !(step > 1) || i % step === 0
}
