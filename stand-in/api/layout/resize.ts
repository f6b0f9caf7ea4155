import { inFlow, mainAxis, sized, sizing } from '../../doc/auto-layout'
import { clean } from '../../doc/geometry'
import { isFrame, isGroupLike, type Item } from '../../doc/item'
import type { Session } from '../session'
import { refit } from '../text'

/**
 * As a plugin or person resizes: what auto layout would have decided about is from now on fixed.
 */
export function resize(
  s: Session,
  id: string,
  width: number,
  height: number,
  constrained: boolean,
) {
  const old = s.store.size(id)
  for (const [axis, now, before] of [
    ['width', width, old.width],
    ['height', height, old.height],
  ] as const) {
    const item = s.store.get(id)
    const how = sizing(s.store, item, axis)
    const freed = mainAxis(item) ? how !== 'FIXED' : how === 'FILL' && now !== before
    if (freed) s.store.put(sized(s.store, item, axis, 'FIXED'))
  }
  resizeTo(s, id, width, height, constrained)
}

/** Gives a node its size. */
export function resizeTo(
  s: Session,
  id: string,
  width: number,
  height: number,
  constrained: boolean,
) {
  const where = constrained ? 'resize' : 'resizeWithoutConstraints'
  const item = s.store.get(id)
  const least = item.type === 'LINE' ? 0 : 0.01
  for (const [name, value, min] of [
    ['width', width, 0.01],
    ['height', height, least],
  ] as const) {
    if (typeof value !== 'number' || !(value >= min))
      throw new Error(`in ${where}: Expected "${name}" to have value >= ${min}`)
  }
  if (item.type === 'LINE' && height !== 0) throw new Error(`in ${where}: Lines have a height of 0`)
  const old = s.store.size(id)
  if (isGroupLike(item)) return scale(s, id, width / (old.width || 1), height / (old.height || 1))
  if (item.text) {
    const resize =
      item.text.resize === 'WIDTH_AND_HEIGHT'
        ? Math.abs(height - item.height) < 1e-6
          ? 'HEIGHT'
          : 'NONE'
        : item.text.resize === 'HEIGHT' && Math.abs(height - item.height) > 1e-6
          ? 'NONE'
          : item.text.resize
    return s.store.put(refit(s, { ...item, width, height, text: { ...item.text, resize } }))
  }
  s.store.edit(id, {
    width,
    height,
    more: scaledPaths(item, width / (item.width || 1), height / (item.height || 1)),
  })
  if (constrained && isFrame(item))
    for (const child of item.children)
      if (!inFlow(s.store, s.store.get(child))) constrain(s, child, old, { width, height })
}

export function scaledPaths(item: Item, sx: number, sy: number): Item['more'] {
  const paths = item.more.vectorPaths as { data: string; windingRule: string }[] | undefined
  if (!paths) return item.more
  const scaled = (data: string) => {
    let odd = true
    return data
      .split(' ')
      .map((token) => {
        if (/^[A-Z]$/.test(token)) return token
        odd = !odd
        return String(clean(Number(token) * (odd ? sy : sx)))
      })
      .join(' ')
  }
  return { ...item.more, vectorPaths: paths.map((p) => ({ ...p, data: scaled(p.data) })) }
}

interface Box {
  width: number
  height: number
}

/** Moves and stretches a child as its constraints say when the frame changes its size. */
function constrain(s: Session, id: string, from: Box, to: Box) {
  const item = s.store.get(id)
  const rules = (item.more.constraints ?? { horizontal: 'MIN', vertical: 'MIN' }) as {
    horizontal: string
    vertical: string
  }
  const at = s.store.relative(id)
  const size = s.store.size(id)
  const [x, width] = axis(rules.horizontal, at[0][2], size.width, from.width, to.width)
  const [y, height] = axis(rules.vertical, at[1][2], size.height, from.height, to.height)
  s.store.shift(id, x - at[0][2], y - at[1][2])
  if ((width !== size.width || height !== size.height) && !item.text)
    resizeTo(s, id, Math.max(0.01, width), item.type === 'LINE' ? 0 : Math.max(0.01, height), true)
}

function axis(
  rule: string,
  at: number,
  length: number,
  from: number,
  to: number,
): [number, number] {
  if (rule === 'MAX') return [at + to - from, length]
  if (rule === 'CENTER') return [at + (to - from) / 2, length]
  if (rule === 'STRETCH') return [at, length + to - from]
  return rule === 'SCALE' ? [(at * to) / from, (length * to) / from] : [at, length]
}

/** Scales positions and sizes of a group's children about its top left corner. */
function scale(s: Session, id: string, sx: number, sy: number) {
  const [[, , ox], [, , oy]] = s.store.relative(id)
  for (const child of s.store.get(id).children) {
    const [[, , x], [, , y]] = s.store.relative(child)
    const size = s.store.size(child)
    resizeTo(
      s,
      child,
      Math.max(0.01, size.width * sx),
      s.store.get(child).type === 'LINE' ? 0 : Math.max(0.01, size.height * sy),
      true,
    )
    s.store.shift(child, (x - ox) * (sx - 1), (y - oy) * (sy - 1))
  }
}
