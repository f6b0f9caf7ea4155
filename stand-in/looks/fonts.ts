import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** Where the packaged font of this name lies. */
export const fontFolder = (family: string): string =>
  dirname(require.resolve(`@fontsource-variable/${family}/package.json`))

interface Face {
  css: string
  file: string
}

/** The faces of the two bundled variable fonts, weight 100…900, split by script. */
async function faces(family: string, sheets: string[]): Promise<Face[]> {
  const folder = fontFolder(family)
  const texts = await Promise.all(sheets.map((sheet) => readFile(join(folder, sheet), 'utf8')))
  return texts
    .flatMap((text) => text.match(/@font-face\s*{[^}]*}/g) ?? [])
    .map((css) => ({ css, file: /url\(\.\/files\/([^)]+)\)/.exec(css)![1] }))
}

const named = (css: string, name: string) =>
  css
    .replace(/font-family:[^;]*;/, `font-family: '${name}';`)
    .replace(/font-display:[^;]*;/, 'font-display: block;')

/** For the page, which draws and measures the canvas. */
export async function fontFaces(): Promise<string> {
  const [inter, noto] = await Promise.all([
    faces('inter', ['wght.css', 'wght-italic.css']),
    faces('noto-sans-sc', ['index.css']),
  ])
  const local = ({ css, file }: Face, name: string) =>
    named(css, name).replace(/url\([^)]*\)/, `url(/fonts/${file})`)
  return [
    ...inter.map((face) => local(face, 'Inter')),
    ...noto.map((face) => local(face, 'Noto Sans SC')),
  ].join('\n')
}

/**
 * For the plugin's window: Figma preloads Inter there, and the machine brings Chinese letters. A
 * bare Linux has none, so Noto's stand under Inter's name for their own ranges. As data: URLs,
 * because an opaque origin may fetch nothing.
 */
export async function pluginFonts(): Promise<string> {
  const [inter, noto] = await Promise.all([
    faces('inter', ['wght.css']),
    faces('noto-sans-sc', ['index.css']),
  ])
  // of two faces with one letter the later wins
  const wanted = [
    ...noto.map((face) => ({ face, family: 'noto-sans-sc' })),
    ...inter.map((face) => ({ face, family: 'inter' })),
  ]
  const css = await Promise.all(
    wanted.map(async ({ face, family }) => {
      const data = (await readFile(join(fontFolder(family), 'files', face.file))).toString('base64')
      return named(face.css, 'Inter').replace(/url\([^)]*\)/, `url(data:font/woff2;base64,${data})`)
    }),
  )
  return css.join('\n')
}
