import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FoundMark, ImageCodec, MarkFinder } from '../../src/core/engines'
import { area, intersect, type Box, polygonOf } from '../../src/core/geometry'
import { thirdPartyLogo } from '../../src/rules/third-party-logo'
import { judged } from '../tally'
import { drawIcons, drawMarks, hands, type DrawnCover } from './drawn-marks'
import { asCover, bytesOf, data, photosIn, rowsOf, type Row } from './pictures'
import { percentTo } from '../page/percent-to'
import { table } from './table'

const steps = [0.9, 0.93, 0.95, 0.97, 0.98, 0.99]
const boxOf = ([left, top, right, bottom]: number[]): Box => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
})
const meets = (a: Box, b: Box) => area(intersect(a, b)) > 0.25 * Math.min(area(a), area(b))

interface Seen {
  row: Row
  found: FoundMark[]
}

/**
 * Marks in pixels, by the probability that is asked: drawn marks and other icons on photos,
 * photographs of other brands, clean photos as covers, and covers full of type, where finds in the
 * true lines of text are dropped as the product drops those in read ones. Finds are kept in
 * .cache/bench-marks, by what found them: they are slow to make.
 */
export async function benchMarks(
  codec: ImageCodec,
  finder: MarkFinder,
  limit: number,
): Promise<string> {
  const cache = fileURLToPath(new URL(`../../.cache/bench-marks/${finderNow()}/`, import.meta.url))
  mkdirSync(cache, { recursive: true })
  const see = async (name: string, open: () => ReturnType<ImageCodec['decode']>) => {
    const kept = join(cache, `${name}.json`)
    if (existsSync(kept))
      return JSON.parse(readFileSync(kept, 'utf8')) as { found: FoundMark[]; ms: number }
    const picture = await open()
    const before = process.cpuUsage()
    const found = await finder.find(picture)
    const ms = process.cpuUsage(before).user / 1000
    writeFileSync(kept, JSON.stringify({ found, ms }))
    return { found, ms }
  }
  const all = async (folder: string, most: number): Promise<Seen[]> => {
    const seen: Seen[] = []
    for (const row of rowsOf(folder).slice(0, most)) {
      const name = `${folder.replace(/\W/g, '-')}-${basename(row.path)}`
      seen.push({ row, found: (await see(name, () => codec.decode(bytesOf(row.path)))).found })
    }
    return seen
  }
  const drawn = await all('synthetic/logo', limit)
  const icons = await all('synthetic/icons', limit)
  const text = await all('synthetic/text', Math.ceil(limit / 2))
  const logos = await all('logos', limit)
  const photos = await photosIn(codec, ['covers/images', 'background/images'], limit)
  const clean: FoundMark[][] = []
  for (const [i, photo] of photos.entries())
    clean.push((await see(`clean-${limit}-${i}`, async () => asCover(photo))).found)

  const laid = async (name: string, covers: DrawnCover[]) => {
    const all = []
    for (const { name: which, cover, placed } of covers) {
      const { found } = await see(`${name}-${limit}-${which}`, async () => cover)
      all.push(
        ...placed.map((it) => ({ ...it, found: found.filter(({ box }) => meets(box, it.box)) })),
      )
    }
    return all
  }
  const stamped = await laid('stamped', await drawMarks(codec, 6 * limit))
  const otherIcons = await laid('other-icons', await drawIcons(codec, 6 * limit))
  const placed = drawn.flatMap(({ row, found }) =>
    (row.logos as { brand: string; bbox: number[]; size: number; style: string }[]).map((logo) => ({
      logo,
      found,
    })),
  )
  const others = icons.flatMap(({ row, found }) =>
    (row.icons as { icon: string; bbox: number[] }[]).map((icon) => ({ icon, found })),
  )
  const lines = (row: Row) =>
    (
      (row.items as {
        quads?: number[][][]
        poly?: number[][]
        cx: number
        cy: number
        w: number
        h: number
      }[]) ?? []
    ).map(({ cx, cy, w, h }): Box => ({ x: cx - w / 2, y: cy - h / 2, width: w, height: h }))
  const outside = ({ row, found }: Seen) =>
    found.filter(
      ({ box }) => !lines(row).some((line) => area(intersect(box, line)) >= 0.4 * area(box)),
    )
  const judge = (set: string, truth: boolean, found: FoundMark[]) => {
    const marks = found.map((it) => ({
      ...it,
      polygon: polygonOf(it.box),
      origin: 'pixels' as const,
    }))
    const text = { lines: [], share: 0, inkShare: 0, gridShare: 0 }
    judged(
      'third-party-logo',
      set,
      truth,
      thirdPartyLogo.judge({ text, marks }, thirdPartyLogo.limits).outcome,
    )
  }
  for (const { row, found } of drawn)
    judge('covers with drawn marks, pixels alone', (row.logos as unknown[]).length > 0, found)
  for (const { found } of icons) judge('covers with other icons', false, found)
  for (const { found } of logos) judge('photographs of other brands', false, found)
  for (const found of clean) judge('clean photos', false, found)
  for (const it of text) judge('covers full of type, outside lines', false, outside(it))
  const share = (list: unknown[], hits: number) =>
    `${hits}/${list.length} ${percentTo(hits / Math.max(1, list.length))}`
  const rows: [string, (least: number) => string][] = [
    ...hands.map((hand): [string, (least: number) => string] => {
      const own = stamped.filter((it) => it.hand === hand)
      const told = (least: number) =>
        own.filter(({ name, found }) => found.some((it) => it.brand === name && it.score >= least))
      return [`stamped here, ${hand}`, (least) => share(own, told(least).length)]
    }),
    [
      '… another brand',
      (least) =>
        share(
          stamped,
          stamped.filter(({ name, found }) =>
            found.some((it) => it.brand !== name && it.score >= least),
          ).length,
        ),
    ],
    [
      'icons that training left out',
      (least) =>
        share(
          otherIcons,
          otherIcons.filter(({ found }) => found.some(({ score }) => score >= least)).length,
        ),
    ],
    [
      'marks found, right brand',
      (least) =>
        share(
          placed,
          placed.filter(({ logo, found }) =>
            found.some(
              (it) =>
                it.score >= least && it.brand === logo.brand && meets(it.box, boxOf(logo.bbox)),
            ),
          ).length,
        ),
    ],
    [
      '… another brand',
      (least) =>
        share(
          placed,
          placed.filter(({ logo, found }) =>
            found.some(
              (it) =>
                it.score >= least && it.brand !== logo.brand && meets(it.box, boxOf(logo.bbox)),
            ),
          ).length,
        ),
    ],
    [
      'other icons flagged',
      (least) =>
        share(
          others,
          others.filter(({ icon, found }) =>
            found.some((it) => it.score >= least && meets(it.box, boxOf(icon.bbox))),
          ).length,
        ),
    ],
    [
      'clean photos flagged',
      (least) =>
        share(clean, clean.filter((found) => found.some(({ score }) => score >= least)).length),
    ],
    [
      'photos of other brands flagged',
      (least) =>
        share(logos, logos.filter(({ found }) => found.some(({ score }) => score >= least)).length),
    ],
    [
      'covers full of type, finds outside lines',
      (least) =>
        share(text, text.filter((it) => outside(it).some(({ score }) => score >= least)).length),
    ],
    [
      '… without that',
      (least) =>
        share(text, text.filter(({ found }) => found.some(({ score }) => score >= least)).length),
    ],
  ]
  if (process.env.SHOW) {
    for (const { logo, found } of placed)
      if (
        !found.some(
          (it) => it.score >= 0.93 && it.brand === logo.brand && meets(it.box, boxOf(logo.bbox)),
        )
      )
        console.log(
          'missed',
          logo.brand,
          logo.style,
          logo.size,
          found
            .filter((it) => meets(it.box, boxOf(logo.bbox)))
            .map((it) => [it.brand, it.score.toFixed(2)]),
        )
    for (const [name, list] of [
      ['icons', icons],
      ['logos', logos],
      ['text', text],
    ] as const)
      for (const { row, found } of list)
        for (const it of found)
          if (it.score >= 0.93)
            console.log(
              name,
              row.file,
              it.brand,
              it.score.toFixed(3),
              Object.values(it.box).map(Math.round).join(),
            )
  }
  void data
  return table(
    ['p ≥', ...steps.map(String)],
    rows.map(([name, at]) => [name, ...steps.map(at)]),
  )
}

/** Names the finder by all that it is made of, so that no other one's finds are taken for its. */
function finderNow(): string {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const sources = ['src/engines/marks', 'models'].flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((file) =>
      /marks|\.ts$/.test(file) ? [join(root, folder, file)] : [],
    ),
  )
  const hash = createHash('sha256')
  for (const path of [
    ...sources.sort(),
    join(root, 'src/engines/component-bounds.ts'),
    join(root, 'src/engines/runs.ts'),
  ])
    hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, 12)
}
