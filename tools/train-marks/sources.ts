import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brands } from '../../src/engines/marks/brands'
import { npm } from '../npm'
import { isHeldOut } from './held-out'

/**
 * Where the drawings for training come from: npm packages, fetched into .cache/ and checked.
 * Nothing of them is committed or shipped; only the trained weights are. simple-icons is CC0
 * (Amazon and Walmart are in older versions), Remix Icon Apache-2.0, thesvg states a licence for
 * each drawing. The marks stay their owners' trademarks.
 */
const packages = {
  'simple-icons@16.37.0': '',
  'simple-icons@15.22.0':
    'sha512-i/w5Ie4tENfGYbdCo2iJ+oies0vOFd8QXWHopKOUzudfLCvnmeheF2PpHp89Z2azpc+c2su3lMiWO/SpP+429A==',
  'simple-icons@14.15.0':
    'sha512-yjlJ8skP4isCd4dQTDGFbv0hQgDIr57DbWaovEeHADPAZa5DBEAs+3ZnBb76ti+yz7/OzFI3SqTP1SKku1uhCw==',
  '@thesvg/icons@3.3.8':
    'sha512-3NbRF2NT7LMURWY8eVqQiVdsi5PVjV+9g8182IuNgMAvJcaDgB5pCjy+DhNyazwQrvFBpWB8vafNF7n3YSf6Fw==',
  'remixicon@4.9.1':
    'sha512-36gLSoujkabnCFZFDyP17VNh9piuBA/rsXUb4auSJWLGsHVXtmxLj/EM5FjaEAGnk8oIAj1Azob/DZ2N+90lAQ==',
}
type Package = keyof typeof packages

export interface Drawing {
  name: string
  svg: string
  /** `#rrggbb`. */
  colour: string
}

const root = fileURLToPath(new URL('../..', import.meta.url))
export const cache = join(root, '.cache/train-marks')

export function folderOf(spec: Package): string {
  const integrity = packages[spec]
  if (!integrity) return join(root, 'node_modules', spec.replace(/(.)@.*/, '$1'))
  const folder = join(cache, spec.replace(/[@/]/g, '-'))
  if (existsSync(join(folder, 'package'))) return join(folder, 'package')
  mkdirSync(folder, { recursive: true })
  npm(['pack', spec, '--silent', '--pack-destination', folder])
  const bytes = readFileSync(
    join(
      folder,
      readdirSync(folder).find((name) => name.endsWith('.tgz'))!,
    ),
  )
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  if (found !== integrity) throw new Error(`${spec}: ${found} is not ${integrity}`)
  execFileSync('tar', ['-xzf', '-', '-C', folder], { input: bytes })
  return join(folder, 'package')
}

const require = createRequire(import.meta.url)

interface SimpleIcon {
  slug: string
  svg: string
  hex: string
}
const simpleIcons = () =>
  Object.values(
    require(join(folderOf('simple-icons@16.37.0'), 'index.js')) as Record<string, SimpleIcon>,
  )

/** Marks in one colour. */
export function plainMarks(): (Drawing & { brand: string })[] {
  const marks: (Drawing & { brand: string })[] = []
  for (const { slug, svg, hex } of simpleIcons())
    if (brands.includes(slug)) marks.push({ brand: slug, name: slug, svg, colour: `#${hex}` })
  for (const [spec, slug, colour] of [
    ['simple-icons@14.15.0', 'amazon', '#ff9900'],
    ['simple-icons@15.22.0', 'walmart', '#0071ce'],
  ] as const) {
    marks.push({
      brand: slug,
      name: slug,
      svg: readFileSync(join(folderOf(spec), `icons/${slug}.svg`), 'utf8'),
      colour,
    })
  }
  return marks
}

/** Marks in their own colours. */
export function colourMarks(): (Drawing & { brand: string })[] {
  return brands.flatMap((brand) => {
    const { svg, hex } = require(join(folderOf('@thesvg/icons@3.3.8'), `dist/${brand}.cjs`))
      .default as SimpleIcon
    return [{ brand, name: brand, svg, colour: hex.startsWith('#') ? hex : `#${hex}` }]
  })
}

/**
 * AliExpress itself and icons that are no platform's. Three in ten are never trained on: the
 * evaluation uses those.
 */
export function otherIcons(which: 'train' | 'held-out'): Drawing[] {
  const relatives =
    /^(aliexpress|amazon|ebay|facebook|instagram|kakao|line|messenger|pinterest|rakuten|shopee|snapchat|taobao|telegram|tiktok|twitch|twitter|vk|wechat|whatsapp|x$|youtube|zalo|alipay|alibaba|meta$|xiaohongshu|kuaishou|etsy|wish|odnoklassniki|threads|google(play|messages)|viber|signal)/
  const simple = simpleIcons()
    .filter(({ slug }) => slug === 'aliexpress' || !relatives.test(slug))
    .map(({ slug, svg, hex }) => ({ name: slug, svg, colour: `#${hex}` }))
  const folder = join(folderOf('remixicon@4.9.1'), 'icons')
  const remix = readdirSync(folder).flatMap((group) => {
    if (group === 'Logos') return []
    return readdirSync(join(folder, group)).map((file) => ({
      name: `remix:${file.replace('.svg', '')}`,
      svg: readFileSync(join(folder, group, file), 'utf8'),
      colour: '#ff4747',
    }))
  })
  return [...simple, ...remix].filter(
    ({ name }) =>
      isHeldOut(name) === (which === 'held-out') || (name === 'aliexpress' && which === 'train'),
  )
}
