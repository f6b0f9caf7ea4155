import type { PastCover } from '../core/cover'
import { locales } from '../core/locale'
import { levels } from '../core/pack'
import { edit } from './edit-shape'
import {
  fields,
  flag,
  list,
  maybe,
  number,
  oneOf,
  orNull,
  partOf,
  text,
  type Shaped,
} from './shape'

/** The shapes of what messages carry: of a note, a setting, a fix, a past cover. */

/** Of a layer deep in nested instances it is as long as they are deep. */
export const id = text()
export const box = fields({ x: number, y: number, width: number, height: number })
export const size = fields({ width: number, height: number })

/** What the document must know of a platform: its picture, and whose names it may carry. */
export const canvas = fields({ size, larger: flag, own: list(text(80), 40) })
export type Canvas = Shaped<typeof canvas>

/** An outline in cover pixels, and how it is drawn: lengths are those of the reference cover. */
const place = fields({
  polygon: list(list(number, 2), 64),
  ink: text(7),
  dash: list(number, 2),
  tint: number,
  /** What is here, empty where the outline says it: “4.5 %”. */
  label: text(200),
})

/**
 * One line of the list: its number, what is wrong and by how much, the places it is about, and what
 * is to be said on which layer. `sure` is false when a person must look. The canvas knows no
 * colours: it draws what it is told.
 */
export const note = fields({
  number,
  level: oneOf(...levels),
  sure: flag,
  ink: text(7),
  stroke: number,
  places: list(place, 200),
  label: text(500),
  layers: list(fields({ id, label: text(500) }), 200),
})
export type Note = Shaped<typeof note>

export const places = ['over', 'beside'] as const
export type Place = (typeof places)[number]

/**
 * What the file is open in. In Dev Mode nothing may be written; in Buzz, where the page is a grid of
 * assets, nothing is drawn.
 */
export const editors = ['figma', 'dev', 'buzz'] as const
export type Editor = (typeof editors)[number]

export const settings = fields({
  locale: orNull(oneOf(...locales)),
  place: oneOf(...places),
  live: flag,
  /** Also as Dev Mode annotations on the layers concerned. */
  dev: flag,
  brands: list(text(80), 200),
  size: maybe(size),
})
export type Settings = Shaped<typeof settings>

export const ignore = fields({
  rule: text(80),
  reason: text(500),
  date: text(40),
  print: text(400),
})
export type Ignore = Shaped<typeof ignore>

/** Edits of one cover, and how each layer that they touch was when they were tried. */
const coverFix = fields({
  frame: id,
  edits: list(edit),
  prints: list(fields({ layer: id, print: text(40) })),
})
export type CoverFix = Shaped<typeof coverFix>

/** What the user has approved: done as one step, said when it is done, with a way back. */
export const fix = fields({
  covers: list(coverFix),
  toast: fields({ message: text(), undo: text(40) }),
})
export type Fix = Shaped<typeof fix>

/**
 * What no picture can tell: ticked by a person for one upload, and when. `print` is that of the
 * picture it was ticked for.
 */
export const checklistItems = ['identity', 'licence', 'violations', 'fresh', 'final'] as const
export type ChecklistItem = (typeof checklistItems)[number]
export const tick = fields({
  item: oneOf(...checklistItems),
  date: text(40),
  print: maybe(text(40)),
})
export type Tick = Shaped<typeof tick>

export const zone = fields({
  title: text(100),
  kind: oneOf('core', 'survive', 'overlay', 'text', 'crop'),
  box,
})

/** By what a past cover is known. */
export const pastKeyed = text(80)

/** A layer's name may be as long as somebody likes; `thumb` is a data URL. */
export const pastCover = partOf<PastCover>({
  name: text(),
  date: text(),
  hash: text(),
  title: maybe(text()),
  images: maybe(list(text())),
  thumb: maybe(text(1_000_000)),
  live: maybe(flag),
  same: maybe(list(pastKeyed, 100)),
})

/** What the platform said about a cover, and what we had said. */
export const said = fields({ rule: text(80), platform: text(500), ours: text(40), date: text(40) })
export type Said = Shaped<typeof said>
