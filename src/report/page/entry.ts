import type { Box, Size } from '../../core/geometry'
import type { Level, Pack } from '../../core/pack'
import type { Headline, Report, Verdict } from '../../core/report'
import type { Locale } from '../../core/locale'
import { annotate, concerns, type Annotation } from '../annotate'
import { figureOf } from '../brief'
import { sayHeadline } from '../headline'
import { say } from '../say'
import { inkOf } from '../style'
import { toSvg } from '../svg'
import { whereabouts } from './where'

/** A cover as the page tells it: plain data, in the language of its reader. */
export interface Entry {
  name: string
  /** Null where the file could not be read. */
  headline: Headline | null
  /** The headline, or why there is none, in a sentence. */
  said: string
  size: Size
  /** A data URL; empty where there is none. */
  picture: string
  /** Numbered outlines, to be laid over the picture: an SVG document of the cover's size. */
  marks: string
  items: Item[]
  /** Findings that somebody has looked at and passed over. */
  ignored: { title: string; reason: string }[]
  passed: number
  /** What could not be looked at, and why. */
  unseen: { title: string; message: string }[]
}

/** Something that is wrong, or that somebody must look at. */
export interface Item {
  number: number
  level: Level
  sure: boolean
  /** `#rrggbb` */
  ink: string
  title: string
  figure: string
  message: string
  fix: string
  places: { words: string; box: Box }[]
}

/** So many places of a finding are named and shown. */
const mostPlaces = 3

export function entryOf(
  { report, picture, ignored = [] }: Told,
  pack: Pack,
  locale: Locale,
  name = report.cover.name,
): Entry {
  const skipped = ignored.map(({ verdict }) => verdict)
  const open = concerns(report).filter((it) => !skipped.includes(it))
  const annotations = annotate(report, pack, locale, skipped)
  const { headline, words } = sayHeadline(report, locale, skipped)
  const size = { width: report.cover.width, height: report.cover.height }
  return {
    name,
    headline,
    said: words,
    size,
    picture,
    marks: picture && marksOf(annotations, size),
    items: open.map((verdict, i) => itemOf(verdict, annotations[i], { size, pack, locale })),
    ignored: ignored.map(({ verdict, reason }) => ({
      title: say(verdict, pack, locale).title,
      reason,
    })),
    passed: report.verdicts.filter(({ outcome }) => outcome === 'pass').length,
    unseen: report.verdicts.filter(({ why }) => why).map((it) => say(it, pack, locale)),
  }
}

export interface Told {
  report: Report
  /** A data URL; empty where none is to be shown. */
  picture: string
  ignored?: readonly { verdict: Verdict; reason: string }[]
}

/** For a file that could not be read. */
export const lostEntry = (name: string, said: string): Entry => ({
  name,
  headline: null,
  said,
  size: { width: 0, height: 0 },
  picture: '',
  marks: '',
  items: [],
  ignored: [],
  passed: 0,
  unseen: [],
})

const marksOf = (annotations: readonly Annotation[], size: Size): string =>
  toSvg(annotations.filter(({ places }) => places.length).map(numbered), size, 'sans-serif', 1.6)

/** The words stand in the list: on the picture the number is enough. */
const numbered = (annotation: Annotation): Annotation => ({
  ...annotation,
  brief: '',
  places: annotation.places.map(({ label: _, ...place }) => ({ ...place, brief: '' })),
})

function itemOf(
  verdict: Verdict,
  { number, level, sure, title, places }: Annotation,
  { size, pack, locale }: { size: Size; pack: Pack; locale: Locale },
): Item {
  const { message, fix = '' } = say(verdict, pack, locale)
  const told = places.slice(0, mostPlaces).map(({ box, label }) => ({
    words: [whereabouts(box, size, locale), ...(label ? [label] : [])].join(' · '),
    box,
  }))
  return {
    number,
    level,
    sure,
    ink: inkOf(level, sure),
    title,
    figure: figureOf(verdict, pack, locale),
    message,
    fix,
    places: told,
  }
}
