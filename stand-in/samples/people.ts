import { fade, glow, solid, type Spec } from '../spec'

interface Looks {
  skin: string
  hair: string
  cloth: string
}
const usual: Looks = { skin: '#f0c4a4', hair: '#3b2417', cloth: '#d9627a' }

/** A host drawn from ellipses and paths: 520 × 1100 at scale 1, head on top. */
export function host(x: number, y: number, scale = 1, looks: Partial<Looks> = {}): Spec {
  const { skin, hair, cloth } = { ...usual, ...looks }
  const at = (v: number) => v * scale
  const oval = (
    name: string,
    cx: number,
    cy: number,
    w: number,
    h: number,
    fills: unknown[],
    more: object = {},
  ): Spec => ({
    type: 'ELLIPSE',
    name,
    x: x + at(cx - w / 2),
    y: y + at(cy - h / 2),
    width: at(w),
    height: at(h),
    fills,
    ...more,
  })
  const body: Spec = {
    type: 'VECTOR',
    name: 'Body',
    fills: [fade(cloth, shade(cloth, 0.75))],
    strokes: [],
    width: 1,
    height: 1,
    x: x + at(20),
    y: y + at(400),
    vectorPaths: [
      {
        windingRule: 'NONZERO',
        data: scaled(
          [
            'M',
            0,
            900,
            'C',
            0,
            300,
            20,
            120,
            160,
            70,
            'C',
            200,
            50,
            280,
            50,
            320,
            70,
            'C',
            460,
            120,
            480,
            300,
            480,
            900,
            'Z',
          ],
          scale,
        ),
      },
    ],
  }
  return {
    type: 'GROUP',
    name: 'Host',
    children: [
      oval('Hair back', 260, 250, 330, 420, [solid(hair)]),
      {
        type: 'RECTANGLE',
        name: 'Neck',
        x: x + at(215),
        y: y + at(360),
        width: at(90),
        height: at(120),
        fills: [solid(shade(skin, 0.9))],
        cornerRadius: at(40),
      },
      body,
      oval('Face', 260, 230, 230, 300, [glow(skin, shade(skin, 0.93))]),
      oval('Hair front', 260, 118, 250, 110, [solid(hair)]),
      oval('Eye left', 215, 225, 30, 18, [solid('#ffffff')]),
      oval('Eye right', 305, 225, 30, 18, [solid('#ffffff')]),
      oval('Iris left', 215, 225, 16, 17, [solid('#2a1a12')]),
      oval('Iris right', 305, 225, 16, 17, [solid('#2a1a12')]),
      oval('Brow left', 213, 195, 48, 8, [solid(hair)]),
      oval('Brow right', 307, 195, 48, 8, [solid(hair)]),
      oval('Nose', 260, 268, 22, 34, [solid(shade(skin, 0.88))]),
      oval('Mouth', 260, 318, 66, 22, [solid('#c8505a')]),
    ],
  }
}

function scaled(tokens: (string | number)[], scale: number) {
  return tokens.map((t) => (typeof t === 'number' ? t * scale : t)).join(' ')
}

const shade = (hex: string, by: number) =>
  `#${[1, 3, 5]
    .map((i) =>
      Math.round(parseInt(hex.slice(i, i + 2), 16) * by)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

/** A bottle with a cap and a plain label: 200 × 480 at scale 1. */
export function bottle(x: number, y: number, scale = 1, colour = '#e9a23b'): Spec {
  const part = (
    name: string,
    px: number,
    py: number,
    w: number,
    h: number,
    fills: unknown[],
    radius = 0,
  ): Spec => ({
    type: 'RECTANGLE',
    name,
    x: x + px * scale,
    y: y + py * scale,
    width: w * scale,
    height: h * scale,
    fills,
    cornerRadius: radius * scale,
  })
  const shadow = {
    type: 'DROP_SHADOW',
    visible: true,
    blendMode: 'NORMAL',
    radius: 40 * scale,
    offset: { x: 0, y: 18 * scale },
    color: { r: 0, g: 0, b: 0, a: 0.28 },
  }
  return {
    type: 'GROUP',
    name: 'Product',
    effects: [shadow],
    children: [
      part('Cap', 62, 0, 76, 90, [solid('#4b4b52')], 12),
      part('Bottle', 0, 80, 200, 400, [fade(colour, shade(colour, 0.7))], 44),
      part('Label', 24, 190, 152, 180, [solid('#fdf8ee')], 10),
      part('Stripe', 24, 250, 152, 14, [solid(colour)]),
    ],
  }
}
