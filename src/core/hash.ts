/** FNV-1a over bytes, 32 bits, unsigned: for equality alone, not against forgery. */
export const hashBytes = (bytes: Uint8Array): number => fnv(bytes.length, (i) => bytes[i])

/** The same over the UTF-16 units of a text. */
export const hashText = (text: string): number => fnv(text.length, (i) => text.charCodeAt(i))

function fnv(count: number, at: (index: number) => number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < count; i++) hash = Math.imul(hash ^ at(i), 0x01000193)
  return hash >>> 0
}
