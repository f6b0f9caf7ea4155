import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Scripts by what type is set in: `accented` Latin needs more letters than English. */
export type Script =
  | 'latin' | 'accented' | 'cyrillic' | 'japanese' | 'thai' | 'hebrew' | 'arabic' | 'chinese' | 'korean' // prettier-ignore

const european = ['roboto-condensed', 'montserrat', 'oswald', 'nunito', 'exo-2', 'fira-sans', 'merriweather', 'rubik', 'ubuntu', 'playfair-display'] // prettier-ignore

/** Families: packages of `@fontsource`, in small letters, and what Debian installs. */
export const families: Record<Script, readonly string[]> = {
  latin: [...european, 'lato', 'barlow-condensed', 'anton', 'bebas-neue', 'poppins', 'work-sans', 'josefin-sans', 'dm-serif-display', 'archivo-narrow', 'titillium-web'],
  accented: [...european, 'lato', 'barlow-condensed'],
  cyrillic: [...european, 'pt-sans', 'russo-one'],
  japanese: ['noto-sans-jp', 'm-plus-1p', 'zen-maru-gothic', 'noto-serif-jp', 'kosugi-maru'],
  thai: ['prompt', 'kanit', 'sarabun'],
  hebrew: ['heebo', 'assistant', 'frank-ruhl-libre'],
  arabic: ['cairo', 'almarai', 'tajawal', 'changa-one'],
  chinese: ['Noto Sans CJK SC', 'Noto Serif CJK SC', 'WenQuanYi Zen Hei'],
  korean: ['Noto Sans CJK KR', 'UnBatang'],
} // prettier-ignore

/** The rules by which a browser finds a family in `folder`, which holds packages of `@fontsource`. */
export function fontFaces(folder: string, family: string): string {
  const sheets = ['400.css', '700.css'].map((name) => join(folder, family, name))
  return sheets
    .filter((sheet) => existsSync(sheet))
    .map((sheet) =>
      readFileSync(sheet, 'utf8').replace(
        /url\(\.\/files\/([^)]+)\)/g,
        (_, name: string) => `url(${pathToFileURL(join(folder, family, 'files', name)).href})`,
      ),
    )
    .join('')
}

/** As the sheets call the family: `playfair-display` is `Playfair Display`. */
export const nameOf = (family: string): string =>
  family
    .split('-')
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join(' ')
