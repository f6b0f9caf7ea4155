/**
 * What a report's line is known by: the text of all it depends on beside the picture (`inputsText`)
 * and the picture's bytes, hashed: 32 hex digits of SHA-256. Undefined where the platform has no
 * hashing, as on a page that is not secure.
 */
export async function inputsHash(text: string, bytes: Uint8Array): Promise<string | undefined> {
  const head = new TextEncoder().encode(text)
  const all = new Uint8Array(head.length + bytes.length)
  all.set(head)
  all.set(bytes, head.length)
  const hash = await globalThis.crypto?.subtle?.digest('SHA-256', all)
  return hash && hex(new Uint8Array(hash).subarray(0, 16))
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
