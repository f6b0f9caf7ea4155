import type { Raster } from '../../src/core/image/raster'
import type { Drawn } from './drawn-codes'
import { paint, type Paint } from './paint'
import { asCover, copyOf, randomFrom } from './pictures'

type Pattern = (random: () => number) => (u: number, v: number) => Paint
const dark = [20, 20, 20] as const
const light = [245, 245, 245] as const
const ink = (on: boolean): Paint => (on ? dark : light)
const cell = (value: number, n: number) => Math.floor((value + 0.5) * n)
/** −½…½ within its cell of `n`. */
const within = (value: number, n: number) => (((value + 0.5) * n) % 1) - 0.5
const int = (random: () => number, least: number, most: number) =>
  least + Math.floor(random() * (most - least + 1))
const ringed = (r: number, widths: readonly number[]) =>
  widths.findIndex((edge) => r < edge) % 2 === 0

/** What has dots in rings, or squares in a grid, and is no code. */
const lookAlikes: Record<string, Pattern> = {
  target: (random) => {
    const rings = int(random, 3, 6)
    return (u, v) =>
      Math.hypot(u, v) > 0.5 ? null : ink(Math.floor(Math.hypot(u, v) * 2 * rings) % 2 === 0)
  },
  'targets in a grid': (random) => {
    const n = int(random, 2, 5)
    return (u, v) => ink(ringed(Math.hypot(within(u, n), within(v, n)), [0.16, 0.28, 0.4]))
  },
  'squares in squares in a grid': (random) => {
    const n = int(random, 2, 5)
    return (u, v) =>
      ink(ringed(Math.max(Math.abs(within(u, n)), Math.abs(within(v, n))), [0.17, 0.29, 0.41]))
  },
  'three rings and a face': (random) => {
    const d = 0.3 + random() * 0.05
    return (u, v) => {
      for (const [x, y] of [
        [-d, -d],
        [d, -d],
        [-d, d],
      ])
        if (Math.hypot(u - x, v - y) < 0.14)
          return ink(ringed(Math.hypot(u - x, v - y), [0.06, 0.1, 0.14]))
      return Math.hypot(u, v) < 0.2 ? [210, 160, 130] : light
    }
  },
  chequers: (random) => {
    const n = int(random, 6, 24)
    return (u, v) => ink((cell(u, n) + cell(v, n)) % 2 === 0)
  },
  crossword: (random) => {
    const n = int(random, 9, 17)
    const black = Array.from({ length: n * n }, () => random() < 0.3)
    return (u, v) =>
      ink(
        Math.abs(within(u, n)) > 0.46 ||
          Math.abs(within(v, n)) > 0.46 ||
          black[cell(v, n) * n + cell(u, n)],
      )
  },
  bricks: (random) => {
    const n = int(random, 6, 12)
    return (u, v) => {
      const shifted = u + (cell(v, 2 * n) % 2 ? 0.5 / n : 0)
      const joint = Math.abs(within(shifted, n)) > 0.44 || Math.abs(within(v, 2 * n)) > 0.4
      return joint ? [220, 215, 205] : [150, 60 + 20 * (cell(shifted, n) % 3), 50]
    }
  },
  halftone: (random) => {
    const [n, turn] = [int(random, 14, 30), random() * 6]
    return (u, v) =>
      ink(
        Math.hypot(within(u, n), within(v, n)) <
          0.32 + 0.2 * Math.sin(5 * u + turn) * Math.cos(4 * v),
      )
  },
  buttons: (random) => {
    const n = int(random, 1, 3)
    return (u, v) => {
      const [x, y] = [within(u, n), within(v, n)]
      const r = Math.hypot(x, y)
      if (r > 0.42) return [200, 190, 170]
      if (Math.hypot(Math.abs(x) - 0.09, Math.abs(y) - 0.09) < 0.05) return dark
      return r > 0.33 ? [90, 60, 40] : [140, 95, 60]
    }
  },
  eyes: () => (u, v) => {
    const x = Math.abs(u) - 0.25
    if (Math.hypot(x / 1.6, v) > 0.13) return null
    const r = Math.hypot(x, v)
    return r < 0.05 ? dark : r < 0.12 ? [110, 70, 40] : light
  },
  wheel: (random) => {
    const spokes = int(random, 5, 24)
    return (u, v) => {
      const r = Math.hypot(u, v)
      if (r > 0.5) return null
      const ray = Math.abs((((Math.atan2(v, u) / Math.PI + 1) * spokes) % 2) - 1)
      return ink(r > 0.42 || r < 0.1 || ray < 0.3)
    }
  },
  'bicycle and its bell': () => (u, v) => {
    const wheel = (x: number, y: number, size: number) => {
      const r = Math.hypot(u - x, v - y) / size
      return r < 1 && (r > 0.86 || r < 0.15)
    }
    return ink(wheel(-0.27, 0.2, 0.2) || wheel(0.27, 0.2, 0.2) || wheel(0.2, -0.3, 0.09))
  },
  clock: () => (u, v) => {
    const r = Math.hypot(u, v)
    if (r > 0.5) return null
    const hour = Math.abs((((Math.atan2(v, u) / Math.PI) * 30 + 60) % 1) - 0.5) > 0.3
    return ink(
      r > 0.47 ||
        (r > 0.39 && r < 0.44 && hour) ||
        (Math.abs(u) < 0.012 && v < 0 && v > -0.35) ||
        r < 0.04,
    )
  },
  'rays of a sun': (random) => {
    const rays = int(random, 24, 60)
    return (u, v) => {
      const r = Math.hypot(u, v)
      return r > 0.5
        ? null
        : ink(
            r < 0.18 || (r > 0.25 && Math.floor((Math.atan2(v, u) / Math.PI + 1) * rays) % 2 === 0),
          )
    }
  },
  calendar: (random) => {
    const full = Array.from({ length: 42 }, () => random() < 0.7)
    return (u, v) => {
      if (v < -0.3) return [210, 50, 50]
      const [x, y] = [within(u, 7), within(v, 6)]
      const digit = Math.max(Math.abs(x), Math.abs(y)) < 0.25 && Math.abs(Math.abs(x) - 0.12) < 0.06
      return ink(Math.abs(x) > 0.47 || (digit && full[cell(v, 6) * 7 + cell(u, 7)]))
    }
  },
  dice: (random) => {
    const n = int(random, 2, 3)
    return (u, v) => {
      const [x, y] = [within(u, n), within(v, n)]
      if (Math.max(Math.abs(x), Math.abs(y)) > 0.42) return [60, 110, 70]
      return ink(
        Math.hypot(Math.abs(x) - 0.22, Math.abs(y) - 0.22) < 0.08 || Math.hypot(x, y) < 0.08,
      )
    }
  },
  'tiles of an app': (random) => {
    const n = int(random, 3, 4)
    const hues = Array.from(
      { length: n * n },
      () => [random() * 255, random() * 255, random() * 255] as const,
    )
    return (u, v) => {
      const [x, y] = [within(u, n), within(v, n)]
      if (Math.max(Math.abs(x), Math.abs(y)) > 0.38) return light
      return Math.hypot(x, y) < 0.18 && Math.hypot(x, y) > 0.1
        ? light
        : hues[cell(v, n) * n + cell(u, n)]
    }
  },
}

/** Every pattern several times, 140–560 px, on photos. Drawn the same every time. */
export function* drawLookAlikes(photos: readonly Raster[], each: number): Generator<Drawn> {
  const random = randomFrom(47)
  for (let i = 0; i < each; i++) {
    for (const [k, [name, pattern]] of Object.entries(lookAlikes).entries()) {
      const cover = copyOf(asCover(photos[(i * 17 + k * 3) % photos.length]))
      const size = Math.round(140 * 4 ** random())
      const place = (end: number) => size * 0.6 + random() * (end - size * 1.2)
      const [x, y] = [place(1080), place(1920)]
      const at = pattern(random)
      const inSquare = (u: number, v: number) =>
        Math.max(Math.abs(u), Math.abs(v)) < 0.5 ? at(u, v) : null
      paint(cover, { x, y, size, angle: (random() - 0.5) * 0.2 }, inSquare)
      yield { name, cover, box: { x: x - size / 2, y: y - size / 2, width: size, height: size } }
    }
  }
}
