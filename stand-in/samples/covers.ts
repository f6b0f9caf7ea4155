import { fade, solid, type Spec } from '../spec'
import { bottle, host } from './people'
import { qrCode } from './qr'

const size = { width: 1080, height: 1920 }

const cover = (name: string, children: Spec[], more: Partial<Spec> = {}): Spec => ({
  type: 'FRAME',
  name,
  ...size,
  fills: [solid('#ffffff')],
  children,
  ...more,
})

const text = (
  characters: string,
  x: number,
  y: number,
  fontSize: number,
  more: object = {},
): Spec => ({
  type: 'TEXT',
  name: characters,
  characters,
  x,
  y,
  fontSize,
  fontName: { family: 'Inter', style: 'Bold' },
  fills: [solid('#3a2230')],
  ...more,
})

const box = (
  name: string,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  more: object = {},
): Spec => ({
  type: 'RECTANGLE',
  name,
  x,
  y,
  width,
  height,
  fills: [solid(colour)],
  ...more,
})

const ground = (from: string, to: string): Spec => ({
  type: 'RECTANGLE',
  name: 'Background',
  ...size,
  fills: [fade(from, to)],
})

export const nearlyReady: Spec = cover('Nearly ready cover', [
  ground('#fdf1ea', '#e6bccb'),
  host(190, 470, 1.35),
  bottle(730, 1130, 1.25),
  text('Summer glow', 90, 230, 104),
  text('skin care live', 96, 360, 56, { fontName: { family: 'Inter', style: 'Medium' } }),
])

const white = { fills: [solid('#ffffff')] }
const chinese = { fontName: { family: 'Noto Sans SC', style: 'Black' } }

/**
 * About everything that the platform refuses, each by itself on its own layer. `image` is the hash
 * of a picture for the background.
 */
export const withProblems = (image: string): Spec =>
  cover('Cover with problems', [
    {
      type: 'RECTANGLE',
      name: 'Background',
      ...size,
      fills: [{ type: 'IMAGE', scaleMode: 'FILL', imageHash: image }],
    },
    host(330, 560, 1.25, { cloth: '#2f6db5', hair: '#5a2d13' }),
    text('限时抢购 全场五折起', 60, 90, 104, {
      ...chinese,
      fills: [solid('#fff04a')],
      strokes: [solid('#c3002f')],
      strokeWeight: 10,
    }),
    text('MEGA SALE TODAY ONLY', 60, 240, 78, { ...white, effects: [shadow(12)] }),
    {
      type: 'FRAME',
      name: 'Price tag',
      x: 70,
      y: 1220,
      width: 420,
      height: 230,
      cornerRadius: 36,
      fills: [fade('#ff3b30', '#c3002f')],
      rotation: 6,
      children: [
        text('¥99', 36, 14, 128, white),
        text('原价 ¥299', 250, 160, 30, { ...chinese, ...white, textDecoration: 'STRIKETHROUGH' }),
      ],
    },
    {
      type: 'GROUP',
      name: 'Countdown',
      children: [
        box('Pill', 560, 1240, 450, 120, '#111111', { cornerRadius: 60, opacity: 0.85 }),
        text('00:12:59', 610, 1256, 72, {
          name: 'Time left',
          fontName: { family: 'Inter', style: 'Semi Bold' },
          ...white,
        }),
      ],
    },
    text(
      'Free shipping on all orders · gift with every purchase · follow our shop and win a coupon of 50 % for your next order',
      70,
      1500,
      44,
      {
        name: 'Small print',
        width: 640,
        fontName: { family: 'Inter', style: 'Medium' },
        ...white,
      },
    ),
    qrCode(760, 1500, 260),
    text('AliExpress 旗舰店', 70, 1800, 40, { ...chinese, fills: [solid('#ffffff', 0.5)] }),
  ])

const shadow = (radius: number) => ({
  type: 'DROP_SHADOW',
  visible: true,
  blendMode: 'NORMAL',
  radius,
  offset: { x: 0, y: 6 },
  color: { r: 0, g: 0, b: 0, a: 0.5 },
})

interface Plan {
  name: string
  width: number
  height: number
  from: string
  to: string
  title: string
  cloth: string
  more?: Partial<Spec>
}

const plans: Plan[] = [
  {
    name: 'Glow 01',
    ...size,
    from: '#fdf1ea',
    to: '#e6bccb',
    title: 'Summer glow',
    cloth: '#d9627a',
  },
  {
    name: 'Sport 02',
    ...size,
    from: '#e3f1ff',
    to: '#8fb9e8',
    title: 'Run free',
    cloth: '#e5632d',
  },
  { name: 'Home 03', ...size, from: '#f3f4e8', to: '#c9d3a5', title: '美好家居', cloth: '#6a8b4e' },
  {
    name: 'Price 04',
    ...size,
    from: '#fff3d6',
    to: '#ffc067',
    title: 'Only ¥49.9',
    cloth: '#a64b2a',
  },
  {
    name: 'Square 05',
    width: 1080,
    height: 1080,
    from: '#efe6ff',
    to: '#b9a2e3',
    title: 'Bags',
    cloth: '#6b4fa8',
  },
  {
    name: 'Wide 06',
    width: 1920,
    height: 1080,
    from: '#e6fff4',
    to: '#8ed8b8',
    title: 'Garden',
    cloth: '#2f8f6a',
  },
  {
    name: 'Double 07',
    width: 2160,
    height: 3840,
    from: '#ffe9e3',
    to: '#ff9d87',
    title: 'Big',
    cloth: '#c43d2a',
  },
  {
    name: 'Phone 08',
    width: 750,
    height: 1334,
    from: '#e9edf5',
    to: '#9fb0d0',
    title: 'Gadgets',
    cloth: '#31456d',
  },
  {
    name: 'Tiny 09',
    width: 108,
    height: 192,
    from: '#fdf1ea',
    to: '#e6bccb',
    title: 'Tiny',
    cloth: '#d9627a',
  },
  { name: 'Baby 10', ...size, from: '#fffbe0', to: '#f7d978', title: 'Playtime', cloth: '#e0a31d' },
  {
    name: 'Locked 11',
    ...size,
    from: '#eeeeee',
    to: '#bdbdbd',
    title: 'Locked',
    cloth: '#555555',
    more: { locked: true },
  },
  {
    name: 'Hidden 12',
    ...size,
    from: '#222222',
    to: '#000000',
    title: 'Hidden',
    cloth: '#888888',
    more: { visible: false },
  },
]

/** Twelve frames in three rows, of the right size and of others. */
export const page = (): Spec[] => {
  let x = 0
  let y = 0
  return plans.map((plan, i) => {
    if (i && i % 4 === 0) [x, y] = [0, y + (i === 8 ? 3840 : 1920) + 240]
    const scale = Math.min(plan.width, plan.height * 0.6) / 1080
    const { width, height } = plan
    const made = cover(
      plan.name,
      [
        { type: 'RECTANGLE', name: 'Background', width, height, fills: [fade(plan.from, plan.to)] },
        host(width / 2 - 350 * scale, height * 0.27, 1.35 * scale, { cloth: plan.cloth }),
        text(plan.title, 90 * scale, height * 0.1, Math.max(8, 110 * scale)),
      ],
      { width, height, x, y, ...plan.more },
    )
    x += width + 200
    return made
  })
}
