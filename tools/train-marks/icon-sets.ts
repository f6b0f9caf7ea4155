import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brandOf } from '../mark-shapes'

/** Sets of icons by other hands. Font Awesome's are never trained on: the evaluation uses those. */
export const trainedSets = ['cib', 'bxl', 'ri', 'ant-design', 'bi', 'ion', 'uil']

interface IconSet {
  icons: Record<string, { body: string; width?: number; height?: number }>
  width?: number
  height?: number
}

/** All icons of an iconify set, each a whole picture in black. */
export function iconsOf(set: string): { name: string; svg: string }[] {
  const {
    icons,
    width = 16,
    height = 16,
  } = createRequire(import.meta.url)(`@iconify-json/${set}/icons.json`) as IconSet
  return Object.entries(icons).map(([name, { body, width: w = width, height: h = height }]) => ({
    name,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}">${body.replaceAll('currentColor', '#000')}</svg>`,
  }))
}

/**
 * Marks of simple-icons, which follow the brands' own geometry; older versions have Amazon and
 * Walmart.
 */
export function ownIcons(): { name: string; svg: string }[] {
  return ['simple-icons', 'simple-icons-14'].flatMap((set) => {
    const folder = new URL(`../../node_modules/${set}/icons/`, import.meta.url)
    const names = readdirSync(folder).map((file) => file.replace('.svg', ''))
    const wanted = names.filter(
      (name) =>
        brandOf({ set, name }) && (set === 'simple-icons' || /^(amazon|walmart)$/.test(name)),
    )
    return wanted.map((name) => ({
      name,
      svg: readFileSync(new URL(`${name}.svg`, folder), 'utf8'),
    }))
  })
}
