import { createRequire } from 'node:module'
import { brands } from '../../src/engines/marks/brands'
import type { Rgb } from './stamp'

/** Colours of the brands that simple-icons no longer has or never had, from @thesvg/icons. */
const others: Record<string, string> = {
  amazon: 'ff9900',
  walmart: '0071ce',
  ozon: '005bff',
  wildberries: 'cb11ab',
  'mercado-libre': 'ffe600',
}

const icons = Object.values(
  createRequire(import.meta.url)('simple-icons') as Record<string, { slug: string; hex: string }>,
)

/** The colour by which each brand is known. */
export const brandColours = new Map(
  brands.map((brand): [string, Rgb] => {
    const hex = icons.find(({ slug }) => slug === brand)?.hex ?? others[brand] ?? '222222'
    return [brand, [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16)) as unknown as Rgb]
  }),
)
