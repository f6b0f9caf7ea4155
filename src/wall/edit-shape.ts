import { fieldsIn } from '../core/narrow/object'
import type { Edit } from '../core/document/edit'
import { fields, maybe, number, oneOf, text, type Shape } from './shape'

/** Of a layer deep in nested instances it is as long as they are deep. */
const layer = text()
const point = fields({ x: number, y: number })
/** As much as a text may hold. */
const words = text(100_000)

const shapes: { [K in Edit['do']]: Shape<Omit<Extract<Edit, { do: K }>, 'do'>> } = {
  write: fields({
    layer,
    start: number,
    end: number,
    to: text(500),
    was: words,
    hold: number,
  }),
  hide: fields({ layer }),
  move: fields({ layer, x: number, y: number }),
  type: fields({ layer, by: number, hold: number, y: number }),
  scale: fields({ layer, by: number, x: number, y: number }),
  blur: fields({ layer, radius: number }),
  flatten: fields({ layer, colour: fields({ r: number, g: number, b: number }) }),
  filter: fields({ layer, filter: oneOf('saturation', 'contrast'), by: number }),
  adopt: fields({ layer, focus: maybe(point) }),
}

/** One edit, of any kind: no new kind slips through unnarrowed. */
export const edit: Shape<Edit> = (it): it is Edit => {
  const kind = fieldsIn(it).do
  return isKind(kind) && shapes[kind](it)
}

const isKind = (kind: unknown): kind is Edit['do'] =>
  typeof kind === 'string' && Object.prototype.hasOwnProperty.call(shapes, kind)
