const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** As in URLs, without padding: the sandbox has neither `btoa` nor `Buffer`. */
export function toBase64(parts: Uint8Array[]): string {
  let [text, held, bits] = ['', 0, 0]
  for (const part of parts) {
    for (const byte of part) {
      held = (held << 8) | byte
      for (bits += 8; bits >= 6; bits -= 6) text += letters[(held >> (bits - 6)) & 63]
      held &= (1 << bits) - 1
    }
  }
  return bits ? text + letters[(held << (6 - bits)) & 63] : text
}

/** Null where a letter is none of base64's. */
export function fromBase64(text: string): Uint8Array | null {
  const out = new Uint8Array((text.length * 6) >> 3)
  let [held, bits, at] = [0, 0, 0]
  for (const letter of text) {
    const value = letters.indexOf(letter)
    if (value < 0) return null
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) out[at++] = (held >> (bits -= 8)) & 255
  }
  return out
}
