import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { pixelLines } from '../src/analyzers/text/pixel-lines'
import type { Cover } from '../src/core/cover'
import type { ReadLine } from '../src/core/engines'
import type { TextSeen } from '../src/core/evidence'
import { newRaster } from '../src/core/image/raster'
import { unionShare } from '../src/core/image/fill'
import type { Judgement } from '../src/core/rule'
import { priceNumber } from '../src/rules/price-number'
import { promoCountdown } from '../src/rules/promo-countdown'
import { textRatio } from '../src/rules/text-ratio'
import { thirdPartyLogo } from '../src/rules/third-party-logo'
import { titleMatch } from '../src/rules/title-match'
import { dataFolder, samples, type Sample } from './text/data'
import { openLook } from './text/look'
import { judged } from './tally'

/**
 * The rules of text on the synthetic covers, `npx tsx bench/text-rules.ts [--true]`: judged on what
 * the reader reads from the pixels, or with `--true` on the true words as layers would say them,
 * which tells the grammars' own errors. Truth is each line's role; for the title and the share it
 * is what the rule says of the true lines.
 */
const onTruth = process.argv.includes('--true')
const { look } = await openLook()
const roles = rolesOf()

interface Row {
  flagged: string[]
  missed: string[]
  unsure: string[]
  falseAlarms: string[]
  unsureNegatives: string[]
  positives: number
  negatives: number
}
const rows: Record<string, Row> = {}
const agreed: Record<string, { right: number; open: number; wrong: string[]; n: number }> = {}

for (const sample of samples().filter(
  ({ set }) => set === 'synthetic' || (set === 'poster' && !onTruth),
)) {
  const size = await look(sample)
  const truth = asLayers(await seen(trueLines(sample), size))
  const text = onTruth ? truth : await seen(size.read, size)
  const { width, height } = size
  const cover: Cover = {
    name: '',
    origin: 'file',
    bytes: new Uint8Array(),
    raster: newRaster(1, 1),
    width,
    height,
    title: sample.title,
  }
  const judgeShare = (text: TextSeen) => textRatio.judge({ text, cover }, textRatio.limits).outcome
  judged('text-ratio', sample.set, truth.share > 0.15, judgeShare(text))
  agree(
    `share > 15 %, ${sample.set}`,
    sample,
    truth.share > 0.15 ? 'fail' : 'pass',
    judgeShare(text),
    `${truth.share} → ${text.share}`,
  )
  const side = (share: number) => (share > textRatio.limits.max ? 'above' : 'below')
  agree(
    `side of 15 %, ${sample.set}`,
    sample,
    side(truth.share),
    side(text.share),
    `${truth.share} → ${text.share}`,
  )
  if (sample.set !== 'synthetic') continue

  const has = (role: string) => roles.get(sample.path)!.has(role)
  count('price-number', has('price'), priceNumber.judge({ text, subject: null }, {}), sample, text)
  count(
    'promo-countdown',
    has('countdown'),
    promoCountdown.judge({ text, subject: null }, {}),
    sample,
    text,
  )
  count(
    'third-party-logo',
    has('platform'),
    thirdPartyLogo.judge({ text, subject: null, marks: [] }, thirdPartyLogo.limits),
    sample,
    text,
  )
  const judgeTitle = (text: TextSeen) =>
    titleMatch.judge({ text, cover }, titleMatch.limits).outcome
  judged('title-match', sample.set, judgeTitle(truth) === 'fail', judgeTitle(text))
  agree(
    'title',
    sample,
    judgeTitle(truth),
    judgeTitle(text),
    text.lines.map(({ text }) => text).join(' / '),
  )
}

for (const [name, row] of Object.entries(rows)) {
  console.log(
    `${name}: flagged ${row.flagged.length}/${row.positives} (${row.unsure.length} more: a person must look), ` +
      `false alarms ${row.falseAlarms.length}/${row.negatives} (${row.unsureNegatives.length} to look at)`,
  )
  for (const kind of ['missed', 'unsure', 'falseAlarms', 'unsureNegatives'] as const)
    for (const it of row[kind]) console.log(`  ${kind}`, it)
}
for (const [name, { right, open, wrong, n }] of Object.entries(agreed)) {
  console.log(`${name}: right ${right}/${n}, left open ${open}, wrong ${wrong.length}`)
  for (const it of wrong) console.log('  wrong', it)
}
process.exit(0)

function trueLines(sample: Sample): ReadLine[] {
  return sample.lines.map(({ polygon, text }) => ({ polygon, text, confidence: 1, readable: true }))
}

/** True lines are what layers say. */
function asLayers(text: TextSeen): TextSeen {
  return { ...text, lines: text.lines.map((line) => ({ ...line, origin: 'layer' })) }
}

async function seen(
  read: readonly ReadLine[],
  size: { width: number; height: number },
): Promise<TextSeen> {
  const lines = await pixelLines(
    { ...newRaster(1, 1), ...size },
    [],
    { read: async () => [...read] },
    Promise.resolve([]),
  )
  const share = unionShare(
    lines.map(({ polygon }) => polygon),
    size,
  )
  return { lines, share, inkShare: 0, gridShare: 0 }
}

function count(
  name: string,
  truth: boolean,
  { outcome }: Judgement<unknown>,
  sample: Sample,
  text: TextSeen,
): void {
  judged(name, sample.set, truth, outcome)
  const row = (rows[name] ??= {
    flagged: [],
    missed: [],
    unsure: [],
    falseAlarms: [],
    unsureNegatives: [],
    positives: 0,
    negatives: 0,
  })
  const what = `${basename(sample.path)} ${text.lines.map(({ text }) => text).join(' / ')}`
  if (truth) {
    row.positives++
    row[outcome === 'fail' ? 'flagged' : outcome === 'pass' ? 'missed' : 'unsure'].push(what)
  } else {
    row.negatives++
    if (outcome === 'fail') row.falseAlarms.push(what)
    else if (outcome !== 'pass') row.unsureNegatives.push(what)
  }
}

function agree(name: string, sample: Sample, truth: string, outcome: string, what: string): void {
  const row = (agreed[name] ??= { right: 0, open: 0, wrong: [], n: 0 })
  row.n++
  if (truth === outcome) row.right++
  else if (outcome === 'incomplete') row.open++
  else row.wrong.push(`${basename(sample.path)} ${truth} judged ${outcome}: ${what}`)
}

function rolesOf(): Map<string, Set<string>> {
  const labels = readFileSync(`${dataFolder}synthetic/text/labels.jsonl`, 'utf8').trim().split('\n')
  return new Map(
    labels.map((label) => {
      const { file, items } = JSON.parse(label) as { file: string; items: { role: string }[] }
      return [`${dataFolder}synthetic/text/${file}`, new Set(items.map(({ role }) => role))]
    }),
  )
}
