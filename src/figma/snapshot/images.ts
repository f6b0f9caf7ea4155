import { area, type Size } from '../../core/geometry'
import type { Layer } from '../../core/scene'
import { isInk } from './effects'

/** Bytes of originals that are fetched for one cover, all together. */
const MOST = 24_000_000
/** For all originals of a cover together, and for one of them, in milliseconds. */
const LONGEST = 10_000
const LONGEST_ONE = 5_000
/** Of the cover: a smaller picture is no photo whose metadata anybody must mind. */
const LEAST_SHARE = 0.01
/**
 * A picture can't be asked for its weight before it is loaded. That of a photo, in bytes a pixel.
 */
const WEIGHT = 0.3

/** A layer that shows a picture, by Figma's hash of it. */
export interface Shown {
  layer: Layer
  hash: string
}

/** The topmost picture in a fill. */
export function hashOf(fills: readonly Paint[] | typeof figma.mixed): string | undefined {
  if (fills === figma.mixed) return undefined
  const images = fills.filter(
    (paint): paint is ImagePaint => paint.type === 'IMAGE' && isInk(paint),
  )
  return images.length ? (images[images.length - 1].imageHash ?? undefined) : undefined
}

/**
 * Tells the layers' pictures: the size of each original, and the bytes of those large enough for
 * their metadata to matter, largest first and one after another, since they come over the network.
 * One that doesn't come in time is told without them.
 */
export async function tellImages(
  shown: readonly Shown[],
  cover: Size,
  goOn: () => void,
): Promise<void> {
  const until = Date.now() + LONGEST
  const time = () => Math.min(LONGEST_ONE, until - Date.now())
  const sizes = new Map<string, Size | undefined>()
  for (const { layer, hash } of shown) {
    if (!sizes.has(hash)) sizes.set(hash, await within(time(), () => sizeOf(hash)))
    const original = sizes.get(hash)
    layer.image = { hash, ...(original && { original }) }
    goOn()
  }
  let left = MOST
  const fetched = new Set<string>()
  for (const { layer, hash } of shown.slice().sort((a, b) => shareOf(b) - shareOf(a))) {
    const original = sizes.get(hash)
    if (shareOf({ layer }) < LEAST_SHARE * area(cover)) break
    if (fetched.has(hash) || !original || area(original) * WEIGHT > left) continue
    fetched.add(hash)
    const bytes = await within(time(), () => bytesOf(hash))
    goOn()
    if (bytes && bytes.length <= left) layer.image = { hash, original, bytes }
    left -= bytes?.length ?? 0
  }
}

const shareOf = ({ layer }: Pick<Shown, 'layer'>): number => area(layer.box)

const sizeOf = (hash: string) => figma.getImageByHash(hash)?.getSizeAsync()
const bytesOf = (hash: string) => figma.getImageByHash(hash)?.getBytesAsync()

/**
 * Figma may have lost an original, be offline, or never answer: nothing then, after `time`
 * milliseconds at most.
 */
function within<T>(time: number, ask: () => Promise<T> | undefined): Promise<T | undefined> {
  if (time <= 0) return Promise.resolve(undefined)
  return new Promise((done) => {
    const timer = setTimeout(() => done(undefined), time)
    void Promise.resolve()
      .then(ask)
      .catch(() => undefined)
      .then((it) => {
        clearTimeout(timer)
        done(it)
      })
  })
}
