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
import { families, fontFaces, nameOf, type Script } from './posters/fonts'
import { innocent } from './posters/phrases'
import { line, onPlate, tilted } from './posters/layouts'
import { goods, hiding, hosts, prepared, type Change } from './whole/pictures'
import { scenes } from './whole/scenes'
import { codeSticker, countdownSticker, markSticker, priceSticker } from './whole/stickers'

/**
 * `npx tsx bench/whole.ts OUT --fonts FOLDER [--seed N] [--covers N]`: draws whole covers with a
 * browser – hosts and goods of the labelled photographs, cut out or whole, with a title and one
 * thing stuck on that breaks a rule, or that doesn't – and OUT/labels.jsonl. Then
 * `livecover check OUT/images --json`, and `npx tsx bench/whole/score.ts OUT REPORT.ndjson`.
 */
const option = (name: string) =>
  process.argv.includes(`--${name}`)
    ? process.argv[process.argv.indexOf(`--${name}`) + 1]
    : undefined
const out = resolve(process.argv[2] ?? '')
const fonts = option('fonts')
if (!process.argv[2] || !fonts)
  throw new Error('Say where to write, and where fonts lie: OUT --fonts FOLDER')
const count = Number(option('covers') ?? 120)

const random = randomFrom(Number(option('seed') ?? 1) * 2654435761)
const pick = <T>(some: readonly T[]): T => some[Math.floor(random() * some.length)]

const titles: Partial<Record<Script, readonly string[]>> = {
  latin: ['Summer Dresses', 'Bags Live', 'Moda de verano', 'Neue Taschen', 'Belleza natural', 'Denim Week', 'Casa nova'],
  accented: ['Yaz Modası', 'Nowa kolekcja', 'Été 2026'],
  cyrillic: ['Летние платья', 'Сумки недели', 'Новинки'],
  chinese: ['春夏新品', '包包直播', '连衣裙专场'],
  japanese: ['夏の新作', 'バッグ特集'],
  korean: ['여름 원피스', '신상 가방'],
  thai: ['คอลเลกชันใหม่'],
  arabic: ['فساتين الصيف'],
} // prettier-ignore
const scripts: readonly Script[] = ['latin', 'latin', 'latin', 'accented', 'cyrillic', 'cyrillic', 'chinese', 'chinese', 'japanese', 'korean', 'thai', 'arabic'] // prettier-ignore
const looks = [['#ffe3ec', '#7a1c3a'], ['#1f2a44', '#fff'], ['#e8f1f2', '#13293d'], ['#f4a261', '#2b1d0e'], ['#f7f3e9', '#333'], ['#2a9d8f', '#fff'], ['#c1121f', '#fff'], ['linear-gradient(#fbc2eb,#a6c1ee)', '#222']] as const // prettier-ignore
const plates = [['#fff', '#d00000'], ['#fff', '#111'], ['#111', '#ffd60a'], ['#d00000', '#fff'], ['#fff', '#6a0dad']] as const // prettier-ignore

const faults = ['price-number', 'promo-countdown', 'third-party-logo', 'qr-code', 'face-visible', 'subject-sharpness'] as const // prettier-ignore
type Fault = (typeof faults)[number] | null

await buildParts()
await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))) // prettier-ignore
const engines = openEngines(nodeParts(fileURLToPath(new URL('../build/parts', import.meta.url))))
const parts = join(out, 'parts')
mkdirSync(join(out, 'images'), { recursive: true })
const browser = await openBrowser()
const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } })
const sheet = pathToFileURL(join(out, 'page.html')).href
const labels: string[] = []
for (let i = 0; labels.length < count; i++) {
  // Every other cover is compliant; half of those carry something innocent.
  const fault: Fault = i % 2 ? null : faults[(i / 2) % faults.length]
  const script = pick(scripts)
  const family = pick(families[script])
  const scene = pick(scenes)
  const [ground, ink] = pick(looks)
  const [own, plate] = pick(plates)
  const sticker = await stickerFor(fault, script)
  const change = changeFor(fault)
  const [host, product] = [
    await prepared(pick(hosts()), parts, engines, random, change),
    await prepared(pick(goods()), parts, engines, random),
  ]
  if (!host || (scene.cuts && !host.cut)) continue
  const setting = { size: Math.round(58 + random() * 50), ink: own, plate, pick }
  const drawn = scene.draw({
    host,
    product,
    title: pick(titles[script] ?? titles.latin!),
    sticker: onSheet(sticker.layout(setting)),
    ground,
    ink,
    // What lies over a face is wrong by itself.
    stickerAt: {
      x: Math.round(60 + random() * 420),
      y: pick([fault ? 420 : 1020, 900, 1150, 1380]),
    },
  })
  const html = `<!doctype html><meta charset="utf-8"><style>${fontFaces(fonts, family)}
    body { margin: 0; width: 1080px; height: 1920px; overflow: hidden; position: relative; color: ${pick(['#fff', '#111'])}; text-shadow: ${pick(['none', '0 2px 8px #0008'])};
      font: ${pick([400, 700])} 80px '${nameOf(family)}', '${family}', 'Noto Sans CJK SC' }</style>${drawn}`
  writeFileSync(join(out, 'page.html'), html)
  await page.goto(sheet)
  await page.evaluate(async () => {
    await document.fonts.ready
    // What would stick out is moved in.
    for (const one of document.querySelectorAll<HTMLElement>('.sticker')) {
      const over = one.getBoundingClientRect().right - 1050
      if (over > 0) one.style.left = `${one.offsetLeft - over}px`
    }
  })
  const file = `images/${String(labels.length).padStart(3, '0')}-${fault ?? 'good'}.jpg`
  await page.screenshot({ path: join(out, file), type: 'jpeg', quality: 88 })
  const done = change && ('thing' in change ? change.thing.name : `blur ${change.blur}`)
  labels.push(JSON.stringify({ file, rule: fault, what: done ?? sticker.words, scene: scene.name, script, family, photograph: host.row.file })) // prettier-ignore
}
writeFileSync(join(out, 'labels.jsonl'), `${labels.join('\n')}\n`)
await browser.close()
console.log(`${labels.length} covers in ${out}`)
process.exit(0)

/** Type on clothes can't be read: a pale or a dark sheet lies below most of it. */
function onSheet(sticker: string): string {
  const sheet = pick(['background:#ffffffd8;color:#111', 'background:#000000a8;color:#fff', ''])
  return (
    sticker &&
    `<div style="display:inline-block;padding:24px;border-radius:20px;${sheet}">${sticker}</div>`
  )
}

async function stickerFor(fault: Fault, script: Script) {
  if (fault === 'price-number') return priceSticker(script, pick)
  if (fault === 'promo-countdown') return countdownSticker(script, pick)
  if (fault === 'third-party-logo') return markSticker(script, pick)
  if (fault === 'qr-code') return codeSticker(pick)
  if (fault || pick([true, false])) return { words: 'nothing', layout: () => '' }
  const words = pick(innocent[script] ?? innocent.latin!)
  return { words, layout: pick([line, onPlate, tilted])(words) }
}

function changeFor(fault: Fault): Change | undefined {
  if (fault === 'face-visible') return { thing: pick(hiding) }
  return fault === 'subject-sharpness' ? { blur: pick([8, 11, 14]) } : undefined
}
