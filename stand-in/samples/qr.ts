import type { Spec } from '../spec'
import { solid } from '../spec'

/**
 * "https://example.com/live" as a QR code of version 2, level M: one number a row, the leftmost
 * module is the highest bit.
 */
export const codeRows = [
  0x1fdc47f, 0x104ad41, 0x175d95d, 0x1749c5d, 0x174145d, 0x105b441, 0x1fd557f, 0x9700, 0x146c525,
  0xa89aeb, 0x5129d, 0x143f528, 0x145e361, 0xf20b63, 0x196abcd, 0x62c1b8, 0x19731f2, 0x15911,
  0x1fd1d51, 0x104f710, 0x174d3f2, 0x174c496, 0x175a3bb, 0x10453f0, 0x1fd7149,
]
const modules = codeRows.length

/** A white card with the code as one vector layer on it. */
export function qrCode(x: number, y: number, size: number): Spec {
  const unit = size / (modules + 8)
  return {
    type: 'GROUP',
    name: 'QR code',
    children: [
      {
        type: 'RECTANGLE',
        name: 'Card',
        x,
        y,
        width: size,
        height: size,
        fills: [solid('#ffffff')],
        cornerRadius: 12,
      },
      {
        type: 'VECTOR',
        name: 'Code',
        x: x + 4 * unit,
        y: y + 4 * unit,
        fills: [solid('#111111')],
        strokes: [],
        vectorPaths: [{ windingRule: 'NONZERO', data: path(unit) }],
      },
    ],
  }
}

function path(unit: number): string {
  const squares: string[] = []
  codeRows.forEach((row, y) => {
    for (let x = 0; x < modules; x++) {
      if (!((row >> (modules - 1 - x)) & 1)) continue
      // a hair wider than the module, so that no seam shines through between neighbours
      const [l, t, r, b] = [x * unit, y * unit, (x + 1) * unit + 0.2, (y + 1) * unit + 0.2].map(
        (v) => Math.round(v * 100) / 100,
      )
      squares.push(`M ${l} ${t} L ${r} ${t} L ${r} ${b} L ${l} ${b} Z`)
    }
  })
  return squares.join(' ')
}
