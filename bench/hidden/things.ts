/** A source of numbers of one seed, 0…1: mulberry32. */
export type Random = () => number

/** A face as it lies on the picture: where its box begins and its side, in pixels. */
export interface At {
  x: number
  y: number
  side: number
}

/** What is drawn over or beside a face, and what `face-visible` should say of it. */
export interface Thing {
  name: string
  /** Whether a part of the face can't be seen: refused, or asked about. */
  hides: boolean
  /** SVG elements in pixels of the picture. */
  draw: (at: At, random: Random) => string
}

const one = <T>(random: Random, of: readonly T[]): T => of[Math.floor(random() * of.length)]
const between = (random: Random, low: number, high: number) => low + random() * (high - low)

/** Of the face's box: `u` 0…1 from left to right, `v` from top to bottom. */
const placed = ({ x, y, side }: At, u: number, v: number) => `${x + u * side} ${y + v * side}`
const turned = (at: At, random: Random, most: number, inside: string) =>
  `<g transform="rotate(${between(random, -most, most)} ${placed(at, 0.5, 0.5)})">${inside}</g>`
const path = (at: At, fill: string, points: readonly (readonly [number, number])[], more = '') =>
  `<path d="M${points.map(([u, v]) => placed(at, u, v)).join('L')}Z" fill="${fill}" stroke="${fill}" stroke-width="${0.06 * at.side}" stroke-linejoin="round" ${more}/>`
const box = (at: At, u: number, v: number, w: number, h: number, fill: string, round = 0.04) =>
  `<rect x="${at.x + u * at.side}" y="${at.y + v * at.side}" width="${w * at.side}" height="${h * at.side}" rx="${round * at.side}" fill="${fill}"/>`
const oval = (at: At, u: number, v: number, w: number, h: number, fill: string, more = '') =>
  `<ellipse cx="${at.x + u * at.side}" cy="${at.y + v * at.side}" rx="${w * at.side}" ry="${h * at.side}" fill="${fill}" ${more}/>`

const skins = ['#f0c9ac', '#d9a27c', '#a8714e', '#6f4630'] as const
const cloths = [
  '#ffffff',
  '#1d1d22',
  '#8fb9d8',
  '#e9b4c4',
  '#6b705c',
  '#c1121f',
  '#f2e8cf',
] as const
const bright = ['#ffd23f', '#ef476f', '#06d6a0', '#118ab2', '#f78c6b', '#9b5de5'] as const

const emoji: Thing['draw'] = (at, random) => {
  const r = between(random, 0.75, 1)
  const eyes = [0.3, 0.7].map((u) => oval(at, u, 0.4, 0.08, 0.13, '#4a2c00')).join('')
  return turned(
    at,
    random,
    20,
    oval(at, 0.5, 0.5, r, r, '#ffcc33') +
      eyes +
      `<path d="M${placed(at, 0.2, 0.65)}Q${placed(at, 0.5, 1.05)} ${placed(at, 0.8, 0.65)}Z" fill="#6b2d00"/>`,
  )
}
const bear: Thing['draw'] = (at, random) => {
  const fill = one(random, ['#8d5a3a', '#f3d9c0', '#ffffff', '#f7a8b8', '#777777'])
  return turned(
    at,
    random,
    15,
    [0.0, 1.0].map((u) => oval(at, u, -0.2, 0.28, 0.28, fill)).join('') +
      oval(at, 0.5, 0.45, 0.85, 0.8, fill) +
      [0.25, 0.75].map((u) => oval(at, u, 0.35, 0.07, 0.07, '#222')).join('') +
      oval(at, 0.5, 0.65, 0.2, 0.14, '#fff6e8') +
      oval(at, 0.5, 0.6, 0.07, 0.05, '#222'),
  )
}
const star: Thing['draw'] = (at, random) =>
  turned(
    at,
    random,
    30,
    path(
      at,
      one(random, bright),
      [...Array(10).keys()].map((k) => {
        const [r, a] = [k % 2 ? 0.6 : 1.25, (k * Math.PI) / 5]
        return [0.5 + r * Math.sin(a), 0.5 - r * Math.cos(a)] as const
      }),
    ),
  )
const heart: Thing['draw'] = (at, random) =>
  `<path d="M${placed(at, 0.5, 1.4)}C${placed(at, -1.1, 0.3)} ${placed(at, -0.2, -0.9)} ${placed(at, 0.5, 0)}C${placed(at, 1.2, -0.9)} ${placed(at, 2.1, 0.3)} ${placed(at, 0.5, 1.4)}Z" fill="${one(random, bright)}"/>`
