/**
 * Reads numbers and letters from a file. Past the end it reads zeros, so that a broken file can't
 * throw.
 */
export class Bytes {
  constructor(
    readonly data: Uint8Array,
    readonly little = false,
  ) {}

  get length(): number {
    return this.data.length
  }

  u8(at: number): number {
    return this.data[at] ?? 0
  }

  u16(at: number): number {
    const [a, b] = [this.u8(at), this.u8(at + 1)]
    return this.little ? a | (b << 8) : (a << 8) | b
  }

  u24(at: number): number {
    return this.little
      ? this.u16(at) | (this.u8(at + 2) << 16)
      : (this.u8(at) << 16) | this.u16(at + 1)
  }

  u32(at: number): number {
    const [a, b] = [this.u16(at), this.u16(at + 2)]
    return this.little ? a + b * 65536 : a * 65536 + b
  }

  /** Latin-1, at most to the end. */
  text(at: number, length: number): string {
    let text = ''
    const end = Math.min(this.length, at + length)
    for (let i = Math.max(0, at); i < end; i++) text += String.fromCharCode(this.data[i])
    return text
  }

  says(at: number, word: string): boolean {
    for (let i = 0; i < word.length; i++) if (this.u8(at + i) !== word.charCodeAt(i)) return false
    return at >= 0 && at + word.length <= this.length
  }

  part(from: number, to: number): Bytes {
    return new Bytes(this.data.subarray(Math.max(0, from), Math.max(0, to)), this.little)
  }
}
