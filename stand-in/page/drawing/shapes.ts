import type { Item } from '../../doc/item'

/** The outline of a node in its own coordinates. */
export function outline(item: Item): Path2D {
  const { width: w, height: h } = item
  if (item.type === 'ELLIPSE') return ellipse(item)
  if (item.type === 'POLYGON') return polygon(w, h, item.more.pointCount as number, 1)
  if (item.type === 'STAR')
    return polygon(w, h, item.more.pointCount as number, item.more.innerRadius as number)
  const path = new Path2D()
  if (item.type === 'LINE') {
    path.moveTo(0, 0)
    path.lineTo(w, 0)
  } else if (['VECTOR', 'BOOLEAN_OPERATION', 'TEXT_PATH'].includes(item.type)) {
    for (const { data } of (item.more.vectorPaths ?? []) as { data: string }[])
      path.addPath(new Path2D(data))
  } else
    path.roundRect(
      0,
      0,
      w,
      h,
      item.radii.map((r) => Math.min(r, w / 2, h / 2)),
    )
  return path
}

export const fillRule = (item: Item): CanvasFillRule =>
  ((item.more.vectorPaths ?? []) as { windingRule: string }[]).some(
    (p) => p.windingRule === 'EVENODD',
  )
    ? 'evenodd'
    : 'nonzero'

function ellipse({ width: w, height: h, more }: Item): Path2D {
  const path = new Path2D()
  const arc = (more.arcData ?? { startingAngle: 0, endingAngle: 2 * Math.PI, innerRadius: 0 }) as {
    startingAngle: number
    endingAngle: number
    innerRadius: number
  }
  const whole = Math.abs(arc.endingAngle - arc.startingAngle) >= 2 * Math.PI - 1e-6
  path.ellipse(w / 2, h / 2, w / 2, h / 2, 0, arc.startingAngle, arc.endingAngle)
  if (arc.innerRadius > 0) {
    if (whole) path.moveTo(w / 2 + (w / 2) * arc.innerRadius, h / 2)
    path.ellipse(
      w / 2,
      h / 2,
      (w / 2) * arc.innerRadius,
      (h / 2) * arc.innerRadius,
      0,
      arc.endingAngle,
      arc.startingAngle,
      true,
    )
  } else if (!whole) path.lineTo(w / 2, h / 2)
  path.closePath()
  return path
}

function polygon(w: number, h: number, points: number, inner: number): Path2D {
  const path = new Path2D()
  const count = inner === 1 ? points : points * 2
  for (let i = 0; i < count; i++) {
    const angle = (i * 2 * Math.PI) / count - Math.PI / 2
    const radius = inner !== 1 && i % 2 ? inner / 2 : 0.5
    path.lineTo(w / 2 + w * radius * Math.cos(angle), h / 2 + h * radius * Math.sin(angle))
  }
  path.closePath()
  return path
}