const phone: Thing['draw'] = (at, random) => {
  const fill = one(random, ['#15161a', '#f5f5f7', '#e7c6cf', '#39506b'])
  const v = between(random, -0.5, -0.2)
  return turned(
    at,
    random,
    15,
    box(at, 0, v, 1, 1.9, fill, 0.14) +
      box(at, 0.06, v + 0.06, 0.4, 0.42, '#00000055', 0.1) +
      [0.16, 0.36].map((u) => oval(at, u, v + 0.2, 0.08, 0.08, '#0a0a12')).join(''),
  )
}
const card: Thing['draw'] = (at, random) => {
  const stripes = [...Array(5).keys()]
    .map((k) => box(at, 0.05, 0.05 + 0.24 * k, between(random, 0.5, 1.2), 0.07, '#555', 0.02))
    .join('')
  return turned(
    at,
    random,
    12,
    box(at, -0.2, -0.15, 1.4, 1.4, one(random, ['#fff', '#fdf3d0', '#cfe8ff']), 0.03) + stripes,
  )
}
const sheet: Thing['draw'] = (at, random) => {
  const fill = one(random, ['#f4f4f0', '#dfeaf2', '#e9dcc9', '#22242a', '#cfe6d2', '#e8c9d6'])
  const id = `m${Math.floor(random() * 1e9)}`
  const holes =
    [0.27, 0.73].map((u) => oval(at, u, 0.4, 0.13, 0.07, '#000')).join('') +
    oval(at, 0.5, 0.82, 0.17, 0.07, '#000')
  const cuts = [0.08, 0.92]
    .map(
      (u) =>
        `<path d="M${placed(at, u - 0.2, 0.62)}L${placed(at, u + 0.1, 0.62)}" stroke="#000" stroke-width="${0.02 * at.side}"/>`,
    )
    .join('')
  return (
    `<mask id="${id}">${oval(at, 0.5, 0.5, 0.56, 0.72, '#fff')}${holes}${random() < 0.5 ? cuts : ''}</mask>` +
    oval(
      at,
      0.5,
      0.5,
      0.56,
      0.72,
      fill,
      `mask="url(#${id})" opacity="${between(random, 0.82, 0.97)}"`,
    )
  )
}
const headset: Thing['draw'] = (at, random) => {
  const fill = one(random, ['#f4f4f2', '#d8d8da', '#1a1b20', '#e3cdb4', '#c7a17f', '#5b6470'])
  const h = between(random, 0.4, 0.55)
  return turned(
    at,
    random,
    5,
    box(at, -0.2, 0.3, 1.4, 0.14, '#3a3a3f', 0.02) +
      box(at, -0.03, 0.36 - h / 2, 1.06, h, fill, between(random, 0.05, 0.2)) +
      box(at, 0.05, 0.39 - h / 2, 0.9, h * 0.15, '#ffffff44', 0.05),
  )
}
const bar: Thing['draw'] = (at, random) =>
  turned(
    at,
    random,
    8,
    box(
      at,
      -0.1,
      0.24,
      1.2,
      between(random, 0.24, 0.34),
      one(random, ['#000', '#fff', ...bright]),
      0,
    ),
  )
const brim: Thing['draw'] = (at, random) => {
  const fill = one(random, cloths)
  return path(at, fill, [[-0.1, -0.5], [0.2, -0.75], [0.8, -0.75], [1.1, -0.5], [1.2, 0.48], [0.5, 0.56], [-0.2, 0.48]]) // prettier-ignore
}
const hand =
  (v: number): Thing['draw'] =>
  (at, random) => {
    const fill = one(random, skins)
    const fingers = [...Array(4).keys()]
      .map((k) => box(at, -0.15, v + 0.12 * k, between(random, 1.05, 1.3), 0.115, fill, 0.06))
      .join('')
    return turned(at, random, 18, fingers + box(at, -0.6, v, 0.6, 0.5, fill, 0.15) + [1, 2, 3].map((k) => box(at, -0.1, v + 0.12 * k - 0.006, 1.1, 0.012, '#00000040', 0)).join('')) // prettier-ignore
  }
const cloth: Thing['draw'] = (at, random) => {
  const fill = one(random, cloths)
  const folds = [0.66, 0.78, 0.9]
    .map(
      (v) =>
        `<path d="M${placed(at, 0.1, v)}L${placed(at, 0.9, v)}" stroke="#00000030" stroke-width="${0.015 * at.side}"/>`,
    )
    .join('')
  const straps = [-0.1, 1.1]
    .map(
      (u) =>
        `<path d="M${placed(at, u < 0 ? 0.05 : 0.95, 0.6)}L${placed(at, u, 0.45)}" stroke="${fill}" stroke-width="${0.03 * at.side}"/>`,
    )
    .join('')
  return path(at, fill, [[0.05, 0.56], [0.5, 0.48], [0.95, 0.56], [0.92, 0.95], [0.5, 1.12], [0.08, 0.95]]) + folds + straps // prettier-ignore
}
const bouquet: Thing['draw'] = (at, random) =>
  [...Array(26).keys()]
    .map(() =>
      oval(
        at,
        between(random, 0, 1),
        between(random, 0.55, 1.3),
        0.13,
        0.12,
        one(random, ['#d6336c', '#f783ac', '#ffe3ec', '#2b8a3e', '#74b816']),
      ),
    )
    .join('')
