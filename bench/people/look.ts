import { backgroundOf } from '../../src/analyzers/background'
import { observe } from '../../src/analyzers/observe'
import type { See } from '../../src/core/unseen'
import type { Engines } from '../../src/core/engines'
import type {
  Attention,
  Background,
  Evidence,
  Face,
  Region,
  TextLine,
  Tone,
  Sticker,
} from '../../src/core/evidence'
import { boundsOf, type Box, type Point } from '../../src/core/geometry'
import type { Mask, Raster } from '../../src/core/image/raster'
import { resize } from '../../src/core/image/resize'
import { regionOf } from '../../src/core/image/region'
import { photoOf, quadsOf, trueMask, type Row } from './data'
import { kept } from './kept'
import { withoutFocus } from './without-focus'

/** What was seen on one picture, without pixels; `truth` where a mask is labelled. */
export interface Seen {
  row: Row
  width: number
  height: number
  faces: Face[]
  /** How sure it is that there is anybody. */
  presence: number
  somebody: number
  sticker: Sticker | null
  person: Part | null
  subject: Part | null
  /** Null when only people were looked for. */
  background: Background | null
  focus: Pick<Attention, 'concentration' | 'holder' | 'lettering' | 'alike'> | null
  tone: Tone | null
  truth: Pick<Region, 'share' | 'boxShare' | 'centroid'> | null
  /** Processor milliseconds of all looks together. */
  ms: number
}

export interface Part {
  share: number
  box: Box
  boxShare: number
  centroid: Point
  iou: number | null
}

/** Covers are this wide; with `--cover` every picture is brought to that width first. */
const coverWidth = 1080

/** What is done to a picture before its focus is measured. */
export interface Change {
  name: string
  change: (raster: Raster) => Raster
}

/** Looks at a picture, or remembers what was seen. */
export const look = (
  row: Row,
  engines: Engines,
  asCover: boolean,
  peopleOnly = false,
): Promise<Seen> => {
  const name = nameOf(row, asCover)
  return kept('all', peopleOnly ? `${name}-people` : name, () =>
    see(row, name, engines, asCover, peopleOnly),
  )
}

export async function picture(row: Row, engines: Engines, asCover: boolean): Promise<Raster> {
  const decoded = await (row.set === 'composed'
    ? withoutFocus(row, engines)
    : photoOf(row, engines))
  return asCover
    ? resize(decoded, coverWidth, Math.round((decoded.height * coverWidth) / decoded.width))
    : decoded
}

/**
 * The looks themselves. Text is taken from the labels, so that the reader's faults are not counted
 * here.
 */
function observePicture(raster: Raster, row: Row, engines: Engines, known: Partial<Evidence> = {}) {
  const lines = quadsOf(row).map((polygon): TextLine => {
    const box = boundsOf(polygon)
    return { box, polygon, text: '', confidence: 1, origin: 'ocr', start: 0, height: box.height }
  })
  const cover = {
    name: row.file,
    bytes: new Uint8Array(),
    origin: 'file' as const,
    raster,
    width: raster.width,
    height: raster.height,
  }
  return observe(cover, engines, {
    known: { ...known, text: { lines, share: 0, inkShare: 0, gridShare: 0 } },
  })
}

/**
 * How abrupt the subject's edges are when the picture has been changed; the subject is that of the
 * unchanged picture.
 */
export const focusAfter = (
  row: Row,
  engines: Engines,
  { name, change }: Change,
): Promise<number | null> =>
  kept('all', `${row.set}-${row.file}-${name}`, async () => {
    const raster = await picture(row, engines, false)
    const { it: subject } = await subjectOf(
      `${row.set}-${row.file}`,
      observePicture(raster, row, engines).see,
    )
    return backgroundOf(change(raster), { subject, person: null }, quadsOf(row)).subjectFocus
  })

/** Faces and masks, remembered with their pixels. */
export async function regions(row: Row, engines: Engines, asCover: boolean) {
  const name = nameOf(row, asCover)
  const { see } = observePicture(await picture(row, engines, asCover), row, engines)
  return { ...(await peopleOf(name, see)).it, subject: (await subjectOf(name, see)).it }
}

const nameOf = (row: Row, asCover: boolean) =>
  [row.set, row.file, asCover && 'cover'].filter(Boolean).join('-')

const peopleOf = (name: string, see: See) =>
  kept('models', `${name}-people`, () =>
    timed(async () => ({
      people: await see('people'),
      sticker: await see('sticker'),
      faces: await see('faces'),
      person: await see('person'),
    })),
  )

const subjectOf = (name: string, see: See) =>
  kept('models', `${name}-subject`, () => timed(() => see('subject')))

async function see(
  row: Row,
  name: string,
  engines: Engines,
  asCover: boolean,
  peopleOnly: boolean,
): Promise<Seen> {
  const raster = await picture(row, engines, asCover)
  const fresh = observePicture(raster, row, engines).see
  const people = await peopleOf(name, fresh)
  const thing = peopleOnly ? null : await subjectOf(name, fresh)
  const { faces, person } = people.it
  const { presence, somebody } = people.it.people
  const { see } = observePicture(raster, row, engines, {
    people: people.it.people,
    faces,
    person,
    ...(thing && { subject: thing.it }),
  })
  const rest = peopleOnly
    ? null
    : await timed(async () => ({
        background: await see('background'),
        attention: await see('attention'),
        tone: await see('tone'),
      }))
  const mask = await trueMask(row, await engines.image())
  const truth = mask && regionOf(mask, 'exact')
  return {
    row,
    width: raster.width,
    height: raster.height,
    presence,
    somebody,
    sticker: people.it.sticker,
    faces,
    person: partOf(person, mask),
    subject: thing && partOf(thing.it, mask),
    background: rest?.it.background ?? null,
    focus: rest && focusOf(rest.it.attention),
    tone: rest?.it.tone ?? null,
    truth: truth && { share: truth.share, boxShare: truth.boxShare, centroid: truth.centroid },
    ms: people.ms + (thing?.ms ?? 0) + (rest?.ms ?? 0),
  }
}

const focusOf = ({ concentration, holder, lettering, alike }: Attention) => ({
  concentration,
  holder,
  lettering,
  alike,
})

async function timed<T>(make: () => Promise<T>): Promise<{ it: T; ms: number }> {
  const before = process.cpuUsage()
  const it = await make()
  const { user, system } = process.cpuUsage(before)
  return { it, ms: (user + system) / 1000 }
}

function partOf(region: Region | null, truth: Mask | null): Part | null {
  if (!region) return null
  const { share, box, boxShare, centroid } = region
  return { share, box, boxShare, centroid, iou: truth && overlap(region.mask, truth) }
}

/** Intersection over union at the truth's size. */
function overlap(mask: Mask, truth: Mask): number {
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
