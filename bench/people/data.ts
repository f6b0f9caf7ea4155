import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Engines, ImageCodec } from '../../src/core/engines'
import { flatten, type Mask, type Raster } from '../../src/core/image/raster'
import type { Polygon } from '../../src/core/geometry'

/** A row of labels.jsonl; only what is asked here. */
export interface Row {
  set: string
  file: string
  label_class: string
  mask?: string
  people?: number
  face_visible?: boolean
  face_mask?: boolean
  eyewear?: string
  pose?: string
  background?: string
  head_box_xyxy?: [number, number, number, number]
  text_quads?: { q: [number, number][] }[]
  quads?: { q: [number, number][] }[]
  source_repo?: string
  source_path?: string
}

const root = fileURLToPath(new URL('../../../shared/data/', import.meta.url))

export function rowsOf(set: string): Row[] {
  const file = join(root, set, 'labels.jsonl')
  if (!existsSync(file)) throw new Error(`The labelled pictures are not here: ${file}`)
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => ({ ...(JSON.parse(line) as Omit<Row, 'set'>), set }))
}

export const pathOf = ({ set, file }: Row): string => join(root, set, file)

export const photoOf = async (row: Row, engines: Engines): Promise<Raster> =>
  flatten(await (await engines.image()).decode(new Uint8Array(readFileSync(pathOf(row)))))

export async function trueMask({ set, mask }: Row, codec: ImageCodec): Promise<Mask | null> {
  if (!mask) return null
  const { width, height, data }: Raster = flatten(
    await codec.decode(new Uint8Array(readFileSync(join(root, set, mask)))),
  )
  return { width, height, data: Uint8Array.from({ length: width * height }, (_, i) => data[i * 4]) }
}

export const quadsOf = ({ text_quads, quads }: Row): Polygon[] =>
  (text_quads ?? quads ?? []).map(({ q }) => q)
