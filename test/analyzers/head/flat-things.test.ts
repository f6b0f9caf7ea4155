import { describe, expect, it } from 'vitest'
import { flatThings } from '../../../src/analyzers/head/flat-things'
import { polygonOf, scaledBox, type Box } from '../../../src/core/geometry'
import { box } from '../../kit/rules'
import { ellipse, grainy, painted, type Colour } from './drawn'

const yellow: Colour = [255, 204, 51]
const brown: Colour = [74, 44, 0]
const photo = () => grainy(384, 600)
const place = box(100, 60, 120, 120)
const boxes = (raster = photo()) =>
  flatThings(raster).map((thing) => {
    const { x, y, width, height } = thing.box
    return [x, y, width, height].map(Math.round)
  })
const near = (found: number[], { x, y, width, height }: Box) =>
  [x, y, width, height].forEach((value, i) => expect(Math.abs(found[i] - value)).toBeLessThan(7))

describe('a thing that was drawn', () => {
  it('is found by its even colour and sharp outline, on a photograph', () => {
    const [found, ...others] = boxes(painted(photo(), ellipse(place), yellow))
    near(found, place)
    expect(others).toEqual([])
  })

  it('holds its eyes and its mouth', () => {
    const picture = painted(photo(), ellipse(place), yellow)
    painted(picture, ellipse(box(125, 90, 14, 20)), brown)
    painted(picture, ellipse(box(180, 90, 14, 20)), brown)
    painted(picture, ellipse(box(135, 135, 50, 22)), brown)
    const [thing] = flatThings(picture)
    near(Object.values(thing.box) as number[], place)
    const eye = scaledBox(box(130, 98, 1, 1), picture, thing.mask)
    expect(thing.mask.data[Math.round(eye.y) * thing.mask.width + Math.round(eye.x)]).toBe(255)
  })

  it('may be a lined card', () => {
    const picture = painted(photo(), polygonOf(place), [255, 255, 255])
    for (let y = 70; y < 175; y += 22) painted(picture, polygonOf(box(110, y, 90, 9)), [85, 85, 85])
    near(boxes(picture)[0], place)
  })

  it('may be a small card, turned, of which lines leave no piece that were large enough', () => {
    const turned = (x: number, y: number, wide: number, high: number) =>
      polygonOf(box(x, y, wide, high)).map(
        ([px, py]) => [200 + 0.98 * (px - 200) - 0.2 * (py - 160), 160 + 0.2 * (px - 200) + 0.98 * (py - 160)] as const, // prettier-ignore
      )
    const picture = painted(photo(), turned(165, 120, 70, 80), [255, 255, 255])
    for (let y = 125; y < 195; y += 12) painted(picture, turned(168, y, 64, 5), [85, 85, 85])
    near(boxes(picture)[0], box(157, 113, 86, 94))
  })

  it('may be a card or a phone, turned or upright, and reach the frame', () => {
    near(boxes(painted(photo(), polygonOf(box(150, 0, 90, 180)), brown))[0], box(150, 0, 90, 180))
    const turned = [
      [160, 50],
      [260, 80],
      [230, 180],
      [130, 150],
    ] as const
    near(boxes(painted(photo(), turned, yellow))[0], box(130, 50, 130, 130))
  })

  it('parts from a sky that shades into its colour somewhere', () => {
    const phone = box(150, 60, 100, 180)
    const picture = painted(photo(), polygonOf(box(0, 0, 384, 300)), [255, 255, 255])
    painted(picture, polygonOf(phone), [231, 198, 207])
    for (let i = 0; i < 60; i++) {
      const shade = (channel: number) => channel + ((255 - channel) * i) / 60
      const colour: Colour = [shade(231), shade(198), shade(207)]
      painted(picture, polygonOf(box(250 + i, 140, 1, 20)), colour)
    }
    const [found] = boxes(picture)
    expect(Math.abs(found[0] - phone.x)).toBeLessThan(7)
    expect(Math.abs(found[3] - phone.height)).toBeLessThan(7)
  })

  it('comes the biggest first', () => {
    const picture = painted(photo(), ellipse(box(20, 300, 60, 60)), brown)
    painted(picture, ellipse(place), yellow)
    expect(boxes(picture).map(([, , width]) => width > 90)).toEqual([true, false])
  })
})

describe('no such thing', () => {
  it.each([
    ['is a photograph', photo()],
    ['is grain that ends with an edge', painted(photo(), polygonOf(place), [40, 40, 60], 60)],
    [
      'is the ground around a picture',
      painted(painted(photo(), polygonOf(box(0, 0, 384, 600)), yellow), ellipse(place), brown, 60),
    ],
    ['is a band above a picture', painted(photo(), polygonOf(box(0, 0, 384, 280)), yellow)],
    ['is a band beside a picture', painted(photo(), polygonOf(box(0, 0, 150, 600)), yellow)],
    ['is a bar of text', painted(photo(), polygonOf(box(40, 100, 300, 40)), yellow)],
    ['is a dot', painted(photo(), ellipse(box(100, 100, 22, 22)), yellow)],
    ['fades into what is around it', painted(grainy(384, 600), ellipse(place), [140, 125, 110])],
    [
      'is a disc behind a head',
      painted(
        painted(
          painted(photo(), ellipse(place), yellow),
          ellipse(box(135, 75, 50, 90)),
          [90, 60, 40],
          60,
        ),
        polygonOf(box(120, 150, 80, 60)),
        [40, 40, 60],
        60,
      ),
    ],
    [
      'is the frame of a picture',
      painted(
        painted(photo(), polygonOf(box(80, 60, 200, 260)), yellow),
        polygonOf(box(90, 70, 180, 240)),
        [30, 90, 140],
        60,
      ),
    ],
  ])('%s', (_, picture) => {
    expect(boxes(picture)).toEqual([])
  })

  it('bears a picture of one pixel, and of one pixel width', () => {
    for (const [width, height] of [
      [1, 1],
      [1, 900],
      [900, 1],
    ])
      expect(() => flatThings(grainy(width, height))).not.toThrow()
  })
})
