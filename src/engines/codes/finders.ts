import { centre, type Box } from '../../core/geometry'
import type { Mask } from '../../core/raster'
import { Components } from '../components'

/** A dot in the middle of a ring, as three corners of a code have it; `round` when the ring is a circle. */
export interface Finder {
  box: Box
  round: boolean
}

/** Of the ring's size: how far the dot may be off its centre, and how large it is. */
const limits = { off: 0.12, dot: [0.15, 0.65], least: 7 }

/** Dots in rings, dark on light and light on dark. `mask`: neighbourhoods brought to one contrast. */
export function findersIn(mask: Mask): Finder[] {
  const { width, height, data } = mask
  const found: Finder[] = []
  const cut = new Uint8Array(data.length)
  const components = new Components()
  for (const dark of [true, false]) {
    for (let i = 0; i < data.length; i++) cut[i] = data[i] < 128 === dark ? 1 : 0
    const dots: Box[] = []
    const rings: Box[] = []
    components.each(cut, width, height, (left, top, right, bottom, area) => {
      const box = { x: left, y: top, width: right - left, height: bottom - top }
      const ratio = box.width / box.height
      if (ratio < 0.7 || ratio > 1.43) return
      const filled = area / (box.width * box.height)
      if (filled > 0.6) dots.push(box)
      else if (filled > 0.2 && box.width >= limits.least) rings.push(box)
    })
    const near = new Map<number, Box[]>()
    for (const dot of dots) put(near, cellOf(centre(dot)), dot)
    for (const ring of rings) {
      const { x, y } = centre(ring)
      const inner = around({ x, y }).flatMap((cell) => near.get(cell) ?? [])
      const dot = inner.find((it) => {
        const [at, size] = [centre(it), it.width / ring.width]
        const off = Math.hypot(at.x - x, at.y - y) / ring.width
        return off < limits.off && size > limits.dot[0] && size < limits.dot[1]
      })
      if (dot) found.push({ box: ring, round: isRound(cut, width, ring) })
    }
  }
  return found
}

/** Seen from the middle, the rim of a circle is equally far everywhere; that of a square is not. */
function isRound(cut: Uint8Array, width: number, ring: Box): boolean {
  const { x, y } = centre(ring)
  const rim: number[] = []
  for (let k = 0; k < 32; k++) {
    const [dx, dy] = [Math.cos((k * Math.PI) / 16), Math.sin((k * Math.PI) / 16)]
    let far = 0
    for (let r = 0.3 * ring.width; r < 0.75 * ring.width; r += 0.5) {
      const [px, py] = [Math.floor(x + r * dx), Math.floor(y + r * dy)]
      const inside = px >= ring.x && py >= ring.y && px < ring.x + ring.width && py < ring.y + ring.height
      if (inside && cut[py * width + px]) far = r
    }
    rim.push(far)
  }
  const mean = rim.reduce((sum, r) => sum + r, 0) / rim.length
  return Math.sqrt(rim.reduce((sum, r) => sum + (r - mean) ** 2, 0) / rim.length) < 0.08 * mean
}

const cell = 8
const cellOf = ({ x, y }: { x: number; y: number }) => Math.floor(y / cell) * 4096 + Math.floor(x / cell)
const around = ({ x, y }: { x: number; y: number }) =>
  [-1, 0, 1].flatMap((j) => [-1, 0, 1].map((i) => cellOf({ x: x + i * cell, y: y + j * cell })))
const put = (map: Map<number, Box[]>, key: number, box: Box) => map.set(key, [...(map.get(key) ?? []), box])
