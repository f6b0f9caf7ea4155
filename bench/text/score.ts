import type { ReadLine } from '../../src/core/engines'
import { boundsOf, shortSide, type Polygon, type Size } from '../../src/core/geometry'
import { newMask } from '../../src/core/image/raster'
import { coverage, fill } from '../../src/core/image/fill'
import type { Sample, TrueLine } from './data'

export interface LineScore {
  lang: string
  role: string
  vertical: boolean
  styles: string[]
  /** Short side of the true outline, pixels. */
  height: number
  found: boolean
  truth: string
  read: string
  /**
   * Edits by which the reading differs, spaces and case aside (some fonts have capitals only), and
   * the letters that there are.
   */
  edits: number
  letters: number
  /** The same with the spaces counted. */
  spacedEdits: number
  spacedLetters: number
}

export interface SampleScore {
  path: string
  iou: number
  trueShare: number
  share: number
  lines: LineScore[]
  false: number
}

export function score(sample: Sample, size: Size, read: readonly ReadLine[]): SampleScore {
  const truth = newMask(size.width, size.height)
  for (const line of sample.lines) if (!line.ignore) fill(truth, line.polygon)
  const seen = newMask(size.width, size.height)
  for (const line of read) fill(seen, line.polygon)
  let [both, either] = [0, 0]
  for (let i = 0; i < truth.data.length; i++) {
    if (truth.data[i] && seen.data[i]) both++
    if (truth.data[i] || seen.data[i]) either++
  }
  const all = newMask(size.width, size.height)
  for (const line of sample.lines) fill(all, line.polygon)
  return {
    path: sample.path,
    iou: either === 0 ? 1 : both / either,
    trueShare: coverage(truth),
    share: coverage(seen),
    false: read.filter(({ polygon }) => inside(polygon, all.data, size) < 0.3).length,
    lines: sample.lines
      .filter(({ ignore }) => !ignore)
      .map((line) => scoreLine(line, read, seen.data, size)),
  }
}

function scoreLine(
  line: TrueLine,
  read: readonly ReadLine[],
  seen: Uint8Array,
  size: Size,
): LineScore {
  const own = newMask(size.width, size.height)
  fill(own, line.polygon)
  const parts = read.filter(({ polygon }) => inside(polygon, own.data, size) > 0.5)
  const along = line.vertical ? 1 : 0
  const text = parts
    .sort((a, b) => centre(a.polygon)[along] - centre(b.polygon)[along])
    .map(({ text }) => text)
    .join(' ')
  const [bare, bareTruth] = [tidy(text, ''), tidy(line.text, '')]
  const [spaced, spacedTruth] = [tidy(text, ' '), tidy(line.text, ' ')]
  return {
    lang: line.lang,
    role: line.role,
    vertical: line.vertical,
    styles: line.styles,
    height: shortSide(line.polygon),
    found: inside(line.polygon, seen, size) >= 0.5,
    truth: line.text,
    read: text,
    edits: Math.min(distance(bare, bareTruth), bareTruth.length),
    letters: bareTruth.length,
    spacedEdits: Math.min(distance(spaced, spacedTruth), spacedTruth.length),
    spacedLetters: spacedTruth.length,
  }
}

const tidy = (text: string, space: string) => [
  ...text.normalize('NFKC').toLowerCase().replace(/\s+/g, space).trim(),
]

const centre = (polygon: Polygon) => {
  const { x, y, width, height } = boundsOf(polygon)
  return [x + width / 2, y + height / 2]
}

/** The share of the polygon that lies on marked pixels. */
function inside(polygon: Polygon, marked: Uint8Array, { width, height }: Size): number {
  const box = boundsOf(polygon)
  const left = Math.max(0, Math.floor(box.x))
  const top = Math.max(0, Math.floor(box.y))
  const own = newMask(
    Math.max(0, Math.min(width, Math.ceil(box.x + box.width)) - left),
    Math.max(0, Math.min(height, Math.ceil(box.y + box.height)) - top),
  )
  fill(
    own,
    polygon.map(([x, y]) => [x - left, y - top] as const),
  )
  let [all, hit] = [0, 0]
  for (let y = 0; y < own.height; y++) {
    for (let x = 0; x < own.width; x++) {
      if (!own.data[y * own.width + x]) continue
      all++
      if (marked[(top + y) * width + left + x]) hit++
    }
  }
  return all === 0 ? 0 : hit / all
}

/** Levenshtein's. */
function distance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  a.forEach((letter, i) => {
    const next = [i + 1]
    b.forEach((other, j) =>
      next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + (letter === other ? 0 : 1))),
    )
    row = next
  })
  return row[b.length]
}
