import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Polygon } from '../../src/core/geometry'

export const dataFolder = new URL('../../../shared/data/', import.meta.url).pathname

export interface TrueLine {
  polygon: Polygon
  text: string
  lang: string
  role: string
  vertical: boolean
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

interface Row {
  file: string
  lang?: string
  title?: string
  label_class?: string
  has_text?: boolean
  quads_complete?: boolean
  quads?: { q: [number, number][]; text?: string; ignore?: boolean }[]
  lines?: { poly: [number, number][]; text: string; lang: string; role: string; vertical: boolean }[]
}

export function samples(): Sample[] {
  if (!existsSync(dataFolder))
    throw new Error(`This bench needs labelled pictures at ${dataFolder}, which are not part of the repository`)
  return [
    ...rows('synthetic/text').map((row) => sample('synthetic/text', 'synthetic', row)),
    ...rows('text').map((row) =>
      sample('text', !row.has_text ? 'no-text' : row.label_class === 'poster' ? 'poster' : 'scene', row),
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
  complete: set === 'synthetic' || (set === 'poster' && row.quads_complete === true) || set === 'no-text',
  lines: [
    ...(row.lines ?? []).map(({ poly, ...line }) => ({ polygon: poly, ignore: false, ...line })),
    ...(row.quads ?? []).map(({ q, text, ignore }) => ({
      polygon: q,
      text: text ?? '',
      lang: row.lang ?? '',
      role: set,
      vertical: false,
      ignore: ignore === true || text === '###',
    })),
  ],
})
