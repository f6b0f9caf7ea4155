import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import { names, priceWords, pressure, signs } from '../posters/phrases'
import { columns, onPlate, raised, struck, tiles, tilted, twoLines, withDisc, line, type Layout } from '../posters/layouts' // prettier-ignore
import type { Script } from '../posters/fonts'

type Pick = <T>(some: readonly T[]) => T

const require = createRequire(import.meta.url)

/** A jagged star behind words. */
const burst =
  (inside: Layout): Layout =>
  (setting) => {
    const points = [...Array(32).keys()].map((k) => {
      const [r, a] = [k % 2 ? 42 : 50, (k * Math.PI) / 16]
      return `${50 + r * Math.cos(a)}% ${50 + r * Math.sin(a)}%`
    })
    const side = setting.size * 5
    return `<div style="width:${side}px;height:${side}px;background:${setting.plate};color:${setting.ink};clip-path:polygon(${points.join()});display:flex;align-items:center;justify-content:center;text-align:center"><div style="max-width:72%">${inside({ ...setting, size: setting.size * 0.55 })}</div></div>`
  }

/** A price on a sticker, a tag or a pill. */
export function priceSticker(script: Script, pick: Pick): { words: string; layout: Layout } {
  const own = pick([signs, signs, priceWords])[script] ?? signs[script] ?? signs.latin!
  const words = pick(own)
  const plain = pick([line, onPlate])(words)
  const set: Record<string, Layout> = {
    plain,
    burst: burst(line(words)),
    plate: onPlate(words),
    tilted: tilted(words),
    'struck before': (setting) => struck(words)({ ...setting, size: setting.size * 0.7 }) + onPlate(words)(setting),
    'under a word': twoLines(pick(['Live', 'NEW', 'VIP']), words),
  } // prettier-ignore
  const amounts = {
    raised: raised('29', '90', '€'),
    disc: withDisc('89', '$', 'before'),
    tiles: tiles('$35'),
  }
  const kind = pick([...Object.keys(set), ...(script === 'latin' ? Object.keys(amounts) : [])])
  return kind in set ? { words: `${kind}: ${words}`, layout: set[kind] } : { words: kind, layout: amounts[kind as keyof typeof amounts] } // prettier-ignore
}

const columnNames: Partial<Record<Script, readonly (readonly string[])[]>> = {
  latin: [['Hours', 'Mins', 'Secs'], ['horas', 'min', 'seg'], ['Std', 'Min', 'Sek'], ['heures', 'min', 'sec']],
  accented: [['dni', 'godz', 'min'], ['gün', 'saat', 'dk'], ['días', 'horas', 'min']],
  cyrillic: [['дней', 'часов', 'минут'], ['час', 'мин', 'сек']],
  chinese: [['天', '时', '分'], ['时', '分', '秒']],
  japanese: [['日', '時間', '分']],
  korean: [['일', '시간', '분'], ['시간', '분', '초']],
} // prettier-ignore

export function countdownSticker(script: Script, pick: Pick): { words: string; layout: Layout } {
  const two = () => String(pick([...Array(50).keys()]) + 1).padStart(2, '0')
  const time = `${pick(['00', '01', '02', '09'])}:${two()}:${two()}`
  const words = pick(pressure[script] ?? pressure.latin!)
  const units = pick(columnNames[script] ?? columnNames.latin!)
  const set: Record<string, Layout> = {
    words: pick([line, onPlate, tilted])(words),
    'words in a burst': burst(line(words)),
    clock: onPlate(time),
    'clock on tiles': tiles(time),
    'clock on discs': tiles(time, 'disc'),
    columns: columns(units.map((unit) => [two(), unit] as const), pick(['ground', 'ring', 'tile'] as const)),
    'clock under words': twoLines(words, time),
  } // prettier-ignore
  const kind = pick(Object.keys(set))
  return { words: `${kind}: ${/clock|columns/.test(kind) ? time : words}`, layout: set[kind] }
}

/** Marks that stand for a platform, of sets in which brands draw themselves. */
const marks = [
  ['fa6-brands', 'tiktok'], ['fa6-brands', 'facebook-f'], ['fa6-brands', 'instagram'], ['fa6-brands', 'youtube'], ['fa6-brands', 'amazon'], ['fa6-brands', 'weixin'],
  ['fa6-brands', 'whatsapp'], ['fa6-brands', 'telegram'], ['fa6-brands', 'pinterest-p'], ['fa6-brands', 'x-twitter'], ['ri', 'tiktok-fill'], ['ri', 'instagram-line'],
  ['ant-design', 'taobao-outlined'], ['ri', 'wechat-fill'], ['bi', 'youtube'], ['bxl', 'facebook'], ['ion', 'logo-tiktok'], ['cib', 'telegram-plane'],
] as const // prettier-ignore
const brandColours: Record<string, string> = { tiktok: '#000', facebook: '#1877f2', instagram: '#c13584', youtube: '#f00', amazon: '#ff9900', weixin: '#07c160', wechat: '#07c160', whatsapp: '#25d366', telegram: '#2aabee', pinterest: '#bd081c', taobao: '#ff5000', x: '#000' } // prettier-ignore

