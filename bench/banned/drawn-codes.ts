import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import type { Box } from '../../src/core/geometry'
import type { Raster } from '../../src/core/image/raster'
import { blur, coarsen, paint, type Paint, type Place } from './paint'
import { asCover, copyOf, randomFrom } from './pictures'

export interface Drawn {
  name: string
  cover: Raster
  box: Box
}

type Ink = readonly [number, number, number]
type Random = () => number

/** Modules of a code: 1 is ink. */
interface Symbol {
  side: number
  data: Uint8Array
}

const between = (random: Random, least: number, most: number) => least + random() * (most - least)
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]

/** What may have become of a QR code, and whether it can still be read. */
const fates = {
  plain: true,
  dense: true,
  turned: true,
  'in perspective': true,
  dots: true,
  coloured: true,
  inverted: true,
  'logo in the middle': true,
  'no quiet zone': true,
  translucent: true,
  'micro-QR': true,
  blurred: false,
  'of few pixels': false,
  'a corner covered': false,
  'a quarter covered': false,
  'across the edge': false,
} as const
type Fate = keyof typeof fates
export const isReadable = (name: string): boolean => fates[name as Fate]

/** Codes of 60–400 px, one on each photo, each fate in turn. Drawn the same every time. */
export async function* drawQrCodes(
  photos: readonly Raster[],
  count: number,
): AsyncGenerator<Drawn> {
  const random = randomFrom(41)
  const names = Object.keys(fates) as Fate[]
  for (let i = 0; i < count; i++) {
    const fate = names[i % names.length]
    const symbol = await symbolOf(fate, random)
    const cover = copyOf(asCover(photos[(i * 7) % photos.length]))
    // Below three pixels a module nothing promises that a phone could read it.
    const least = Math.max(60, symbol.side * 3.2)
    const size = Math.round(least * (400 / least) ** random())
    const edge = fate === 'across the edge'
    const x = edge
      ? 1080 - size * between(random, 0.05, 0.3)
      : between(random, size * 0.75, 1080 - size * 0.75)
    const place: Place = {
      x,
      y: between(random, size * 0.75, 1920 - size * 0.75),
      size,
      angle: fate === 'turned' ? random() * 2 * Math.PI : between(random, -0.04, 0.04),
      perspective: fate === 'in perspective' ? between(random, 0.15, 0.35) : 0,
    }
    paint(cover, place, look(fate, symbol, random))
    const [left, top] = [place.x - size / 2, place.y - size / 2]
    const module = size / symbol.side
    if (fate === 'blurred')
      blur(cover, left - 12, top - 12, size + 24, module * between(random, 0.5, 0.9))
    if (fate === 'of few pixels')
      coarsen(cover, left - 12, top - 12, size + 24, module / between(random, 1.1, 1.5))
    yield { name: fate, cover, box: { x: left, y: top, width: size, height: size } }
  }
}

async function symbolOf(fate: Fate, random: Random): Promise<Symbol> {
  const letters = 'abcdefghkmnpqrstuvwxyzABCDEFGHKMNPQRSTUVWXYZ23456789'
  const text = (length: number) =>
    Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('')
  if (fate === 'micro-QR') return write(text(6), 'MicroQRCode', 'ecLevel=L')
  const covered = fate === 'logo in the middle'
  return write(
    `https://t.cn/${text(fate === 'dense' ? 90 : 8 + Math.floor(random() * 20))}`,
    'QRCode',
    `ecLevel=${covered ? 'H' : pick(random, ['L', 'M', 'Q'])}`,
  )
}

const wasm = readFileSync(
  createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'),
)
prepareZXingModule({
  overrides: {
    wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length),
  },
})

async function write(
  text: string,
  format: 'QRCode' | 'MicroQRCode',
  options: string,
): Promise<Symbol> {
  const { symbol, error } = await writeBarcode(text, {
    format,
    options,
    scale: 1,
    addQuietZones: false,
  })
  if (error) throw new Error(error)
  const { width, height, data } = symbol
  if (width !== height) throw new Error(`A symbol of ${width} × ${height}`)
  return { side: width, data: Uint8Array.from(data, (value) => (value < 128 ? 1 : 0)) }
}

function look(fate: Fate, { side, data }: Symbol, random: Random): (u: number, v: number) => Paint {
  const dark: Ink =
    fate === 'coloured'
      ? [between(random, 0, 190), between(random, 0, 90), between(random, 20, 170)]
      : [15, 15, 15]
  const light: Ink =
    fate === 'coloured'
      ? [between(random, 215, 255), between(random, 215, 255), between(random, 200, 255)]
      : [255, 255, 255]
  const [ink, paper] = fate === 'inverted' ? [light, dark] : [dark, light]
  const alpha = fate === 'translucent' ? between(random, 0.45, 0.75) : 1
  const quiet = fate === 'no quiet zone' ? 0 : 3
  const logo = fate === 'logo in the middle' ? between(random, 0.16, 0.22) : 0
  const [cu, cv] = [pick(random, [0, 1]), pick(random, [0, 1])]
  const isFinder = (x: number, y: number) =>
    (x < 7 && y < 7) || (x >= side - 7 && y < 7) || (x < 7 && y >= side - 7)
  return (u, v) => {
    const [fx, fy] = [(u + 0.5) * side, (v + 0.5) * side]
    if (Math.min(fx, fy) < -quiet || Math.max(fx, fy) >= side + quiet) return null
    if (fate === 'a corner covered' && fx > side - 8.5 && fy < 8.5) return [60, 90, 160]
    if (
      fate === 'a quarter covered' &&
      (cu ? fx > side / 2 : fx < side / 2) &&
      (cv ? fy > side / 2 : fy < side / 2)
    )
      return [200, 60, 60]
    if (logo && Math.max(Math.abs(u), Math.abs(v)) < logo / 2 + 0.01)
      return Math.hypot(u, v) < logo / 2.4 ? [230, 60, 30] : [255, 255, 255]
    const [x, y] = [Math.floor(fx), Math.floor(fy)]
    const inside = x >= 0 && y >= 0 && x < side && y < side
    let inked = inside && data[y * side + x] === 1
    if (inked && fate === 'dots' && !isFinder(x, y))
      inked = Math.hypot(fx - x - 0.5, fy - y - 0.5) < 0.46
    const [r, g, b] = inked ? ink : paper
    return [r, g, b, alpha]
  }
}

