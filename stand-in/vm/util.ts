interface Rgb {
  r: number
  g: number
  b: number
}

/** `figma.util`: CSS hex colours and rgb()/rgba(). */
export const util = {
  rgb: (colour: string | Rgb): Rgb => {
    const { r, g, b } = parse(colour)
    return { r, g, b }
  },
  rgba: (colour: string | Rgb, alpha?: number) => ({
    ...parse(colour),
    ...(alpha === undefined ? {} : { a: alpha }),
  }),
  solidPaint: (colour: string | Rgb, overrides: Record<string, unknown> = {}) => {
    const { a, ...color } = parse(colour)
    return { type: 'SOLID', color, ...(a === 1 ? {} : { opacity: a }), ...overrides }
  },
  normalizeMarkdown: (markdown: string) => markdown.trim(),
}

function parse(colour: string | (Rgb & { a?: number })): Rgb & { a: number } {
  if (typeof colour !== 'string')
    return {
      a: 1,
      r: colour.r,
      g: colour.g,
      b: colour.b,
      ...(colour.a === undefined ? {} : { a: colour.a }),
    }
  const hex = /^#?([0-9a-f]{3,8})$/i.exec(colour.trim())?.[1]
  if (hex && [3, 4, 6, 8].includes(hex.length)) {
    const full = hex.length < 6 ? [...hex].map((c) => c + c).join('') : hex
    const [r, g, b, a] = [0, 2, 4, 6].map((i) =>
      full.length > i ? parseInt(full.slice(i, i + 2), 16) / 255 : 1,
    )
    return { r: r, g: g, b: b, a: a }
  }
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(colour.trim())?.[1]
    ?.split(/[\s,/]+/)
    .map(Number)
  if (!parts || parts.length < 3 || parts.some(Number.isNaN))
    throw new Error(`in util: Invalid color string "${colour}"`)
  return { r: parts[0] / 255, g: parts[1] / 255, b: parts[2] / 255, a: parts[3] ?? 1 }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function base64Encode(bytes: Uint8Array): string {
  if (!(bytes instanceof Uint8Array)) throw new Error('in base64Encode: Expected Uint8Array')
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const n = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const four = [n >> 18, (n >> 12) & 63, (n >> 6) & 63, n & 63].map((k) => alphabet[k]).join('')
    parts.push(
      i + 2 < bytes.length
        ? four
        : i + 1 < bytes.length
          ? `${four.slice(0, 3)}=`
          : `${four.slice(0, 2)}==`,
    )
  }
  return parts.join('')
}

export function base64Decode(text: string): Uint8Array {
  const clean = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4))
  let buffer = 0
  let bits = 0
  let at = 0
  for (const c of clean) {
    const value = alphabet.indexOf(c)
    if (value < 0) throw new Error('in base64Decode: Invalid character')
    buffer = ((buffer << 6) | value) & 0xffffff
    bits += 6
    if (bits >= 8) bytes[at++] = (buffer >> (bits -= 8)) & 255
  }
  return bytes
}
