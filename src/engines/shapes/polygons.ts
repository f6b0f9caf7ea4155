import type { VectorPath } from '../../core/scene'

type Point = readonly [x: number, y: number]
export type Loop = Point[]

/** Straight pieces for one curve: at the size that is compared, more makes no difference. */
const pieces = 8

/**
 * The closed loops of a path that is written in M, L, H, V, Q, C and Z with absolute numbers, as
 * Figma writes it.
 */
export function loopsOf({ data }: VectorPath): Loop[] {
  const loops: Loop[] = []
  let loop: Loop = []
  let [x, y] = [0, 0]
  const to = (px: number, py: number) => loop.push([(x = px), (y = py)])
  const end = () => {
    if (loop.length > 2) loops.push(loop)
    loop = loop.length ? [loop[0]] : []
  }
  for (const [, command, rest] of data.matchAll(/([MLHVQCZ])([^MLHVQCZ]*)/gi)) {
    const n = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number)
    const each = (size: number, go: (at: number) => void) => {
      for (let i = 0; i + size <= n.length; i += size) go(i)
    }
    if (command === 'M') {
      end()
      loop = []
      each(2, (i) => to(n[i], n[i + 1]))
    } else if (command === 'L') each(2, (i) => to(n[i], n[i + 1]))
    else if (command === 'H') each(1, (i) => to(n[i], y))
    else if (command === 'V') each(1, (i) => to(x, n[i]))
    else if (command === 'Q')
      each(4, (i) => curve(x, y, [n[i], n[i + 1], n[i], n[i + 1]], [n[i + 2], n[i + 3]], 2, to))
    else if (command === 'C')
      each(6, (i) => curve(x, y, n.slice(i, i + 4), [n[i + 4], n[i + 5]], 3, to))
    else if (loop.length) {
      const [first] = loop
      end()
      ;[x, y] = first
    }
  }
  end()
  return loops
}

function curve(
  x: number,
  y: number,
  [ax, ay, bx, by]: number[],
  [ex, ey]: number[],
  degree: 2 | 3,
  to: (x: number, y: number) => void,
) {
  for (let k = 1; k <= pieces; k++) {
    const t = k / pieces
    const u = 1 - t
    if (degree === 2)
      to(u * u * x + 2 * u * t * ax + t * t * ex, u * u * y + 2 * u * t * ay + t * t * ey)
    else {
      const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
      to(p * x + q * ax + r * bx + s * ex, p * y + q * ay + r * by + s * ey)
    }
  }
}
