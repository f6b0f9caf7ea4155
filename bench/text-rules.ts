import { existsSync, readFileSync } from 'node:fs'
import type { TextLine } from '../src/core/evidence'
import { boundsOf, type Polygon } from '../src/core/geometry'
import { findPlatforms } from '../src/core/lexicon/platforms'
import { priceNumber } from '../src/rules/price-number'
import { promoCountdown } from '../src/rules/promo-countdown'

/** The rules of text on perfect text: `npx tsx bench/text-rules.ts`. What is missed here no reader can mend. */
const file = new URL('../../shared/data/synthetic/text/labels.jsonl', import.meta.url)
if (!existsSync(file)) throw new Error(`The labels are not here: ${file.pathname}`)

interface Row {
  id: string
  title: string
  items: { k: number; role: string; text: string }[]
  lines: { item: number; text?: string; polygon?: Polygon; poly?: Polygon; quad?: Polygon }[]
}

const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
const tally: Record<string, { right: number; missed: string[]; falseAlarms: string[]; positives: number; negatives: number }> = {}

for (const row of rows) {
  const lines = row.lines.map((line): TextLine => {
    const polygon = (line.polygon ?? line.poly ?? line.quad)!
    const box = boundsOf(polygon)
    return { box, polygon, text: line.text ?? '', confidence: 1, origin: 'layer', height: Math.min(box.width, box.height) }
  })
  const text = { lines, share: 0, inkShare: 0, gridShare: 0, unread: 0 }
  const roles = new Set(row.items.map(({ role }) => role))
  const all = lines.map(({ text }) => text).join(' / ')
  score('price', roles.has('price'), priceNumber.judge({ text, subject: null }, {}).outcome === 'fail', all)
  score('countdown', roles.has('countdown'), promoCountdown.judge({ text, subject: null }, {}).outcome === 'fail', all)
  score(
    'platform',
    roles.has('platform'),
    lines.some((line) => findPlatforms(line.text).length > 0) || findPlatforms(all).length > 0,
    all,
  )
}

for (const [name, { positives, negatives, missed, falseAlarms }] of Object.entries(tally)) {
  console.log(`${name}: found ${positives - missed.length}/${positives}, false alarms ${falseAlarms.length}/${negatives}`)
  for (const it of missed) console.log('  missed', it)
  for (const it of falseAlarms) console.log('  false ', it)
}

function score(name: string, truth: boolean, found: boolean, what: string): void {
  const row = (tally[name] ??= { right: 0, missed: [], falseAlarms: [], positives: 0, negatives: 0 })
  if (truth) row.positives++
  else row.negatives++
  if (truth === found) row.right++
  else (truth ? row.missed : row.falseAlarms).push(what)
}
