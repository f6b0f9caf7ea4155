import { assertions, base64In, functions } from './house/code'
import { crowded, lengths, sourcesIn } from './house/files'
import { repeats } from './house/repeats'
import { habits, ownTests } from './house/tests'
import { walls } from './house/walls'

/*
 * `npm run house [-- --list]`: what the house is like in figures, each beside what it is to be, as
 * the table of bench/RESULTS.md. `--list`: also which places they are. What takes a whole run of
 * tests is not measured here.
 */

const src = sourcesIn('src/**/*.{ts,tsx}')
const { files, lines, median, p90, longest } = lengths(src)
const most = { lines: 60, ways: 20 }
const { long, complex } = await functions(['src/**/*.{ts,tsx}'], most)
const { casts, any, bangs } = assertions(src)
const { circles, circlesInCode, strangers } = await walls()
const twice = repeats(src)
const { rules, rulesWithout, analyzers, analyzersWithout } = ownTests()
const { waits, english } = habits(sourcesIn('test/**/*.{ts,tsx}', 'stand-in/**/*.{ts,tsx}'))
const beside = crowded(src, 20)
const base64 = base64In(src)
const of = (all: number, without: readonly string[]) => `${all - without.length} of ${all}`

const rows: [figure: string, now: string | number, target: string][] = [
  ['files of `src` with code; lines', `${files}; ${lines}`, ''],
  ['lines of a file: median; nine of ten; longest but tables', `${median}; ${p90}; ${longest.lines} (${longest.path.replace('src/', '')})`, '≤ 55; 120; 300'], // prettier-ignore
  [
    'folders with more than 20 files side by side',
    beside.join(', ') || 0,
    '`rules`, `engines/text`',
  ],
  ['circles of imports, with types; without; through walls', `${circles}; ${circlesInCode}; ${strangers}`, '0; 0; 0'], // prettier-ignore
  [
    'functions of more than 60 lines; of more than 20 ways',
    `${long}; ${complex}`,
    '0 without a reason',
  ],
  ['repeats of 10 lines: to the letter; in shape; of tables', `${twice.letter.length}; ${twice.shape.length}; ${twice.tables.length}`, '0; 0; any'], // prettier-ignore
  ['casts; `any`; `!`', `${casts}; ${any}; ${bangs}`, '≤ 80; 2; 15'],
  ['base64 in sources', base64.length, '0'],
  ['rules with a test of their name; files of `analyzers`', `${of(rules, rulesWithout)}; ${of(analyzers, analyzersWithout)}`, 'all; all'], // prettier-ignore
  [
    'fixed waits in tests; selectors by English sentences',
    `${waits.length}; ${english.length}`,
    '0; 0',
  ],
]

console.log(`| figure | today | to be |\n| --- | --- | --- |`)
for (const row of rows) console.log(`| ${row.join(' | ')} |`)

if (process.argv.includes('--list')) {
  const lists = {
    'repeats to the letter': twice.letter,
    'repeats in shape': twice.shape,
    'tables of one shape': twice.tables,
    'rules without a test of their name': rulesWithout,
    'analyzers without': analyzersWithout,
    base64,
    'fixed waits': waits,
    'selectors by English sentences': english,
  }
  for (const [what, all] of Object.entries(lists)) console.log(`\n${what}:\n${all.join('\n')}`)
}
