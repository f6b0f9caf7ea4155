import { beforeAll, describe, expect, it } from 'vitest'
import { codes } from '../../src/analyzers/codes'
import type { See } from '../../src/core/unseen'
import type { CodeReader, Engines } from '../../src/core/engines'
import { boundsOf, iou, type Box, type Polygon } from '../../src/core/geometry'
import { luma, newMask, newRaster, type Mask, type Raster } from '../../src/core/image/raster'
import { resize } from '../../src/core/image/resize'
import { openCodes } from '../../src/engines/codes'
import { confirmed } from '../../src/engines/codes/corners'
import { stretchContrast } from '../../src/engines/codes/filters'
import { findersIn } from '../../src/engines/codes/finders'
import { ComponentBounds } from '../../src/engines/component-bounds'
import { openRuns } from '../../src/engines/runs'
import { partIn } from '../../src/engines/codes/part'
import { undecodedIn } from '../../src/engines/codes/unread'
import { fillBox as box, layCode as lay, layDots } from '../kit/codes'
import { sourceParts } from '../../tools/source-parts'
import { cover, flat } from '../kit/rules'

let reader: CodeReader
beforeAll(async () => void (reader = await openCodes(sourceParts)))

const look = async (raster: Raster) =>
  codes(
    (async () => cover({ raster })) as unknown as See,
    { codes: async () => reader } as unknown as Engines,
  )

const ground = () => flat(1080, 1920, [150, 120, 90])

describe('a code', () => {
  it.each<[string, Raster]>([
    ['small', lay(ground(), 300, 900, 70)],
    ['large', lay(ground(), 40, 400, 900)],
    ['inverted', lay(ground(), 300, 900, 240, [255, 255, 255], [10, 10, 40])],
    ['in pale colours', lay(ground(), 300, 900, 240, [200, 120, 130], [235, 225, 220])],
    ['of dots, turned', layDots(ground(), 300, 900, 320, 0.5)],
    [
      'of dots, a corner of which looks like a small code',
      layDots(flat(1080, 1920, [60, 50, 48]), 300, 900, 340, 0),
    ],
    ['small on a thumbnail', resize(lay(ground(), 300, 900, 400), 360, 640)],
  ])('%s', async (_, raster) => {
    const [found, ...more] = await look(raster)
    expect(found).toMatchObject({ kind: 'qr', banned: true, text: 'https://example.com/live' })
    expect(more).toEqual([])
  })

  it('across the edge, where it can’t be read any more: its place is inside the frame', async () => {
    const [found] = await look(lay(ground(), 1080 - 280, 900, 300))
    expect(found).toMatchObject({ banned: true })
    expect(found.box.x + found.box.width).toBeLessThanOrEqual(1080)
  })

  it('two hundred at once, too small to read them all: most are confirmed, each by itself', async () => {
    const raster = ground()
    for (let i = 0; i < 200; i++) lay(raster, 10 + (i % 10) * 106, 20 + Math.floor(i / 10) * 94, 90)
    const found = await look(raster)
    expect(found.length).toBeGreaterThan(100)
    expect(found.every(({ kind }) => kind === 'qr')).toBe(true)
  })
})

describe('a part of a code', () => {
  it.each<[string, Box]>([
    ['of which a patch hides one corner', { x: 300, y: 1100, width: 130, height: 130 }],
    ['of which half is hidden', { x: 290, y: 1080, width: 340, height: 190 }],
  ])('%s is seen, though nobody can read it', async (_, { x, y, width, height }) => {
    const raster = lay(ground(), 300, 900, 330)
    box(raster, x, y, width, height, [200, 150, 120])
    const [found] = await look(raster)
    expect(found).toMatchObject({ text: null, banned: true })
  })

  it('under a mosaic is told by two corners and the timing between them, and asked about', async () => {
    const raster = lay(ground(), 300, 900, 330)
    box(raster, 290, 1070, 340, 200, [90, 160, 90])
    const mask = stretchContrast(luma(raster), 24)
    const components = new ComponentBounds(await openRuns(sourceParts))
    const [found] = partIn(mask, findersIn(mask, components))
    expect(found).toMatchObject({ kind: 'qr', sure: false })
    // Noughts with writing between them are none.
    const finders = findersIn(mask, components)
    for (const { box: it } of finders) cornerOn(mask, Math.round(it.x + it.width / 2), Math.round(it.y + it.height / 2), 2 * Math.round(it.width / 2), false) // prettier-ignore
    expect(partIn(mask, finders)).toEqual([])
    expect(iou(boundsOf(found.polygon), { x: 300, y: 900, width: 330, height: 330 })).toBeGreaterThan(0.5) // prettier-ignore
  })
})

