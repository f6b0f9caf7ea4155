import { observe } from '../../src/analyzers/observe'
import type { Engines } from '../../src/core/engines'
import type { Evidence } from '../../src/core/evidence'
import type { Raster } from '../../src/core/image/raster'

type Seen = Pick<Evidence, 'cover' | 'faces' | 'person' | 'people' | 'sticker' | 'text'>

/** What `face-visible` asks for, of a picture on which nothing is written. */
export async function look(raster: Raster, engines: Engines): Promise<Seen> {
  const { width, height } = raster
  const cover = {
    name: '',
    bytes: new Uint8Array(),
    origin: 'file' as const,
    raster,
    width,
    height,
  }
  const text = { lines: [], share: 0, inkShare: 0, gridShare: 0 }
  const { see } = observe(cover, engines, { known: { text } })
  return {
    cover: await see('cover'),
    faces: await see('faces'),
    person: await see('person'),
    people: await see('people'),
    sticker: await see('sticker'),
    text,
  }
}