/**
 * How a round code of a mini-program may look; none is the one on the real poster that the finder
 * was first tried on.
 */
interface Design {
  /**
   * Of the outer radius: the middle's radius, the corners' distance and ring, where the bars end.
   */
  inner: number
  corner: number
  ring: number
  /** Of the ring's radius: where its white begins and where the dot begins. */
  white: number
  dot: number
  rays: number
  /** Of a ray's share of the circle. */
  thick: number
  beads: boolean
  ink: Ink
  paper: Ink
  logo: Ink
  round: boolean
}

function designOf(random: Random): Design {
  const ink = pick(random, [
    [20, 20, 20],
    [20, 20, 20],
    [7, 120, 60],
    [30, 60, 150],
    [150, 30, 40],
    [90, 50, 20],
  ] as Ink[])
  return {
    inner: between(random, 0.4, 0.52),
    corner: between(random, 0.66, 0.76),
    ring: between(random, 0.13, 0.19),
    white: between(random, 0.66, 0.8),
    dot: between(random, 0.35, 0.5),
    rays: pick(random, [36, 48, 54, 60, 72]),
    thick: between(random, 0.45, 0.65),
    beads: random() < 0.25,
    ink,
    paper: [255, 255, 255],
    logo: [between(random, 0, 255), between(random, 80, 255), between(random, 0, 255)],
    round: random() < 0.5,
  }
}

/**
 * Round codes of 110–420 px, every one of another design; some tilted, half-transparent, blurred,
 * partly covered or inverted.
 */
export function* drawRoundCodes(photos: readonly Raster[], count: number): Generator<Drawn> {
  const random = randomFrom(43)
  const states = ['plain', 'tilted', 'translucent', 'blurred', 'partly covered', 'inverted']
  for (let i = 0; i < count; i++) {
    const state = states[i % states.length]
    const cover = copyOf(asCover(photos[(i * 5 + 2) % photos.length]))
    const size = Math.round(110 * (420 / 110) ** random())
    const place: Place = {
      x: between(random, size * 0.75, 1080 - size * 0.75),
      y: between(random, size * 0.75, 1920 - size * 0.75),
      size,
      angle: state === 'tilted' ? between(random, -0.6, 0.6) : 0,
    }
    paint(cover, place, roundCode(designOf(random), state, random))
    if (state === 'blurred')
      blur(
        cover,
        place.x - size / 2,
        place.y - size / 2,
        size,
        size * between(random, 0.004, 0.008),
      )
    yield {
      name: state,
      cover,
      box: { x: place.x - size / 2, y: place.y - size / 2, width: size, height: size },
    }
  }
}

function roundCode(design: Design, state: string, random: Random): (u: number, v: number) => Paint {
  const { inner, corner, ring, white, dot, rays, thick, beads, logo, round } = design
  const [ink, paper] =
    state === 'inverted' ? [design.paper, design.ink] : [design.ink, design.paper]
  const alpha = state === 'translucent' ? between(random, 0.55, 0.8) : 1
  const steps = 5
  const bits = Array.from({ length: rays }, () =>
    Array.from({ length: steps }, () => random() < 0.55),
  )
  const corners = [
    [-1, -1],
    [1, -1],
    [-1, 1],
  ].map(([x, y]) => [(x * corner) / Math.SQRT2, (y * corner) / Math.SQRT2])
  const sector = random() * 2 * Math.PI
  return (u, v) => {
    // The card's half side is 1.12 of the outer radius.
    const [x, y] = [u * 2 * 1.12, v * 2 * 1.12]
    const r = Math.hypot(x, y)
    if (round ? r > 1.12 : Math.max(Math.abs(x), Math.abs(y)) > 1.12) return null
    const angle = Math.atan2(y, x) + Math.PI
    if (
      state === 'partly covered' &&
      Math.abs(((angle - sector + 3 * Math.PI) % (2 * Math.PI)) - Math.PI) < 0.35 &&
      r > inner
    )
      return [230, 190, 60]
    const tint = (inked: boolean): Paint => [...(inked ? ink : paper), alpha] as unknown as Paint
    if (r < inner * 0.86) return [logo[0], logo[1], logo[2], alpha]
    for (const [cx, cy] of corners) {
      const far = Math.hypot(x - cx, y - cy) / ring
      if (far < 1.25) return tint(far < dot || (far > white && far < 1))
    }
    // The fourth corner holds the platform's own mark.
    const last = Math.hypot(x - corner / Math.SQRT2, y - corner / Math.SQRT2) / ring
    if (last < 1.2) return last < 0.95 ? [logo[1], logo[0], logo[2], alpha] : tint(false)
    if (r < inner || r > 1) return tint(false)
    const k = (angle / (2 * Math.PI)) * rays
    const step = ((r - inner) / (1 - inner)) * steps
    if (!bits[Math.floor(k) % rays][Math.min(steps - 1, Math.floor(step))]) return tint(false)
    const across = Math.abs((k % 1) - 0.5) * 2
    return tint(beads ? Math.hypot(across / thick, ((step % 1) - 0.5) * 2.2) < 1 : across < thick)
  }
}
