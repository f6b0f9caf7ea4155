export interface Picture {
  bytes: Uint8Array
  width: number
  height: number
}

/** Figma takes PNG, JPEG and GIF up to 4096 × 4096. */
export class Images {
  private readonly known = new Map<string, Picture>()
  /** Called for every new picture, so that the page can decode it. */
  onAdd: (hash: string, picture: Picture) => void = () => {}

  add(bytes: Uint8Array): string {
    const size = sizeOf(bytes)
    if (!size) throw new Error('in createImage: Image type is unsupported')
    if (size.width > 4096 || size.height > 4096)
      throw new Error('in createImage: Image is too large')
    const hash = hashOf(bytes)
    if (!this.known.has(hash)) {
      const picture = { bytes: bytes.slice(), ...size }
      this.known.set(hash, picture)
      this.onAdd(hash, picture)
    }
    return hash
  }

  get(hash: string) {
    return this.known.get(hash)
  }
}

function sizeOf(b: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(b.buffer, b.byteOffset, b.byteLength)
  if (b.length > 24 && view.getUint32(0) === 0x89504e47)
    return { width: view.getUint32(16), height: view.getUint32(20) }
  if (b.length > 10 && view.getUint32(0) === 0x47494638)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  if (b.length < 4 || view.getUint16(0) !== 0xffd8) return null
  for (let i = 2; i + 9 < b.length;) {
    const marker = b[i + 1]
    if (b[i] !== 0xff || marker === 0xff) i++
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: view.getUint16(i + 7), height: view.getUint16(i + 5) }
    } else i += 2 + view.getUint16(i + 2)
  }
  return null
}

/** 40 hexadecimal digits like Figma's SHA-1; equal bytes, equal hash is all that is promised. */
function hashOf(bytes: Uint8Array): string {
  const words = [0x811c9dc5, 0x1000193, 0x9e3779b9, 0x85ebca6b, bytes.length]
  for (let i = 0; i < bytes.length; i++) {
    words[i & 3] = Math.imul(words[i & 3] ^ bytes[i], 16777619) >>> 0
    if ((i & 1023) === 0) words[4] = (Math.imul(words[4], 31) + words[(i >> 10) & 3]) >>> 0
  }
  return words.map((w) => (w >>> 0).toString(16).padStart(8, '0')).join('')
}