describe('no code', () => {
  it.each([
    ['rings', true],
    ['squares', false],
  ])('in a grid of %s', async (_, round) => {
    const raster = ground()
    box(raster, 100, 300, 880, 1100, [250, 250, 250])
    for (let i = 0; i < 20; i++) {
      const [x, y] = [210 + (i % 4) * 220, 420 + Math.floor(i / 4) * 220]
      for (const [radius, shade] of [[80, 20], [58, 250], [36, 20]] as const) disc(raster, x, y, radius, shade, round) // prettier-ignore
    }
    expect(await look(raster)).toEqual([])
  })

  it('in squares within squares, rings, stripes and chequers', async () => {
    for (const pattern of [squares, stripes, chequers])
      expect((await look(pattern())).filter(({ banned }) => banned)).toEqual([])
  })

  it.each([
    ['about a plain middle', 0],
    ['all between them, though nobody can read it, is one', 1],
  ])('in three rings: writing %s', (_, count) =>
    expect(undecodedIn(written(count === 1), corners)).toHaveLength(count),
  )

  it('in letters about one ring, which ZXing takes for a small code seen askew', () => {
    const mask = cornerOn(newMask(300, 300), 130, 130, 50, true)
    const small = (polygon: Polygon) => confirmed([{ polygon, kind: 'micro-qr', text: null, sure: false }], () => [{ box: { x: 105, y: 105, width: 50, height: 50 }, round: false }], () => mask) // prettier-ignore
    expect(small([[834, 121], [696, 126], [659, 16], [837, 23]])).toEqual([]) // prettier-ignore
    expect(small([[100, 100], [200, 104], [198, 205], [98, 201]])).toHaveLength(1) // prettier-ignore
    // A lens, as on the mark of an app, has its own corners beyond the ring.
    cornerOn(mask, 130, 130, 50, false)
    expect(small([[100, 100], [200, 104], [198, 205], [98, 201]])).toEqual([]) // prettier-ignore
  })

  it.each([
    [1, 1],
    [3, 2],
    [1, 1920],
    [1080, 3],
  ])('in %i × %i', async (width, height) => expect(await look(flat(width, height))).toEqual([]))

  it('in nothing', async () => expect(await look(newRaster(1080, 1920))).toEqual([]))
})

it('normalise answers 128 on a plain ground and stays in bounds', () => {
  const plain = newMask(50, 40)
  plain.data.fill(90)
  expect(new Set(stretchContrast(plain, 24).data)).toEqual(new Set([128]))
  const split = newMask(100, 60)
  for (let i = 0; i < split.data.length; i++) split.data[i] = i % 100 < 50 ? 20 : 60
  const { data } = stretchContrast(split, 16)
  expect(data[30 * 100 + 45]).toBeLessThan(60)
  expect(data[30 * 100 + 55]).toBeGreaterThan(190)
})

function squares(): Raster {
  const raster = ground()
  box(raster, 100, 300, 760, 760, [255, 255, 255])
  for (let i = 0; i < 9; i++) {
    const [x, y] = [140 + (i % 3) * 240, 340 + Math.floor(i / 3) * 240]
    box(raster, x, y, 196, 196, [0, 0, 0])
    box(raster, x + 28, y + 28, 140, 140, [255, 255, 255])
    box(raster, x + 56, y + 56, 84, 84, [0, 0, 0])
  }
  return raster
}

function disc(raster: Raster, x: number, y: number, radius: number, shade: number, round: boolean) {
  for (let v = -radius; v <= radius; v++)
    for (let u = -radius; u <= radius; u++)
      if (!round || u * u + v * v <= radius * radius)
        raster.data.set([shade, shade, shade], ((y + v) * raster.width + x + u) * 4)
}

/** As the corners of a code of 420 pixels stand. */
const corners = [[40, 40], [350, 40], [40, 350]].map(([x, y]) => ({ box: { x, y, width: 110, height: 110 }, round: false })) // prettier-ignore

/** Modules between the corners, all over or on the way round alone. */
function written(all: boolean): Mask {
  const mask = newMask(500, 500)
  mask.data.fill(255)
  for (let y = 40; y < 460; y++) {
    for (let x = 40; x < 460; x++) {
      const [i, j] = [Math.floor(x / 10), Math.floor(y / 10)]
      const far = Math.hypot(x - 250, y - 250)
      if ((all || (far > 145 && far < 180)) && (i * 7919 + j * 104729) % 13 < 6)
        mask.data[y * 500 + x] = 0
    }
  }
  return mask
}

function stripes(): Raster {
  const raster = ground()
  for (let x = 0; x < 1080; x += 40) box(raster, x, 0, 20, 1920, [20, 20, 20])
  return raster
}

function chequers(): Raster {
  const raster = ground()
  for (let i = 0; i < 900; i++)
    if ((i + Math.floor(i / 30)) % 2)
      box(raster, (i % 30) * 24, 300 + Math.floor(i / 30) * 24, 24, 24, [10, 10, 10])
  return raster
}

/** A dot in a ring about a place of a mask, square or round. */
function cornerOn(mask: Mask, x: number, y: number, side: number, square: boolean): Mask {
  for (let v = -side / 2; v < side / 2; v++)
    for (let u = -side / 2; u < side / 2; u++) {
      const far = (7 * (square ? Math.max(Math.abs(u), Math.abs(v)) : Math.hypot(u, v))) / side
      mask.data[(y + v) * mask.width + x + u] = far < 1.5 || far > 2.5 ? 0 : 255
    }
  return mask
}
