import { zlibSync } from 'fflate'

type Pixel = (u: number, v: number) => [number, number, number]

/**
 * A picture made of arithmetic, as PNG: lights out of focus over a soft fade. Needs no
 * photographer.
 */
export function bokeh(
  width: number,
  height: number,
  warm: [number, number, number],
  cool: [number, number, number],
  seed = 1,
): Uint8Array {
  const random = generator(seed)
  const lights = Array.from({ length: 26 }, () => ({
    x: random(),
    y: random() * (height / width),
    r: 0.03 + random() * 0.12,
    a: 0.1 + random() * 0.25,
  }))
  return png(width, height, (u, v) => {
    const fade = v * (width / height)
    let bright = 0
    for (const light of lights) {
      const d = Math.hypot(u - light.x, v - light.y) / light.r
      if (d < 1) bright += light.a * Math.min(1, (1 - d) * 8)
    }
    return [0, 1, 2].map((i) =>
      Math.min(255, warm[i] * (1 - fade) + cool[i] * fade + bright * 160),
    ) as [number, number, number]
  })
}

/** `u` runs from 0 to 1 across, `v` down in the same unit. */
function png(width: number, height: number, pixel: Pixel): Uint8Array {
  const raw = new Uint8Array((width * 3 + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      raw.set(pixel(x / width, y / width), y * (width * 3 + 1) + 1 + x * 3)
  }
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, 2, 0, 0, 0], 8)
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(raw)),
    chunk('IEND', new Uint8Array()),
  ]
  return join(parts)
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = join([Uint8Array.from(name, (c) => c.charCodeAt(0)), data])
  const made = new Uint8Array(body.length + 8)
  new DataView(made.buffer).setUint32(0, data.length)
  made.set(body, 4)
  new DataView(made.buffer).setUint32(made.length - 4, crc(body))
  return made
}

function crc(bytes: Uint8Array): number {
  let value = ~0
  for (const byte of bytes) {
    value ^= byte
    for (let i = 0; i < 8; i++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
  }
  return ~value >>> 0
}

function join(parts: Uint8Array[]): Uint8Array {
  const made = new Uint8Array(parts.reduce((sum, p) => sum + p.length, 0))
  let at = 0
  for (const part of parts) {
    made.set(part, at)
    at += part.length
  }
  return made
}

/** Always the same sequence for the same seed. */
function generator(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
