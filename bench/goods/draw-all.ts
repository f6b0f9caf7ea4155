import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from '../../stand-in/browser'
import { borders } from './borders'
import { collages } from './collages'
import { diceOf } from './dice'
import { innocent } from './innocent'
import { sizeOf } from './pieces'
import { stockIn } from './stock'
import { watermarks } from './watermarks'

/**
 * `npx tsx bench/goods/draw-all.ts OUT --goods FOLDER --photographs FOLDER,FOLDER [--seed N] [--each N]`: draws
 * product pictures with a border, a watermark or several pictures in one, and innocent ones beside
 * them, as JPEG, and OUT/labels.jsonl. GOODS holds a labels.jsonl whose rows name pictures and masks.
 * Then `livecover check OUT/images --pack google-merchant --json`, and
 * `npx tsx bench/goods/score.ts OUT REPORT.ndjson`.
 */
const option = (name: string) =>
  process.argv.includes(`--${name}`)
    ? process.argv[process.argv.indexOf(`--${name}`) + 1]
    : undefined
const out = process.argv[2]
const [goods, photographs] = [option('goods'), option('photographs')]
if (!out || !goods || !photographs)
  throw new Error('Say where to write, and where pictures lie: OUT --goods FOLDER --photographs FOLDER,FOLDER') // prettier-ignore

const dice = diceOf(Number(option('seed') ?? 1))
const stock = await stockIn(photographs.split(','), goods, dice)
mkdirSync(join(out, 'images'), { recursive: true })
const browser = await openBrowser()
const page = await browser.newPage()
const sheet = resolve(out, 'page.html')
const labels: string[] = []
for (const kind of [...borders, ...watermarks, ...collages, ...innocent]) {
  for (let i = 0; i < Number(option('each') ?? 4); i++) {
    const file = `images/${String(labels.length).padStart(3, '0')}.jpg`
    const size = sizeOf(dice)
    await page.setViewportSize(size)
    const drawn = kind.draw(size, dice, stock)
    writeFileSync(sheet, `<!doctype html><meta charset="utf-8"><body style="margin: 0"><svg width="${size.width}" height="${size.height}" style="display: block">${drawn}</svg>`) // prettier-ignore
    await page.goto(pathToFileURL(sheet).href)
    await page.screenshot({ path: join(out, file), type: 'jpeg', quality: dice.pick([75, 85, 92]) })
    labels.push(JSON.stringify({ file, rule: kind.rule, kind: kind.name }))
  }
}
writeFileSync(join(out, 'labels.jsonl'), `${labels.join('\n')}\n`)
await browser.close()
console.log(`${labels.length} pictures in ${out}`)