const book: Thing['draw'] = (at, random) =>
  turned(at, random, 6, box(at, -0.25, 0.5, 1.5, 1.1, one(random, bright), 0.02) + box(at, 0, 0.68, 1, 0.08, '#fff', 0) + box(at, 0.2, 0.85, 0.6, 0.05, '#fff', 0)) // prettier-ignore

const ring = (at: At, u: number, v: number, w: number, h: number, ink: string, thick: number) =>
  oval(at, u, v, w, h, 'none', `stroke="${ink}" stroke-width="${thick * at.side}"`)
const spectacles: Thing['draw'] = (at, random) => {
  const ink = one(random, ['#222', '#7a4a21', '#b8912f', '#c9184a'])
  const thick = between(random, 0.02, 0.04)
  return (
    [0.28, 0.72].map((u) => ring(at, u, 0.4, 0.17, 0.14, ink, thick)).join('') +
    `<path d="M${placed(at, 0.45, 0.38)}L${placed(at, 0.55, 0.38)}M${placed(at, 0.11, 0.38)}L${placed(at, -0.05, 0.36)}M${placed(at, 0.89, 0.38)}L${placed(at, 1.05, 0.36)}" stroke="${ink}" stroke-width="${thick * at.side}"/>`
  )
}
const boom: Thing['draw'] = (at, random) =>
  `<path d="M${placed(at, -0.08, 0.5)}Q${placed(at, 0, 0.9)} ${placed(at, 0.3, 0.93)}" fill="none" stroke="#18181c" stroke-width="${0.03 * at.side}"/>` +
  oval(at, 0.31, 0.93, 0.06, 0.045, one(random, ['#18181c', '#555']))
const hat: Thing['draw'] = (at, random) =>
  path(at, one(random, cloths), [[-0.25, -0.02], [0, -0.1], [0.1, -0.65], [0.9, -0.65], [1, -0.1], [1.25, -0.02]]) // prettier-ignore
const band: Thing['draw'] = (at, random) =>
  box(at, -0.02, -0.08, 1.04, 0.13, one(random, cloths), 0.05)
const collar: Thing['draw'] = (at, random) =>
  path(at, one(random, cloths), [[-0.1, 1.2], [0.2, 1.12], [0.5, 1.16], [0.8, 1.12], [1.1, 1.2], [1.2, 1.7], [-0.2, 1.7]]) // prettier-ignore
const beside: Thing['draw'] = (at, random) =>
  one(random, [star, heart, emoji, bear, phone])(
    { ...at, x: at.x + one(random, [-1.9, 1.9]) * at.side },
    random,
  )
const cheek: Thing['draw'] = (at, random) =>
  [0.12, 0.88]
    .map((u) => oval(at, u, 0.68, 0.09, 0.06, one(random, ['#ff8fa3', '#ffb3c1']), 'opacity=".7"'))
    .join('')
const handAtChin: Thing['draw'] = (at, random) =>
  hand(1.14)({ ...at, x: at.x + 0.1 * at.side }, random)

export const things: readonly Thing[] = [
  { name: 'sticker: emoji', hides: true, draw: emoji },
  { name: 'sticker: bear', hides: true, draw: bear },
  { name: 'sticker: star', hides: true, draw: star },
  { name: 'sticker: heart', hides: true, draw: heart },
  { name: 'phone', hides: true, draw: phone },
  { name: 'card', hides: true, draw: card },
  { name: 'sheet mask', hides: true, draw: sheet },
  { name: 'headset', hides: true, draw: headset },
  { name: 'bar over the eyes', hides: true, draw: bar },
  { name: 'cap down to the nose', hides: true, draw: brim },
  { name: 'hand over the eyes', hides: true, draw: hand(0.16) },
  { name: 'hand over the mouth', hides: true, draw: hand(0.58) },
  { name: 'mask', hides: true, draw: cloth },
  { name: 'flowers', hides: true, draw: bouquet },
  { name: 'book', hides: true, draw: book },
  { name: 'bare', hides: false, draw: () => '' },
  { name: 'spectacles', hides: false, draw: spectacles },
  { name: 'microphone at the mouth', hides: false, draw: boom },
  { name: 'hat', hides: false, draw: hat },
  { name: 'band', hides: false, draw: band },
  { name: 'collar', hides: false, draw: collar },
  { name: 'sticker beside', hides: false, draw: beside },
  { name: 'rouge', hides: false, draw: cheek },
  { name: 'hand at the chin', hides: false, draw: handAtChin },
]
