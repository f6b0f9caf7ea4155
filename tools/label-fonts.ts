import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import subsetFont from 'subset-font'

const families = ['inter', 'noto-sans-sc']
export const fontPackages = families.map((family) => `@fontsource-variable/${family}`)

/** Bold enough to read on a coloured chip. */
const weight = 600

/**
 * The fonts for the labels of annotated pictures: Inter for Latin and Cyrillic, Noto Sans SC for
 * Chinese, each slice of the package as one TrueType file at one weight, in one zip.
 */
export async function labelFonts(packages: string): Promise<Uint8Array> {
  const fonts: Record<string, Uint8Array> = {}
  for (const family of families) {
    const folder = join(packages, '@fontsource-variable', family)
    const slices = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<
      string,
      string
    >
    for (const [slice, range] of Object.entries(slices)) {
      const name = `${family}-${slice.replace(/[[\]]/g, '')}`
      if (/greek|vietnamese/.test(name)) continue
      const woff = readFileSync(join(folder, 'files', `${name}-wght-normal.woff2`))
      fonts[`${name}.ttf`] = await subsetFont(woff, charactersOf(range), {
        targetFormat: 'sfnt',
        variationAxes: { wght: weight },
      })
    }
  }
  return zipSync(fonts, { level: 0, mtime: new Date('2000-01-01T00:00:00') })
}

/** The characters of a CSS unicode-range: `U+20-7e,U+a0`. */
const charactersOf = (range: string): string =>
  range
    .split(',')
    .flatMap((part) => {
      const [first, last] = part
        .replace(/^U\+/i, '')
        .split('-')
        .map((hex) => parseInt(hex, 16))
      return Array.from({ length: (last ?? first) - first + 1 }, (_, i) =>
        String.fromCodePoint(first + i),
      )
    })
    .join('')
