import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import svgpath from 'svgpath'
import type { VectorPath } from '../src/core/scene'
import { alike } from '../src/engines/shapes/alike'
import { packGallery, type KnownShape } from '../src/engines/shapes/gallery'
import { printsOf } from '../src/engines/shapes/index'
import { brands } from '../src/engines/marks/brands'

/**
 * The shapes of platform marks, fingerprinted at build time from icon packages (CC0, MIT,
 * Apache-2.0): no drawing is copied into the repository or the product, only what tells it again.
 * The marks stay their owners' trademarks.
 */
export interface Icon {
  set: string
  name: string
  outlines: VectorPath[]
}

const root = fileURLToPath(new URL('..', import.meta.url))
/** Prefix of the brands' icons, and suffixes of the drawings that show the mark itself. */
const shipped = ['cib', 'bxl', 'ri', 'ant-design', 'bi', 'ion', 'uil']
/** Packages whose marks are fingerprinted. */
export const markPackages = [
  'simple-icons',
  'simple-icons-14',
  ...shipped.map((set) => `@iconify-json/${set}`),
]
const named =
  /^(?:logo-|social-)?(.+?)(?:-(?:fill|filled|line|outline|outlined|circle|square|box|alt|icon|f|p|plane|ghost|2|with-circle|with-round))*$/
/** Prints nearer than this tell nothing new. */
const twin = 0.97
/**
 * Outline² : area (a disc has 12.6), for a drawing and for what is cut out of it. Below are
 * triangles, pairs of dots and drops, which are in half of all icons.
 */
const plain = { whole: 18.5, hole: 22 }
const aliases: Record<string, string> = {
  'facebook-messenger': 'messenger',
  twitter: 'x',
  'twitter-x': 'x',
  'x-twitter': 'x',
}
/** Names that mean something else in that set: a line, a cross to close. */
const homonyms = /^(uil|ant-design|mdi|eva):(line|x)|^bi:x|^la:x-|^mdi:x/

export function brandOf({ set, name }: Pick<Icon, 'set' | 'name'>): string | undefined {
  if (homonyms.test(`${set}:${name}`)) return undefined
  const [, stem] = named.exec(name) ?? []
  const brand = aliases[stem] ?? stem
  return brands.includes(brand) ? brand : undefined
}

/** All icons of an iconify set that are made of filled paths alone. */
export function iconify(set: string, wanted: (name: string) => boolean): Icon[] {
  const folder = join(root, 'node_modules/@iconify-json', set)
  const { icons } = JSON.parse(readFileSync(join(folder, 'icons.json'), 'utf8')) as {
    icons: Record<string, { body: string }>
  }
  return Object.entries(icons).flatMap(([name, { body }]) => {
    const outlines = wanted(name) ? outlinesOf(body) : null
    return outlines ? [{ set, name, outlines }] : []
  })
}

/** simple-icons, one path an icon; Amazon and Walmart are in older versions only. */
export function simpleIcons(
  version: 'simple-icons' | 'simple-icons-14',
  wanted: (name: string) => boolean,
): Icon[] {
  const folder = join(root, 'node_modules', version, 'icons')
  const names = readdirSync(folder).map((file) => file.replace('.svg', ''))
  return names.filter(wanted).map((name) => ({
    set: version,
    name,
    outlines: outlinesOf(readFileSync(join(folder, `${name}.svg`), 'utf8'))!,
  }))
}

/** Every drawing of a listed platform's mark that is shipped as a fingerprint. */
export function markIcons(): Icon[] {
  const listed = (set: string) => (name: string) => brandOf({ set, name }) !== undefined
  return [
    ...(['simple-icons', 'simple-icons-14'] as const).flatMap((set) =>
      simpleIcons(set, listed(set)),
    ),
    ...shipped.flatMap((set) => iconify(set, listed(set))),
  ]
}

/** Fingerprints of the drawings, one of a kind each. */
export function galleryOf(icons: readonly Icon[]): KnownShape[] {
  const known: KnownShape[] = []
  for (const icon of icons) {
    const brand = brandOf(icon)!
    for (const [i, print] of printsOf(icon.outlines).entries()) {
      if (print.outline ** 2 < (i === 0 ? plain.whole : plain.hole) * print.area) continue
      if (!known.some((other) => other.brand === brand && alike(print, other.print, twin) >= twin))
        known.push({ brand, print })
    }
  }
  return known
}

export const markShapes = (): Uint8Array => packGallery(galleryOf(markIcons()))

export function outlinesOf(svg: string): VectorPath[] | null {
  if (
    /<(circle|rect|ellipse|polygon|polyline|line|use|mask|clipPath|g [^>]*transform)|stroke=/.test(
      svg,
    )
  )
    return null
  const outlines = [...svg.matchAll(/<path([^>]*?)\/?>/g)].flatMap(([, attributes]) => {
    const data = /\sd="([^"]+)"/.exec(attributes)?.[1]
    if (!data || /fill="none"/.test(attributes)) return []
    const colour = /fill="(#[^"]+)"/.exec(attributes)?.[1]
    return [
      {
        data: svgpath(data)
          .abs()
          .unarc()
          .unshort()
          .round(3)
          .toString()
          .replace(/([A-Z])/g, ' $1 '),
        ...(/fill-rule="evenodd"/.test(attributes) && { evenOdd: true }),
        ...(colour && { colour }),
      },
    ]
  })
  return outlines.length > 0 ? outlines : null
}
