import { distanceOf, likenessHash, type Print } from '../../src/analyzers/likeness/print'
import { likenessLimits } from '../../src/analyzers/likeness'
import type { ImageCodec } from '../../src/core/engines'
import { crop, type Raster } from '../../src/core/image/raster'
import { resize } from '../../src/core/image/resize'
import { judged } from '../tally'
import { asCover, copyOf, fillBox, lay, photosIn, randomFrom, scribble } from './pictures'
import { percentTo } from '../page/percent-to'
import { table } from './table'

type Edit = (cover: Raster, codec: ImageCodec) => Raster | Promise<Raster>

const cut =
  (left: number, top: number, right: number, bottom: number): Edit =>
  ({ width, height, ...rest }) =>
    resize(
      crop(
        { width, height, ...rest },
        {
          x: left * width,
          y: top * height,
          width: (1 - left - right) * width,
          height: (1 - top - bottom) * height,
        },
      ),
      1080,
      1920,
    )
const tint =
  (change: (value: number, channel: number) => number): Edit =>
  (cover) => {
    const out = copyOf(cover)
    for (let p = 0; p < out.data.length; p++)
      if (p % 4 !== 3) out.data[p] = change(out.data[p], p % 4)
    return out
  }
const plate =
  (x: number, y: number, width: number, height: number): Edit =>
  (cover) => {
    const out = copyOf(cover)
    fillBox(out, { x, y, width, height }, [230, 40, 60])
    scribble(
      out,
      { x: x + 20, y: y + height * 0.25, width: width - 60, height: height * 0.5 },
      randomFrom(9),
      [255, 255, 255],
    )
    return out
  }

const edits: Record<string, Edit> = {
  'JPEG at 40': async (cover, codec) => codec.decode(await codec.encodeJpeg(cover, 40)),
  'half size and back': (cover) => resize(resize(cover, 540, 960), 1080, 1920),
  'third size': (cover) => resize(cover, 360, 640),
  '3 % off every side': cut(0.03, 0.03, 0.03, 0.03),
  '3 % off the left': cut(0.03, 0, 0, 0),
  '3 % off top and right': cut(0, 0.03, 0.03, 0),
  '2 % off the left, 3 % off the bottom': cut(0.02, 0, 0, 0.03),
  brighter: tint((value) => value * 1.15 + 10),
  'darker, more contrast': tint((value) => (value - 128) * 1.25 + 110),
  warmer: tint((value, channel) => value * [1.12, 1, 0.85][channel]),
  grey: (cover) => {
    const out = copyOf(cover)
    for (let p = 0; p < out.data.length; p += 4)
      out.data.fill((out.data[p] * 3 + out.data[p + 1] * 6 + out.data[p + 2]) / 10, p, p + 3)
    return out
  },
  'a small plate of text': plate(120, 1500, 420, 110),
  'another headline': plate(90, 180, 700, 150),
  'all at once': async (cover, codec) => {
    const cropped = await cut(0.02, 0.01, 0.01, 0.03)(cover, codec)
    const tinted = await tint((value) => value * 1.08 + 6)(
      await plate(600, 1600, 360, 100)(cropped, codec),
      codec,
    )
    return codec.decode(await codec.encodeJpeg(tinted, 60))
  },
}

/** One template: the same ground, headline, plates and picture frame; only the photo differs. */
function inTemplate(photo: Raster, kind: 'framed' | 'band'): Raster {
  const cover = kind === 'band' ? asCover(photo) : resize(photo, 1080, 1920)
  if (kind === 'framed') {
    for (let y = 0; y < 1920; y++)
      fillBox(cover, { x: 0, y, width: 1080, height: 1 }, [220 - y / 20, 60 + y / 16, 120])
    const full = asCover(photo)
    lay(cover, resize(crop(full, { x: 0, y: 360, width: 1080, height: 1200 }), 900, 1000), 90, 480)
  }
  fillBox(cover, { x: 60, y: 150, width: 960, height: 220 }, [255, 240, 220])
  scribble(cover, { x: 100, y: 190, width: 860, height: 130 }, randomFrom(3), [40, 20, 20])
  fillBox(cover, { x: 60, y: 1580, width: 960, height: 180 }, [210, 20, 40])
  scribble(cover, { x: 120, y: 1620, width: 800, height: 90 }, randomFrom(4), [255, 255, 255])
  return cover
}

const outcomeOf = (distance: number) =>
  distance <= likenessLimits.same
    ? 'fail'
    : distance <= likenessLimits.alike
      ? 'incomplete'
      : 'pass'

export async function benchLikeness(codec: ImageCodec, limit: number): Promise<string> {
  const photos = await photosIn(
    codec,
    ['covers/images', 'person/images', 'products/images', 'background/images'],
    Math.ceil(limit / 4),
  )
  const covers = photos.map(asCover)
  const prints = covers.map(likenessHash)
  const rows: (string | number)[][] = []
  let [same, alike, all] = [0, 0, 0]
  for (const [name, edit] of Object.entries(edits)) {
    const distances: number[] = []
    for (const [i, cover] of covers.entries())
      distances.push(distanceOf(prints[i], likenessHash(await edit(cover, codec))))
    for (const it of distances) judged('cover-reuse', 'altered copies', true, outcomeOf(it))
    const sure = distances.filter((it) => it <= likenessLimits.same).length
    const found = distances.filter((it) => it <= likenessLimits.alike).length
    same += sure
    alike += found
    all += distances.length
    rows.push([
      name,
      covers.length,
      percentTo(sure / covers.length),
      percentTo(found / covers.length),
      Math.max(...distances).toFixed(3),
    ])
  }
  rows.push(['all altered copies', all, percentTo(same / all), percentTo(alike / all), ''])
  for (const [name, set] of [
    ['different covers', prints],
    [
      'one template, framed photo',
      photos.map((photo) => likenessHash(inTemplate(photo, 'framed'))),
    ],
    [
      'one template, full photo with bands',
      photos.map((photo) => likenessHash(inTemplate(photo, 'band'))),
    ],
  ] as [string, Print[]][]) {
    const distances = set.flatMap((a, i) => set.slice(i + 1).map((b) => distanceOf(a, b)))
    for (const it of distances) judged('cover-reuse', name, false, outcomeOf(it))
    const share = (most: number) =>
      percentTo(distances.filter((it) => it <= most).length / distances.length, 2)
    rows.push([
      name,
      distances.length,
      share(likenessLimits.same),
      share(likenessLimits.alike),
      `least ${Math.min(...distances).toFixed(3)}`,
    ])
    if (process.env.QUANTILES)
      console.log(
        name,
        [0.001, 0.005, 0.01, 0.02, 0.05, 0.5].map((q) =>
          distances.sort((a, b) => a - b)[Math.floor(q * distances.length)].toFixed(3),
        ),
      )
  }
  return table(
    [
      '',
      'n',
      `same ≤ ${likenessLimits.same}`,
      `alike ≤ ${likenessLimits.alike}`,
      'largest distance',
    ],
    rows,
  )
}
