import { inFlow, mainAxis, otherAxis, sizing, type Axis } from '../../doc/auto-layout'
import { mapped } from '../../doc/geometry'
import type { Item, Rect } from '../../doc/item'
import { resizeTo } from './resize'
import type { Session } from '../session'

/** Times that a frame is arranged anew, since text that fills a width gets another height. */
const passes = 3

/** Arranges a frame's children as its auto layout says, and sizes it around them where it hugs. */
export function arrange(s: Session, id: string): void {
  for (let i = 0; i < passes; i++) {
    const before = s.store.items
    once(s, id)
    if (before === s.store.items) return
  }
}

interface Line {
  ids: string[]
  along: number
  across: number
}

function once(s: Session, id: string): void {
  const frame = s.store.get(id)
  const main = mainAxis(frame)
  if (!main) return
  const cross = otherAxis(main)
  const pad = paddings(frame)
  const flow = frame.children.filter((child) => {
    const item = s.store.get(child)
    return item.visible && inFlow(s.store, item)
  })
  const hugs = (axis: Axis) => sizing(s.store, frame, axis) === 'HUG'
  const room = (axis: Axis) => frame[axis] - pad[axis].before - pad[axis].after
  if (!hugs(main)) fill(s, frame, flow, main, room(main))
  const lines = wrapped(s, frame, flow, main, hugs(main) ? Infinity : room(main))
  const gap = lines.length > 1 ? number(frame, 'counterAxisSpacing') : 0
  const across = lines.reduce((sum, line) => sum + line.across, gap * (lines.length - 1))
  if (lines.length === 1) stretch(s, lines[0], cross, hugs(cross) ? across : room(cross))
  const wanted = {
    [main]: Math.max(0, ...lines.map(({ along }) => along)) + pad[main].before + pad[main].after,
    [cross]: Math.max(0, across) + pad[cross].before + pad[cross].after,
  } as Record<Axis, number>
  const size = { width: frame.width, height: frame.height }
  for (const axis of [main, cross])
    if (hugs(axis)) size[axis] = limited(frame, axis, Math.max(0.01, wanted[axis]))
  if (size.width !== frame.width || size.height !== frame.height)
    resizeTo(s, id, Math.max(0.01, size.width), Math.max(0.01, size.height), false)
  place(s, s.store.get(id), lines, main, pad)
}

function place(s: Session, frame: Item, lines: Line[], main: Axis, pad: Paddings) {
  const cross = otherAxis(main)
  const room = frame[main] - pad[main].before - pad[main].after
  const between = number(frame, 'counterAxisSpacing')
  let top = pad[cross].before
  for (const line of lines) {
    const free = room - line.along
    const how = String(frame.more.primaryAxisAlignItems ?? 'MIN')
    const spread = how === 'SPACE_BETWEEN' && line.ids.length > 1
    const gap = spread
      ? number(frame, 'itemSpacing') + free / (line.ids.length - 1)
      : number(frame, 'itemSpacing')
    const height =
      lines.length > 1 ? line.across : frame[cross] - pad[cross].before - pad[cross].after
    let at = pad[main].before + (spread ? 0 : share(how) * free)
    for (const id of line.ids) {
      const box = boxOf(s, id)
      const how = String(frame.more.counterAxisAlignItems ?? 'MIN')
      move(s, id, box, main, at, top + share(how) * (height - box[cross]))
      at += box[main] + gap
    }
    top += line.across + between
  }
}

/** Which part of the free room lies before. */
const share = (how: string) => (how === 'CENTER' ? 0.5 : how === 'MAX' ? 1 : 0)

/** Children that fill share what the others leave. */
function fill(s: Session, frame: Item, flow: string[], main: Axis, room: number) {
  const growing = flow.filter((id) => s.store.get(id).more.layoutGrow === 1)
  if (!growing.length) return
  const taken = flow
    .filter((id) => !growing.includes(id))
    .reduce((sum, id) => sum + boxOf(s, id)[main], number(frame, 'itemSpacing') * (flow.length - 1))
  for (const id of growing) give(s, id, main, (room - taken) / growing.length)
}

function stretch(s: Session, line: Line, cross: Axis, room: number) {
  for (const id of line.ids)
    if (s.store.get(id).more.layoutAlign === 'STRETCH') give(s, id, cross, room)
}

/** Gives a child a size along one axis; what it holds is arranged anew. */
function give(s: Session, id: string, axis: Axis, length: number) {
  const item = s.store.get(id)
  const wanted = limited(item, axis, Math.max(0.01, length))
  const { width, height } = s.store.size(id)
  const size = { width, height }
  if (Math.abs(size[axis] - wanted) < 1e-6) return
  size[axis] = wanted
  resizeTo(
    s,
    id,
    Math.max(0.01, size.width),
    item.type === 'LINE' ? 0 : Math.max(0.01, size.height),
    true,
  )
  arrange(s, id)
}

function wrapped(s: Session, frame: Item, flow: string[], main: Axis, room: number): Line[] {
  const cross = otherAxis(main)
  const gap = number(frame, 'itemSpacing')
  const lines: Line[] = []
  const wraps = frame.more.layoutWrap === 'WRAP'
  for (const id of flow) {
    const box = boxOf(s, id)
    const last = lines[lines.length - 1]
    if (last && !(wraps && last.along + gap + box[main] > room + 1e-6)) {
      last.ids.push(id)
      last.along += gap + box[main]
      last.across = Math.max(last.across, box[cross])
    } else lines.push({ ids: [id], along: box[main], across: box[cross] })
  }
  return lines
}

/** The upright box of a child, which may be turned, in its frame. */
function boxOf({ store }: Session, id: string): Rect {
  const { width, height } = store.size(id)
  return mapped(store.relative(id), { x: 0, y: 0, width, height })
}

function move(s: Session, id: string, box: Rect, main: Axis, along: number, across: number) {
  const [x, y] = main === 'width' ? [along, across] : [across, along]
  const [dx, dy] = [x - box.x, y - box.y]
  if (Math.abs(dx) > 1e-6 || Math.abs(dy) > 1e-6) s.store.shift(id, dx, dy)
}

const number = (item: Item, prop: string): number => Number(item.more[prop] ?? 0)

function limited(item: Item, axis: Axis, length: number): number {
  const name = axis === 'width' ? 'Width' : 'Height'
  const least = Number(item.more[`min${name}`] ?? 0)
  const most = item.more[`max${name}`] ?? Infinity
  return Math.max(least, Math.min(Number(most), length))
}

type Paddings = Record<Axis, { before: number; after: number }>
const paddings = (frame: Item): Paddings => ({
  width: { before: number(frame, 'paddingLeft'), after: number(frame, 'paddingRight') },
  height: { before: number(frame, 'paddingTop'), after: number(frame, 'paddingBottom') },
})
