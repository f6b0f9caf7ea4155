import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crop, type Raster } from '../../src/core/image/raster'
import { resize } from '../../src/core/image/resize'
import { brands } from '../../src/engines/marks/brands'
import { openImageCodec } from '../../src/engines/pictures/image'
import { ComponentBounds } from '../../src/engines/component-bounds'
import { propose } from '../../src/engines/marks/propose'
import { openRuns } from '../../src/engines/runs'
import { windowAround } from '../../src/engines/marks/window'
import { sourceParts } from '../source-parts'
import { writeDrawings } from './draw'
import { cache, colourMarks, otherIcons, plainMarks } from './sources'

/**
 * `npx tsx tools/train-marks/prepare.ts FOLDER…` writes what train.py eats into .cache/train-marks:
 * drawings of marks and of other icons, and from the photographs in the folders: backgrounds, and
 * crops of places that look like a mark and are none.
 */
mkdirSync(cache, { recursive: true })
writeFileSync(join(cache, 'brands.json'), JSON.stringify(brands))
await writeDrawings(cache, 'marks', plainMarks(), 1)
await writeDrawings(cache, 'colour', colourMarks(), 4)
await writeDrawings(cache, 'icons', otherIcons('train'), 1)
await writePhotos(process.argv.slice(2))

async function writePhotos(folders: string[]): Promise<void> {
  const codec = await openImageCodec(sourceParts)
  const components = new ComponentBounds(await openRuns(sourceParts))
  const random = randomFrom(5)
  const photos: Uint8Array[] = []
  const hard: Uint8Array[] = []
  const sizes: number[][] = []
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((name) => /\.(jpe?g|png)$/i.test(name))) {
      const photo = await codec
        .decode(new Uint8Array(readFileSync(join(folder, file))))
        .catch(() => null)
      if (!photo || Math.min(photo.width, photo.height) < 200) continue
      const scale = 256 / Math.min(photo.width, photo.height)
      const small = resize(photo, Math.round(photo.width * scale), Math.round(photo.height * scale))
      sizes.push([small.width, small.height])
      photos.push(rgb(small))
      if (hard.length > 30_000) continue
      const cover = coverOf(photo, random)
      for (const { box } of propose(cover, 600, components).filter(() => random() < 0.25))
        hard.push(rgb(windowAround(cover, box, 48, random() * 0.2)))
    }
  }
  writeFileSync(join(cache, 'photos.bin'), Buffer.concat(photos))
  writeFileSync(join(cache, 'photos.json'), JSON.stringify(sizes))
  writeFileSync(join(cache, 'hard.bin'), Buffer.concat(hard))
  console.log(photos.length, 'photos,', hard.length, 'hard crops')
}

/** A photo as it would fill a cover. */
function coverOf(photo: Raster, random: () => number): Raster {
  const width = Math.min(photo.width, Math.round((photo.height * 9) / 16))
  const height = Math.min(photo.height, Math.round((photo.width * 16) / 9))
  return resize(
    crop(photo, {
      x: random() * (photo.width - width),
      y: random() * (photo.height - height),
      width,
      height,
    }),
    1080,
    1920,
  )
}

function rgb({ data }: Raster): Uint8Array {
  const out = new Uint8Array((data.length / 4) * 3)
  for (let p = 0, i = 0; p < data.length; p += 4) {
    out[i++] = data[p]
    out[i++] = data[p + 1]
    out[i++] = data[p + 2]
  }
  return out
}

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