function drawingOf(set: string, name: string, fill: string): string {
  const {
    icons,
    width = 16,
    height = 16,
  } = require(`@iconify-json/${set}/icons.json`) as {
    icons: Record<string, { body: string; width?: number; height?: number }>
    width?: number
    height?: number
  }
  const icon = icons[name]
  if (!icon) throw new Error(`${set} has no ${name}`)
  return `<svg viewBox="0 0 ${icon.width ?? width} ${icon.height ?? height}" style="width:1em;height:1em;color:${fill};display:block">${icon.body}</svg>`
}

export function markSticker(script: Script, pick: Pick): { words: string; layout: Layout } {
  if (pick([true, false, false])) {
    const words = pick(names[script] ?? names.latin!)
    return { words: `name: ${words}`, layout: pick([line, onPlate, tilted])(words) }
  }
  const chosen = pick(marks)
  const colour =
    Object.entries(brandColours).find(([name]) => chosen[1].includes(name))?.[1] ?? '#000'
  const side = pick([90, 120, 160])
  const tile =
    (ink: string, ground: string, round: string): Layout =>
    () =>
      `<div style="display:inline-flex;width:${side}px;height:${side}px;font-size:${0.66 * side}px;background:${ground};border-radius:${round};align-items:center;justify-content:center">${drawingOf(chosen[0], chosen[1], ink)}</div>`
  const set: Record<string, Layout> = {
    'on a tile': tile('#fff', colour, '22%'),
    'on a disc': tile('#fff', colour, '50%'),
    'on white': tile(colour, '#fff', '22%'),
    bare: () => `<div style="font-size:${side}px;display:inline-block">${drawingOf(chosen[0], chosen[1], pick(['#fff', '#000', colour]))}</div>`,
    'with a name': () => `<div style="display:inline-flex;gap:16px;align-items:center;font-size:56px;background:#ffffffd0;color:#111;border-radius:60px;padding:14px 30px">${drawingOf(chosen[0], chosen[1], colour)}@anna.style</div>`,
  } // prettier-ignore
  const kind = pick(Object.keys(set))
  return { words: `${kind}: ${chosen.join(' ')}`, layout: set[kind] }
}

const wasm = readFileSync(require.resolve('zxing-wasm/writer/zxing_writer.wasm'))
void prepareZXingModule({
  overrides: {
    wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length),
  },
})

/** A QR code of a shop: on a card, bare, turned, of dots, with a mark in its middle, half covered. */
export async function codeSticker(pick: Pick): Promise<{ words: string; layout: Layout }> {
  const text = `https://shop.example/${pick(['a', 'live', 'coupon', 'anna-style'])}/${pick([3, 44, 512])}`
  const { symbol, error } = await writeBarcode(text, {
    format: 'QRCode',
    options: 'EcLevel=H',
    scale: 1,
    addQuietZones: false,
  })
  if (error) throw new Error(error)
  const isRound = pick([true, false, false])
  const modules = [...symbol.data].flatMap((value, i) => {
    const [x, y] = [i % symbol.width, Math.floor(i / symbol.width)]
    if (value >= 128) return []
    return isRound ? `<circle cx="${x + 0.5}" cy="${y + 0.5}" r=".5"/>` : `<rect x="${x}" y="${y}" width="1.02" height="1.02"/>`
  }) // prettier-ignore
  const side = pick([150, 200, 260, 340])
  const body = `<svg viewBox="0 0 ${symbol.width} ${symbol.width}" style="width:${side}px;height:${side}px;display:block;fill:${pick(['#000', '#000', '#1a237e', '#5d1049'])}">${modules.join('')}</svg>`
  const set: Record<string, Layout> = {
    'on a card': () => `<div style="background:#fff;padding:${side / 10}px;display:inline-block;border-radius:16px">${body}<div style="font-size:34px;color:#111;text-align:center">Scan me</div></div>`,
    bare: () => `<div style="display:inline-block;background:#fff;padding:8px">${body}</div>`,
    turned: () => `<div style="background:#fff;padding:${side / 10}px;display:inline-block;transform:rotate(${pick([-20, 12, 30])}deg)">${body}</div>`,
    'with a mark': () => `<div style="background:#fff;padding:${side / 10}px;display:inline-block;position:relative">${body}<div style="position:absolute;inset:42%;background:#e53935;border-radius:20%"></div></div>`,
    pale: () => `<div style="background:#fff;padding:${side / 10}px;display:inline-block;opacity:.8">${body}</div>`,
    part: () => `<div style="background:#fff;padding:${side / 10}px;display:inline-block;position:relative">${body}<div style="position:absolute;right:0;bottom:0;width:58%;height:45%;background:#f3c6a5;border-radius:40% 0 0 0"></div></div>`,
  } // prettier-ignore
  const kind = pick(Object.keys(set))
  return { words: `${kind}, ${side} px`, layout: set[kind] }
}
