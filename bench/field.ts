import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { initWasm } from '@resvg/resvg-wasm'
import { openEngines } from '../src/engines/open'
import { nodeParts } from '../src/engines/parts/node'
import { openBrowser } from '../stand-in/browser'
import { buildParts } from '../tools/parts'
import { randomFrom } from './banned/pictures'
import { casesOf, diceOf, type Case } from './field/case'
import { groundOf, type Ground } from './field/grounds'
import { bared, fitted, shareOf } from './field/ink'
import { nameKinds, shareCases } from './field/names'
import { priceKinds } from './field/prices'
import { timeKinds } from './field/times'
import { familiesOf, titles } from './field/type'
import { fontFaces, nameOf } from './posters/fonts'
import { hosts, prepared } from './whole/pictures'

/**
 * `npx tsx bench/field.ts OUT --fonts FOLDER [--seed N] [--covers N]`: draws covers of the kinds in
 * which prices, countdowns and names are set, each beside its innocent neighbours, and
 * OUT/labels.jsonl. FONTS holds packages of `@fontsource`. A seed that nobody looked at tells how
 * well they are read: `livecover check OUT/images --json`, then
 * `npx tsx bench/field/score.ts OUT REPORT.ndjson`.
 */
const option = (name: string) =>
  process.argv.includes(`--${name}`)
    ? process.argv[process.argv.indexOf(`--${name}`) + 1]
    : undefined
const out = resolve(process.argv[2] ?? '')
const fonts = option('fonts')
if (!process.argv[2] || !fonts)
  throw new Error('Say where to write, and where fonts lie: OUT --fonts FOLDER')

const random = randomFrom(Number(option('seed') ?? 1) * 2654435761)
const dice = diceOf(random)
const { pick, between } = dice
const kinds = [...priceKinds(dice), ...timeKinds(dice), ...nameKinds(dice)]
const all = [...kinds.flatMap((kind) => casesOf(dice, kind)), ...shareCases(dice)]
const cases = dice.some(all, Number(option('covers') ?? all.length))

await buildParts()
await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))) // prettier-ignore
const engines = openEngines(nodeParts(fileURLToPath(new URL('../build/parts', import.meta.url))))
mkdirSync(join(out, 'images'), { recursive: true })
const browser = await openBrowser()
const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } })
const sheet = join(out, 'page.html')
const labels: string[] = []
for (const [i, one] of cases.entries()) {
  const ground = groundOf(dice, one.place !== undefined)
  writeFileSync(sheet, await drawn(one, ground))
  await page.goto(pathToFileURL(sheet).href)
  await page.evaluate(() => document.fonts.ready.then(() => null))
  await page.evaluate(fitted)
  const { kind, language, violating, expect, words, hits, title } = one
  const file = `images/${String(i).padStart(3, '0')}-${kind}-${language}-${violating ? 'v' : 'n'}.jpg`
  await page.screenshot({ path: join(out, file), type: 'jpeg', quality: between(70, 92) })
  const lines = await page.evaluate(bared)
  const bare = await (await engines.image()).decode(await page.screenshot({ type: 'png' }))
  labels.push(JSON.stringify({ file, kind, language, violating, expect, hits, title, pieces: [{ words }], textShare: shareOf(bare, lines), ground: ground.name, lines: lines.map(({ text }) => ({ text })) })) // prettier-ignore
}
writeFileSync(join(out, 'labels.jsonl'), `${labels.join('\n')}\n`)
await browser.close()
console.log(`${labels.length} covers in ${out}`)
process.exit(0)

async function drawn({ language, layout, size, family, place }: Case, ground: Ground): Promise<string> {
  const [face, other] = [family ?? pick(familiesOf[language]), pick(familiesOf[language])]
  const [plate, ink] = ground.plate
  const setting = { size: size ?? between(84, 138), ink, plate, pick }
  const top = place === 'middle' ? 480 : place === 'alone' ? between(150, 420) : pick([between(350, 450), between(1380, 1480)]) // prettier-ignore
  const host = place === 'behind' && (await hostBefore())
  const line = (type: string, style: string, inside: string) => `<div style="position:absolute;left:0;right:0;text-align:center;font-family:'${nameOf(type)}','${type}','Noto Sans CJK SC';${style}"><div data-fit style="display:inline-block;max-width:none">${inside}</div></div>` // prettier-ignore
  const title = place === 'alone' || place === 'behind' ? '' : pick(titles[language])
  return `<!doctype html><meta charset="utf-8"><style>${fontFaces(fonts!, face)}${fontFaces(fonts!, other)}
    body { margin: 0; width: 1080px; height: 1920px; overflow: hidden; position: relative; white-space: nowrap; line-height: 1.25 }
    .level * { transform: none !important }
    .bare { background: #fff } .bare * { background: none !important; border-color: transparent !important; box-shadow: none !important; text-shadow: none !important; color: #000 !important; -webkit-text-fill-color: #000 !important; text-decoration: none !important; filter: none !important }
    .bare img, .bare svg { visibility: hidden } .bare [data-ink] { background: #000 !important }</style>${ground.html}
    ${title && line(other, `top:${between(120, 190)}px;font-size:${between(76, 108)}px;color:${ground.title};font-weight:${pick([400, 700])}`, title)}
    ${line(face, `top:${host ? 170 : top}px;color:${ground.ink};font-weight:${pick([400, 700])}`, layout(setting))}${host || ''}`
} // prettier-ignore

/** A host cut out, close enough to hide the middle of what is written behind. */
async function hostBefore(): Promise<string> {
  for (;;) {
    const host = await prepared(pick(hosts()), join(out, 'parts'), engines, random)
    if (!host?.cut) continue
    const height = Math.min(1640, (1000 * host.cutSize.height) / host.cutSize.width)
    return `<img src="${pathToFileURL(host.cut).href}" style="position:absolute;bottom:0;left:50%;transform:translateX(-50%);height:${height}px">` // prettier-ignore
  }
}
