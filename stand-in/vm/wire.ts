/**
 * Messages cross as JSON with the bytes beside it, so that a picture is copied once and never
 * becomes a list of numbers. Runs on both sides: inside QuickJS and in the page.
 */
export type Packet = { json: string; bytes: ArrayBuffer[] }

export function pack(value: unknown, where: string): Packet {
  const bytes: ArrayBuffer[] = []
  const path: object[] = []
  const walk = (v: unknown, at: string): unknown => {
    if (v === undefined) return { $: 'undefined' }
    if (v === null || typeof v === 'string' || typeof v === 'boolean') return v
    if (typeof v === 'number') return Number.isFinite(v) ? v : { $: 'number', v: String(v) }
    if (typeof v !== 'object') throw new Error(`in ${where}: Cannot unwrap ${typeof v} at ${at}`)
    if (v instanceof Date) return { $: 'date', v: v.getTime() }
    if (v instanceof Uint8Array) {
      bytes.push(v.buffer.slice(v.byteOffset, v.byteOffset + v.byteLength) as ArrayBuffer)
      return { $: 'bytes', v: bytes.length - 1 }
    }
    if (
      ArrayBuffer.isView(v) ||
      v instanceof ArrayBuffer ||
      v instanceof Map ||
      v instanceof Set ||
      v instanceof Promise
    ) {
      throw new Error(
        `in ${where}: Cannot unwrap ${Object.prototype.toString.call(v).slice(8, -1)} at ${at}`,
      )
    }
    if (path.includes(v)) throw new Error(`in ${where}: Cannot unwrap cyclic structure at ${at}`)
    path.push(v)
    const made = Array.isArray(v)
      ? v.map((x, i) => walk(x, `${at}[${i}]`))
      : plain(v as Record<string, unknown>, at)
    path.pop()
    return made
  }
  const plain = (v: Record<string, unknown>, at: string) => {
    const made: Record<string, unknown> = {}
    for (const key of Object.keys(v)) made[key] = walk(v[key], `${at}.${key}`)
    return '$' in made ? { $: 'object', v: made } : made
  }
  const json = JSON.stringify(walk(value, 'message'))
  return { json, bytes }
}

export function unpack({ json, bytes }: Packet): unknown {
  const walk = (v: unknown): unknown => {
    if (v === null || typeof v !== 'object') return v
    if (Array.isArray(v)) return v.map(walk)
    const tagged = v as { $?: string; v?: unknown }
    if (tagged.$ === 'undefined') return undefined
    if (tagged.$ === 'number') return Number(tagged.v)
    if (tagged.$ === 'date') return new Date(tagged.v as number)
    if (tagged.$ === 'bytes') return new Uint8Array(bytes[tagged.v as number])
    const source = (tagged.$ === 'object' ? tagged.v : v) as Record<string, unknown>
    const made: Record<string, unknown> = {}
    for (const key of Object.keys(source)) made[key] = walk(source[key])
    return made
  }
  return walk(JSON.parse(json))
}
