/** Files built byte by byte, with no code of the product. */

/** Letters as bytes, one each. */
export const text = (letters: string) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0))

export const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

/** Numbers as bytes, the highest first unless `little`. */
export const u16 = (value: number, little = false) =>
  little ? [value & 255, value >> 8] : [value >> 8, value & 255]
export const u32 = (value: number, little = false) =>
  little
    ? [...u16(value & 0xffff, true), ...u16(value >>> 16, true)]
    : [...u16(value >>> 16), ...u16(value & 0xffff)]
