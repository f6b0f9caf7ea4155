import type { PastCover } from '../core/cover'
import type { Skipped } from '../core/document/edit'
import type { Placement } from '../core/document/placement'
import type { Size } from '../core/geometry'
import { roles, type Layer, type Role } from '../core/scene'
import {
  box,
  canvas,
  fix,
  id,
  ignore,
  note,
  pastCover,
  pastKeyed,
  places,
  said,
  settings,
  size,
  tick,
  zone,
  type CoverFix,
  type Editor,
  type Ignore,
  type Place,
  type Settings,
  type Tick,
} from './carried'
import { edit } from './edit-shape'
import type { FrameName, Refusal } from './refusals'
import {
  fields,
  flag,
  list,
  maybe,
  number,
  object,
  oneOf,
  orNull,
  text,
  type Shaped,
} from './shape'

/**
 * What crosses the wall between the sandbox (which alone touches the document) and the panel (which
 * alone can look and judge). Every message is a name and one plain object. What the panel asks for
 * is narrowed by these shapes before anything is done.
 */

/** What the panel asks of the canvas. */
export const asks = {
  opened: object,
  find: fields({ check: number, scope: oneOf('selection', 'page', 'frame'), frame: maybe(id) }),
  snap: fields({ check: number, frame: id }),
  cancel: fields({ check: number }),
  /** Whether shown covers still look as they did when they were checked. */
  glance: fields({ frames: list(id, 40) }),
  /** Puts a frame around what is selected. */
  wrap: object,
  annotate: fields({
    /** The check that it belongs to: a cancelled one draws nothing. */
    check: maybe(number),
    /**
     * Only where there still are annotations: what a person has cleared does not come back by
     * itself.
     */
    again: maybe(flag),
    /** More is drawn in this undo step, which `settle` ends. */
    open: maybe(flag),
    frame: id,
    cover: size,
    notes: list(note, 500),
    place: oneOf(...places),
    dev: flag,
    headline: text(),
    state: text(),
  }),
  clear: fields({ frame: maybe(id) }),
  show: fields({ frame: id, cover: size, layer: maybe(id), box: maybe(box) }),
  title: fields({ frame: id, title: text() }),
  role: fields({ layers: list(id), role: orNull(oneOf(...roles)) }),
  ignore: fields({ frame: id, ignores: list(ignore) }),
  checklist: fields({ frame: id, ticks: list(tick, 40) }),
  settings,
  /** What covers are made for; `keep`: to be remembered by the document, empty for the first pack. */
  pack: fields({ canvas, keep: maybe(text(100_000)) }),
  /** `once`: not to be remembered. */
  resize: fields({ width: number, height: number, once: maybe(flag) }),
  /** Places on a frame of `size`. */
  template: fields({
    as: oneOf('frame', 'component'),
    size,
    host: box,
    product: box,
    headline: fields({ x: number, y: number, width: number, size: number }),
    words: fields({
      name: text(100),
      background: text(60),
      host: text(60),
      product: text(60),
      title: text(60),
      sample: text(200),
    }),
    guides: list(fields({ axis: oneOf('X', 'Y'), offset: number }), 40),
    zones: list(zone, 40),
  }),
  /** None: the zones are taken away. */
  zones: fields({ frame: id, size, zones: list(zone, 40) }),
  fix,
  /** Nothing more is drawn after a fix: its step ends. */
  settle: object,
  /** Does edits to a copy and tells how that looks; the document stays as it is. */
  try: fields({ check: number, frame: id, edits: list(edit) }),
  /** Asks Figma to let us underline banned words while somebody types. */
  review: object,
  verdicts: fields({ frame: id, said: list(said, 100) }),
  /** What the platform said of a checked cover, as a line of JSON. */
  outcome: fields({ line: text(20_000) }),
  /** Shows what was kept of them. */
  outcomes: object,
  remember: fields({ frame: maybe(id), past: pastCover }),
  /** Shows what is remembered. */
  past: object,
  /** All of it where no keys are told, with what the platform said. */
  forget: fields({ keys: maybe(list(pastKeyed)) }),
  /** A past cover went live, or was a draft. */
  live: fields({ key: pastKeyed, live: flag }),
  /** A past cover was for the same live as a frame, or was not. */
  same: fields({ frame: id, key: pastKeyed, same: flag }),
  notify: fields({ message: text(500), error: maybe(flag) }),
  close: object,
}
export type Asks = { [K in keyof typeof asks]: Shaped<(typeof asks)[K]> }

/** The frame as the sandbox sees it: everything of a `Cover` but the decoded pixels. */
export interface Snapshot extends Size {
  frame: FrameName
  /** Figma's PNG export, or the file itself. */
  bytes: Uint8Array
  /** Of a page, where covers are files; a frame's export otherwise. */
  origin?: 'file'
  /** Missing when there are too many to tell them all; the picture alone is looked at then. */
  layers?: Layer[]
  /** How many layers lie on the frame but not in it. */
  onTop?: number
  /** The frame stands between pixels: its export was a pixel larger or smaller. */
  betweenPixels?: boolean
  title: string
  ignores: Ignore[]
  history: PastCover[]
  /** How its layers stand, for whoever plans a fix; missing where that could not be had. */
  placements?: Placement[]
}

/** How a cover looks after edits that were done to a copy of it. */
export interface Tried {
  snapshot: Snapshot
  placements: Placement[]
  /** Edits that Figma did not take. */
  skipped: Skipped[]
  /** Layers that would come off a shared style or a variable. */
  unlinks: string[]
  /** Of the cover's own layers, before any edit. */
  prints: CoverFix['prints']
}

export interface SelectedFrame extends FrameName, Size {
  title: string
  /** What the relaunch button says, empty when it was never checked. */
  state: string
  zones: boolean
  notes: boolean
  ticks: Tick[]
  /** The role of the marked layer that stays in the frame when it is made a cover. */
  focus: Role | null
}

export interface SelectedLayer extends FrameName {
  role: Role | null
  inFrame: string | null
}

/** What the canvas tells the panel. */
export interface Tells {
  opened: {
    command: string
    editor: Editor
    settings: Settings
    selection: Tells['selection']
    /** The pack that the document remembers: an id, or a pack file's text. */
    pack: string | null
  }
  selection: {
    frames: SelectedFrame[]
    layers: SelectedLayer[]
    refusal: Refusal | null
    covers: number
  }
  found: { check: number; frames: FrameName[]; refusals: Refusal[] }
  snapshot: { check: number; snapshot: Snapshot }
  /** Every ask is answered so or with `refused`. `asked`: what was asked for. */
  done: { check: number | null; asked: keyof Asks }
  refused: { check: number | null; refusal: Refusal; asked: keyof Asks }
  /** What was asked for takes long, and goes on. */
  working: { check: number | null; asked: keyof Asks }
  drawn: { frame: string; notes: number; place: Place }
  cleared: { groups: number }
  /** Somebody changed something in a checked frame. `texts`: only text layers were touched. */
  changed: { frame: string; texts: boolean }
  tried: { check: number; tried: Tried }
  /** A checked frame was deleted. */
  gone: { frame: string }
  glanced: { changed: string[]; gone: string[] }
  fixed: { frames: string[]; layers: number; texts: boolean }
  /** A fix was taken back; layers that somebody changed since are `left`. */
  undone: { frames: string[]; back: number; left: number }
  made: { frame: FrameName }
  /** The newest of what is remembered, and how much that is in all. */
  past: { covers: PastCover[]; of: number }
  /** What the platform said, a line of JSON each, the oldest first. */
  outcomes: { lines: string[] }
  review: { enabled: boolean }
}
