import { roles, type Layer } from '../core/scene'
import {
  asks,
  type Asks,
  type SelectedFrame,
  type SelectedLayer,
  type Snapshot,
  type Tells,
  type Tried,
} from './panel-messages'
import { editors, ignore, pastCover, places, settings, tick } from './carried'
import { refusalCodes, type FrameName, type Refusal } from './refusals'
import { bytes, fields, flag, list, maybe, number, object, oneOf, orNull, partOf, text, type Shape } from './shape' // prettier-ignore

/**
 * What the canvas tells, as shapes: the panel lives in a window that others can post to, and takes
 * nothing that looks otherwise. Only what it reads is looked at; `Tells` says all.
 */
const id = text()
/** A layer's name may be as long as somebody likes. */
const name = text(1_000_000)
const frameName: Shape<FrameName> = fields({ id, name })
const asked = oneOf(...(Object.keys(asks) as (keyof Asks)[]))
const check = orNull(number)

const refusal = partOf<Refusal>({
  code: oneOf(...refusalCodes),
  frame: maybe(id),
  name: maybe(name),
  instead: maybe(frameName),
  wrap: maybe(flag),
  detail: maybe(text()),
})

const selectedFrame = partOf<SelectedFrame>({
  id,
  name,
  width: number,
  height: number,
  title: text(),
  state: text(),
  zones: flag,
  notes: flag,
  ticks: list(tick),
  focus: orNull(oneOf(...roles)),
})

const selectedLayer = partOf<SelectedLayer>({
  id,
  name,
  role: orNull(oneOf(...roles)),
  inFrame: orNull(id),
})

const selection = partOf<Tells['selection']>({
  frames: list(selectedFrame),
  layers: list(selectedLayer),
  refusal: (it: unknown): it is Refusal | null => it === null || it === undefined || refusal(it),
  covers: number,
})

const layer = partOf<Layer>({ id, name, type: text(), box: object })

const placements = list(fields({ layer: id, name, box: object }))

const snapshot = partOf<Snapshot>({
  frame: frameName,
  width: number,
  height: number,
  bytes,
  origin: maybe(oneOf('file')),
  layers: maybe(list(layer)),
  onTop: maybe(number),
  betweenPixels: maybe(flag),
  title: text(),
  ignores: list(ignore),
  history: list(pastCover, 100_000),
  placements: maybe(placements),
})

const tried = partOf<Tried>({
  snapshot,
  placements,
  skipped: list(fields({ layer: id, detail: text() })),
  unlinks: list(id),
  prints: list(fields({ layer: id, print: text() })),
})

export const tells: { [K in keyof Tells]: Shape<Tells[K]> } = {
  opened: fields({
    command: text(),
    editor: oneOf(...editors),
    settings,
    selection,
    pack: orNull(text(100_000)),
  }),
  selection,
  found: fields({ check: number, frames: list(frameName, 100_000), refusals: list(refusal) }),
  snapshot: fields({ check: number, snapshot }),
  done: fields({ check, asked }),
  refused: fields({ check, refusal, asked }),
  working: fields({ check, asked }),
  drawn: fields({ frame: id, notes: number, place: oneOf(...places) }),
  cleared: fields({ groups: number }),
  changed: fields({ frame: id, texts: flag }),
  tried: fields({ check: number, tried }),
  gone: fields({ frame: id }),
  glanced: fields({ changed: list(id), gone: list(id) }),
  fixed: fields({ frames: list(id), layers: number, texts: flag }),
  undone: fields({ frames: list(id), back: number, left: number }),
  made: fields({ frame: frameName }),
  review: fields({ enabled: flag }),
  outcomes: fields({ lines: list(text(20_000)) }),
  past: fields({ covers: list(pastCover, 100_000), of: number }),
}

/** Whether a name is that of a message, and not of something that every object has. */
export const isTell = (name: unknown): name is keyof Tells =>
  typeof name === 'string' && Object.prototype.hasOwnProperty.call(tells, name)
export const isAsk = (name: unknown): name is keyof Asks =>
  typeof name === 'string' && Object.prototype.hasOwnProperty.call(asks, name)
