/**
 * QuickJS as packaged tells nobody of promises that were rejected unheard. It has the hook for it,
 * but no way to set it from outside: its table of functions is neither exported nor may it grow.
 * Both are a matter of two entries in the binary, which are added here.
 */

/** Name under which the table of functions is exported. */
export const tableName = 'table'

const tables = 4
const exports = 7

/** The same WebAssembly with its table of functions exported and free to grow. */
export function withTable(wasm: Uint8Array): Uint8Array<ArrayBuffer> {
  const header = 8
  const parts: Uint8Array[] = [wasm.subarray(0, header)]
  for (let at = header; at < wasm.length;) {
    const id = wasm[at]
    const [size, start] = readNumber(wasm, at + 1)
    const old = wasm.subarray(start, start + size)
    const section = id === tables ? unlimited(old) : id === exports ? exporting(old) : old
    parts.push(Uint8Array.from([id, ...number(section.length)]), section)
    at = start + size
  }
  return joined(parts)
}

/** A section of one table: count, type, limits; the upper limit goes. */
function unlimited(section: Uint8Array): Uint8Array {
  const [count, type] = readNumber(section, 0)
  const [least, rest] = readNumber(section, type + 2)
  const bounded = section[type + 1] === 1
  const [, end] = bounded ? readNumber(section, rest) : [0, rest]
  if (count !== 1) throw new Error('expected one table of functions')
  const noLimit = 0
  return Uint8Array.from([1, section[type], noLimit, ...number(least), ...section.subarray(end)])
}

function exporting(section: Uint8Array): Uint8Array {
  const [count, rest] = readNumber(section, 0)
  const name = new TextEncoder().encode(tableName)
  const table = [...number(name.length), ...name, 1, 0]
  return joined([
    Uint8Array.from(number(count + 1)),
    section.subarray(rest),
    Uint8Array.from(table),
  ])
}

/** LEB128, as all numbers of the format are. */
function number(value: number): number[] {
  const bytes: number[] = []
  do {
    const low = value & 127
    value >>>= 7
    bytes.push(value ? low | 128 : low)
  } while (value)
  return bytes
}

function readNumber(bytes: Uint8Array, at: number): [value: number, after: number] {
  let value = 0
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++]
    value |= (byte & 127) << shift
    if (byte < 128) return [value >>> 0, at]
  }
}

function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
