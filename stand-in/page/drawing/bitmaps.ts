import type { Images } from '../../api/images'

/**
 * The decoded pictures of the file. Decoding is asynchronous, drawing is not: so export waits for
 * `ready`.
 */
export class Bitmaps {
  private readonly decoded = new Map<string, ImageBitmap>()
  private readonly pending = new Set<Promise<void>>()

  constructor(
    images: Images,
    private readonly changed: () => void,
  ) {
    images.onAdd = (hash, { bytes }) => this.decode(hash, bytes)
  }

  get(hash: string) {
    return this.decoded.get(hash)
  }

  async ready() {
    while (this.pending.size) await Promise.all(this.pending)
  }

  private decode(hash: string, bytes: Uint8Array) {
    const work = createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]), {
      colorSpaceConversion: 'default',
      premultiplyAlpha: 'default',
    })
      .then(
        (bitmap) => void this.decoded.set(hash, bitmap),
        () => {},
      )
      .finally(() => {
        this.pending.delete(work)
        this.changed()
      })
    this.pending.add(work)
  }
}
