import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { boundsOf, type Polygon } from '../../src/core/geometry'

export const dataFolder = fileURLToPath(new URL('../../../shared/data/', import.meta.url))

export interface TrueLine {
  polygon: Polygon
  text: string
  lang: string
  role: string
  vertical: boolean
  /** How it is set: tilted, outlined, small … */
  styles: string[]
  /** Text that nobody could read; neither asked for nor held against a finder. */
  ignore: boolean
}

export interface Sample {
  set: 'synthetic' | 'scene' | 'poster' | 'no-text' | 'background'
  path: string
  lang: string
  title: string
  lines: TrueLine[]
  /** Every line is marked, so that what is found elsewhere is wrong. */
  complete: boolean
}

interface Item {
  k: number
  rot: number
  contrast: number
  vertical: boolean
  curved: boolean
  stroke: boolean
  shadow: boolean
  grad: boolean
  badge: boolean
}

interface Row {
  file: string
  lang?: string
  title?: string
  label_class?: string
  has_text?: boolean
  quads_complete?: boolean
  quads?: { q: [number, number][]; text?: string; ignore?: boolean }[]
  lines?: {
    item: number
    fontPx: number
    poly: [number, number][]
    text: string
    lang: string
    role: string
    vertical: boolean
  }[]
  items?: Item[]
}

export function samples(): Sample[] {
  if (!existsSync(dataFolder))
    throw new Error(
      `This bench needs labelled pictures at ${dataFolder}, which are not part of the repository`,
    )
  return [
    ...rows('synthetic/text').map((row) => sample('synthetic/text', 'synthetic', row)),
    ...rows('text').map((row) =>
      sample(
        'text',
        !row.has_text ? 'no-text' : row.label_class === 'poster' ? 'poster' : 'scene',
        row,
      ),
    ),
  ]
}

const rows = (folder: string) =>
  readFileSync(join(dataFolder, folder, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)

const sample = (folder: string, set: Sample['set'], row: Row): Sample => ({
  set,
  path: join(dataFolder, folder, row.file),
  lang: row.lang ?? '',
  title: row.title ?? '',
  complete:
    set === 'synthetic' || (set === 'poster' && row.quads_complete === true) || set === 'no-text',
  lines: [
    ...(row.lines ?? []).map(({ poly, item, fontPx, ...line }) => ({
      polygon: poly,
      ignore: false,
      styles: stylesOf(
        row.items!.find(({ k }) => k === item)!,
        fontPx,
        line.vertical && isOverprinted(poly, line.text, fontPx),
      ),
      ...line,
    })),
    ...(row.quads ?? []).map(({ q, text, ignore }) => ({
      polygon: q,
      text: text ?? '',
      lang: row.lang ?? '',
      role: set,
      vertical: false,
      styles: [],
      ignore: ignore === true || text === '###',
    })),
  ],
})

/** A column whose signs lie on top of each other: nobody can read it. */
function isOverprinted(column: Polygon, text: string, size: number): boolean {
  return boundsOf(column).height < 0.5 * size * [...text].length
}

function stylesOf(item: Item, size: number, overprinted: boolean): string[] {
  const { rot, contrast, vertical, curved, stroke, shadow, grad, badge } = item
  const styles = {
    overprinted,
    'on the level, plain':
      !vertical && !curved && !stroke && !shadow && !grad && !badge && rot === 0,
    'tilted over 3°': Math.abs(rot) > 3,
    vertical,
    curved,
    outlined: stroke,
    shadow,
    gradient: grad,
    'on a badge': badge,
    'contrast below 4.5': contrast < 4.5,
    'below 40 px': size < 40,
    '120 px and more': size >= 120,
  }
  return Object.entries(styles).flatMap(([name, is]) => (is ? [name] : []))
}
