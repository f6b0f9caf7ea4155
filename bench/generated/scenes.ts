import type { Size } from '../../src/core/geometry'
import { randomFrom } from '../banned/pictures'

export interface Scene {
  seed: number
  hue: number
  background: 'plain' | 'blurred' | 'busy'
  host: {
    x: number
    y: number
    scale: number
    hides: 'nothing' | 'sunglasses' | 'mask'
    dress: string
  } | null
  product: { x: number; y: number; scale: number } | null
  /** The product is out of focus. */
  blurred: boolean
  code: { x: number; y: number; size: number } | null
  lines: { text: string; kind: keyof typeof words; x: number; y: number; size: number }[]
  title: string
  grey: boolean
  pale: boolean
  size: Size
  /** What is done to the file after drawing. */
  file: 'png' | 'jpeg' | 'jpeg with GPS'
  /** Which past cover the history holds: an altered copy of this one, or another. */
  past: 'itself' | 'another'
}

/** What a line may say, and what each would be. */
export const words = {
  category: ['Leather bags', 'Handbags live', 'New bags', '新款女包', 'Кожаные сумки'],
  neutral: [
    'Welcome',
    'See you tonight',
    'Hand made',
    'Soft and light',
    '今晚直播',
    'Прямой эфир',
    'Meet the maker',
    'In colour',
  ],
  price: ['US $9.99', '¥99', '€ 14,90', '1 299 ₽', '仅售 59 元', 'Only £25'],
  countdown: ['Ends in 02:45:10', '仅剩2小时', 'Last 3 hours', '00:12:59', 'До конца 2 часа'],
  platform: [
    'Also on Shopee',
    'Follow on TikTok',
    '淘宝同款',
    'Amazon finds',
    'Find us on Instagram',
  ],
  competitor: ['VELMORA', 'by Velmora'],
}
/** The merchant's list of competitors. */
export const brands = ['Velmora']

const titles = { category: 'Leather bags', nothing: 'Bluetooth speaker' }

const sizes = {
  right: { width: 1080, height: 1920 },
  smaller: { width: 720, height: 1280 },
  /** The frame without its top and bottom. */
  shorter: { width: 1080, height: 1350 },
}

/**
 * `count` scenes, the same each time. Every trait is drawn by its own chance, so that no two rules
 * share their truth.
 */
export const scenes = (count: number): Scene[] => Array.from({ length: count }, (_, i) => scene(i))

function scene(seed: number): Scene {
  const random = randomFrom(1000 + seed)
  for (let i = 0; i < 5; i++) random()
  const chance = (share: number) => random() < share
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]
  const between = (least: number, most: number) => Math.round(least + random() * (most - least))

  const hue = between(0, 360)
  const host = chance(0.5)
    ? {
        x: between(460, 620),
        y: between(560, 640),
        scale: oneOf([0.5, 1.1]),
        hides: oneOf(['nothing', 'nothing', 'sunglasses', 'mask'] as const),
        dress: `hsl(${hue + 150},45%,60%)`,
      }
    : null
  const product = host
    ? null
    : { x: oneOf([540, 540, 270]), y: oneOf([990, 1020, 1390]), scale: oneOf([0.7, 1.2, 1.9]) }
  const loud = chance(0.3)
  const size = chance(0.15) ? sizes.shorter : chance(0.1) ? sizes.smaller : sizes.right
  // The most that fits below a face and above a code.
  const most = loud ? 3 : 4
  const kinds = (
    ['category', 'neutral', 'price', 'countdown', 'platform', 'competitor'] as const
  ).filter((kind) => chance(kind === 'category' || kind === 'neutral' ? 0.6 : 0.35))
  return {
    seed,
    hue,
    background: oneOf(['plain', 'blurred', 'busy']),
    host,
    product,
    blurred: product !== null && chance(0.4),
    code:
      chance(0.4) && !(loud && host)
        ? { x: between(110, 700), y: between(1240, 1290), size: between(150, 230) }
        : null,
    lines: placed(
      kinds.slice(0, most).map((kind) => ({ kind, text: oneOf(words[kind]) })),
      loud ? 150 : 56,
      size !== sizes.shorter && chance(0.3) ? 60 : host ? 860 : 440,
    ),
    title: chance(0.5) ? titles.category : titles.nothing,
    grey: chance(0.15),
    pale: chance(0.12),
    size,
    file: oneOf(['png', 'jpeg', 'jpeg with GPS']),
    past: oneOf(['itself', 'another']),
  }
}

/** One below the other from `top`: 60 is under the app's bar, the others are in the text box. */
function placed(
  lines: { kind: keyof typeof words; text: string }[],
  size: number,
  top: number,
): Scene['lines'] {
  return lines.map((line, i) => ({
    ...line,
    x: 540,
    y: Math.round(top + size + i * size * 1.45),
    size: fitting(line.text, size),
  }))
}

/** Long lines are set smaller, so that they stay within 860 px. */
const fitting = (text: string, size: number): number =>
  Math.min(
    size,
    Math.floor(
      860 / [...text].reduce((sum, letter) => sum + (/[\u3000-\u9fff]/.test(letter) ? 1 : 0.62), 0),
    ),
  )
