import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from '../stand-in/browser'
import { cases, promotionCases } from './posters/cases'
import { families, fontFaces, nameOf } from './posters/fonts'

/**
 * `npx tsx bench/posters.ts OUT --grounds FOLDER --fonts FOLDER [--seed N]`: draws 1080×1920 posters
 * with a browser – a price, a countdown, another platform's name or something innocent in the type
 * and settings of 30 markets – over the photographs (.jpg) of a folder, and OUT/labels.jsonl. FONTS
 * holds packages of `@fontsource`, as `training/make.sh` installs them. A seed that nobody looked at
 * tells how well readings and grammars do on what they never met: `livecover check OUT/images --json`,
 * then `npx tsx bench/posters/score.ts OUT REPORT.ndjson`. With `--promotion` the posters say what
 * `promotional-words` refuses, or are plain: checked with `--pack google-merchant`.
 */
const option = (name: string) =>
  process.argv.includes(`--${name}`)
    ? process.argv[process.argv.indexOf(`--${name}`) + 1]
    : undefined
const out = process.argv[2]
const [grounds, fonts] = [option('grounds'), option('fonts')]
if (!out || !grounds || !fonts)
  throw new Error('Say where to write, and where photographs and fonts lie: OUT --grounds FOLDER --fonts FOLDER') // prettier-ignore

let state = Number(option('seed') ?? 1)
function random(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}
const pick = <T>(some: readonly T[]): T => some[Math.floor(random() * some.length)]

const colours = [
  ['#fff', '#c2185b'], ['#fff', '#1a237e'], ['#111', '#ffd54f'], ['#b71c1c', '#fff'], ['#fff', '#2e7d32'], ['#222', '#f5f5f5'], ['#fff', '#000'],
] as const // prettier-ignore
const titles = { latin: 'New collection', accented: 'Yeni ürünler', cyrillic: 'Новая коллекция', japanese: '新作コレクション', thai: 'คอลเลกชันใหม่', hebrew: 'קולקציה חדשה', arabic: 'مجموعة جديدة', chinese: '春夏新品', korean: '봄 신상품' } // prettier-ignore
const photographs = readdirSync(grounds).filter((name) => name.endsWith('.jpg')).sort() // prettier-ignore

const drawn = process.argv.includes('--promotion') ? promotionCases : cases

mkdirSync(join(out, 'images'), { recursive: true })
const browser = await openBrowser()
const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } })
const sheet = pathToFileURL(resolve(out, 'page.html')).href
const labels = []
for (const [i, { rule, kind, script, words, layout }] of drawn(pick).entries()) {
  const family = pick(families[script])
  const [ink, plate] = pick(colours)
  const dark = pick([true, false])
  const [paper, type] = dark ? ['rgba(0,0,0,.45)', '#fff'] : ['rgba(255,255,255,.72)', '#111']
  const photograph = pathToFileURL(resolve(grounds, pick(photographs))).href
  const setting = { size: Math.round(64 + random() * 70), ink, plate, pick }
  const html = `<!doctype html><meta charset="utf-8"><style>${fontFaces(fonts, family)}
    body { margin: 0; width: 1080px; height: 1920px; overflow: hidden; position: relative; color: ${type};
      background: url(${photograph}) center/cover; font: ${pick([400, 700])} 80px '${nameOf(family)}', '${family}', 'Noto Sans CJK SC' }
    .title { position: absolute; left: 0; right: 0; top: 90px; text-align: center; padding: 20px 0; background: ${paper} }
    .place { position: absolute; left: 40px; right: 40px; top: ${pick([300, 820, 1150, 1320])}px; text-align: center }
    .box { display: inline-block; max-width: 900px; padding: 50px 20px; border-radius: 16px; background: ${paper} }
    </style><div class="title">${titles[script]}</div><div class="place"><div class="box">${layout(setting)}</div></div>`
  writeFileSync(join(out, 'page.html'), html)
  await page.goto(sheet)
  await page.evaluate(() => document.fonts.ready.then(() => null))
  const file = `images/${String(i).padStart(3, '0')}.jpg`
  await page.screenshot({ path: join(out, file), type: 'jpeg', quality: 88 })
  labels.push(JSON.stringify({ file, rule, kind, script, words, family }))
}
writeFileSync(join(out, 'labels.jsonl'), `${labels.join('\n')}\n`)
await browser.close()
console.log(`${labels.length} posters in ${out}`)
