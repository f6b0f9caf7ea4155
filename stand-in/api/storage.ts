import { pack, unpack, type Packet } from '../vm/wire'

const quota = 5 * 1024 * 1024

/**
 * `clientStorage`: 5 MB for a plugin, keys and values together. It outlives the runs, like the
 * file.
 */
export class Storage {
  private readonly kept = new Map<string, Packet>()

  get = (key: string): unknown => {
    const packet = this.kept.get(key)
    return packet && unpack(packet)
  }

  set(key: string, value: unknown) {
    const packet = pack(value, 'setAsync')
    const others = [...this.kept]
      .filter(([k]) => k !== key)
      .reduce((sum, [k, p]) => sum + weight(k, p), 0)
    if (others + weight(key, packet) > quota)
      throw new Error('in setAsync: Data storage quota exceeded (5 MB)')
    this.kept.set(key, packet)
  }

  delete = (key: string) => void this.kept.delete(key)
  keys = () => [...this.kept.keys()]
}

const utf8 = (text: string) => new TextEncoder().encode(text).length
const weight = (key: string, { json, bytes }: Packet) =>
  utf8(key) + utf8(json) + bytes.reduce((sum, b) => sum + b.byteLength, 0)
