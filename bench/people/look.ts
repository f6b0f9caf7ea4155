import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { observe } from '../../src/analyzers/observe'
import type { Engines } from '../../src/core/engines'
import type { Background, Face, Region, TextLine } from '../../src/core/evidence'
import { boundsOf, type Box } from '../../src/core/geometry'
import { flatten, resize, type Mask, type Raster } from '../../src/core/raster'
import { regionOf } from '../../src/core/region'
import { bytesOf, quadsOf, trueMask, type Row } from './data'

/** What was seen on one picture, without pixels; `truth` where a mask is labelled. */
export interface Seen {
  row: Row
  width: number
  height: number
  faces: Face[]
  person: Part | null
  subject: Part | null
  /** Null when only people were looked for. */
  background: Background | null
  concentration: number | null
  truth: { share: number; boxShare: number } | null
  /** Processor milliseconds of all looks together. */
  ms: number
}

export interface Part {
  share: number
  box: Box
  boxShare: number
  iou: number | null
}

/** Covers are this wide; with `--cover` every picture is brought to that width first. */
const coverWidth = 1080

/** Looks at a picture, or remembers what was seen when neither code nor models have changed. */
export async function look(
  row: Row,
  engines: Engines,
  asCover: boolean,
  alter?: { name: string; change: (raster: Raster) => Raster },
  peopleOnly = false,
): Promise<Seen> {
  const kept = join(
    '.cache/people',
    version(),
    `${row.set}-${row.file.replace(/\W/g, '_')}${asCover ? '-cover' : ''}${alter ? `-${alter.name}` : ''}${peopleOnly ? '-people' : ''}.json`,
  )
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Seen
  const seen = await see(row, engines, asCover, alter?.change, peopleOnly)
  mkdirSync(join('.cache/people', version()), { recursive: true })
  writeFileSync(kept, JSON.stringify(seen))
  return seen
}

export async function picture(row: Row, engines: Engines, asCover: boolean): Promise<Raster> {
  const decoded = flatten(await (await engines.image()).decode(bytesOf(row)))
  return asCover ? resize(decoded, coverWidth, Math.round((decoded.height * coverWidth) / decoded.width)) : decoded
}

/** The looks themselves. Text is taken from the labels, so that the reader's faults are not counted here. */
export function observePicture(raster: Raster, row: Row, engines: Engines) {
  const lines = quadsOf(row).map((polygon): TextLine => {
    const box = boundsOf(polygon)
    return { box, polygon, text: '', confidence: 1, origin: 'ocr', height: box.height }
  })
  const cover = {
    name: row.file,
    bytes: new Uint8Array(),
    origin: 'file' as const,
    raster,
    width: raster.width,
    height: raster.height,
  }
  return observe(cover, engines, { known: { text: { lines, share: 0, inkShare: 0, gridShare: 0 } } })
}

async function see(
  row: Row,
  engines: Engines,
  asCover: boolean,
  change: ((raster: Raster) => Raster) | undefined,
  peopleOnly: boolean,
): Promise<Seen> {
  const raster = await picture(row, engines, asCover)
  const { see } = observePicture(change ? change(raster) : raster, row, engines)
  const before = process.cpuUsage()
  const [faces, person] = [await see('faces'), await see('person')]
  const rest = peopleOnly
    ? null
    : { subject: await see('subject'), background: await see('background'), attention: await see('attention') }
  const { user, system } = process.cpuUsage(before)
  const mask = await trueMask(row, await engines.image())
  const truth = mask && regionOf(mask, 'exact')
  return {
    row,
    width: raster.width,
    height: raster.height,
    faces,
    person: partOf(person, mask),
    subject: rest && partOf(rest.subject, mask),
    background: rest?.background ?? null,
    concentration: rest?.attention.concentration ?? null,
    truth: truth && { share: truth.share, boxShare: truth.boxShare },
    ms: (user + system) / 1000,
  }
}

function partOf(region: Region | null, truth: Mask | null): Part | null {
  if (!region) return null
  const { share, box, boxShare } = region
  return { share, box, boxShare, iou: truth && overlap(region.mask, truth) }
}

/** Intersection over union at the truth's size. */
export function overlap(mask: Mask, truth: Mask): number {
  let [common, union] = [0, 0]
  for (let y = 0; y < truth.height; y++) {
    const row = Math.floor(((y + 0.5) * mask.height) / truth.height) * mask.width
    for (let x = 0; x < truth.width; x++) {
      const ours = mask.data[row + Math.floor(((x + 0.5) * mask.width) / truth.width)] > 127
      const theirs = truth.data[y * truth.width + x] > 127
      if (ours && theirs) common++
      if (ours || theirs) union++
    }
  }
  return union === 0 ? 1 : common / union
}

let known: string | undefined
function version(): string {
  if (known) return known
  const hash = createHash('sha256')
  const files = (path: string): string[] =>
    statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => files(join(path, name))) : [path]
  const roots = ['src/engines', 'src/analyzers', 'src/core', 'models']
  for (const file of roots
    .flatMap(files)
    .filter(
      (file) =>
        !/analyzers.(text|marks|codes|tone|file|likeness)|engines.(text|marks|codes)|models.(text|marks)|countdown|money|lexicon/.test(
          file,
        ),
    )) {
    hash.update(readFileSync(file))
  }
  return (known = hash.digest('hex').slice(0, 12))
}
