import { describe, expect, test } from 'vitest'
import { signPlaces } from '../../../../src/engines/text/tiles/beside-places'
import { signsBeside, type SignBeside } from '../../../../src/engines/text/tiles/beside'
import { withSigns } from '../../../../src/engines/text/tiles/with-signs'
import { painted, type Colour } from './painted'
import { seenLine } from '../../../kit/seen-lines'

const [ground, yellow, dark, white]: Colour[] = [[20, 70, 50], [250, 205, 20], [30, 30, 30], [240, 240, 240]] // prettier-ignore
/** Where a number of three digits stands. */
const own = { x: 180, y: 40, width: 150, height: 70 }

type Paint = ReturnType<typeof painted>['paint']
function places(draw: (paint: Paint) => void) {
  const { picture, paint } = painted(520, 150, ground)
  for (const x of [180, 235, 290]) paint(x, 40, 40, 70, white)
  draw(paint)
  return signPlaces(picture, own).map(({ sign, disc }) => ({ x: sign.x, disc: disc?.x }))
}
const disc = (paint: Paint, x: number) => {
  paint(x, 35, 80, 80, yellow)
  paint(x + 25, 50, 30, 50, dark)
}

describe('a sign beside a number', () => {
  test('stands on a disc of its own, before it, behind it, or taken for a digit', () => {
    expect(places((paint) => disc(paint, 350))).toEqual([{ x: 375, disc: 350 }])
    expect(places((paint) => disc(paint, 80))).toEqual([{ x: 105, disc: 80 }])
    expect(places((paint) => disc(paint, 270))).toEqual([{ x: 295, disc: 270 }])
  })
  test('stands by itself, small, up to the edge of a display', () => {
    const drawn = (paint: Paint) => {
      paint(360, 60, 24, 44, white)
      paint(410, 0, 110, 150, white)
    }
    expect(places(drawn)).toEqual([{ x: 360, disc: undefined }])
  })
  test('is no word, no speck, nothing far off, nothing on uneven ground', () => {
    const word = (paint: Paint) => [360, 390, 420].forEach((x) => paint(x, 60, 24, 44, white))
    expect(places(word)).toEqual([])
    expect(places((paint) => paint(360, 60, 6, 6, white))).toEqual([])
    expect(places((paint) => paint(450, 60, 24, 44, white))).toEqual([])
    const stripes = (paint: Paint) => {
      for (let y = 0; y < 150; y += 8) paint(332, y, 188, 4, yellow)
    }
    expect(places(stripes)).toEqual([])
  })
})

describe('what is read beside a number', () => {
  const at = { cx: 255, cy: 75, width: 150, height: 30 }
  /** The sign of a yellow disc behind a number, or of one that was taken for its last digit. */
  function beside(number: string, behind = true): SignBeside[] {
    const { picture, paint } = painted(520, 150, ground)
    for (const x of [180, 235, 290]) paint(x, 40, 40, 70, white)
    disc(paint, behind ? 350 : 260)
    const polygon = [[180, 40], [330, 40], [330, 110], [180, 110]] as const // prettier-ignore
    return signsBeside(picture, [{ ...seenLine(number, at), polygon }])
  }
  const told = ([row]: SignBeside[], text: string, sureness: number) =>
    withSigns([row.number], [{ row, seen: seenLine(text, at, { sureness }) }]).map(({ signs }) =>
      signs.map((sign) => sign.text).join(''),
    )

  test('is a currency, if surely', () => {
    expect(told(beside('750'), '750€', 0.95)).toEqual(['750', '€'])
    expect(told(beside('750'), '750€', 0.85)).toEqual(['750'])
    expect(told(beside('750'), '750C', 0.99)).toEqual(['750'])
  })
  test('is no won of two digits: those are watts', () => {
    expect(told(beside('36'), '36₩', 0.97)).toEqual(['36'])
    expect(told(beside('360'), '360₩', 0.97)).toEqual(['360', '₩'])
  })
  test('takes the digit away for which its disc was taken', () =>
    expect(told(beside('750', false), '75€', 0.95)).toEqual(['75', '€']))
  test('is none where the disc is all that was read as a number', () => {
    const { picture, paint } = painted(520, 150, ground)
    disc(paint, 215)
    const on = (text: string, left: number, right: number) => {
      const polygon = [[left, 40], [right, 40], [right, 110], [left, 110]] as const // prettier-ignore
      return signsBeside(picture, [{ ...seenLine(text, at), polygon }])
    }
    expect(on('0', 215, 295)).toEqual([])
    expect(on('10', 200, 285)).toEqual([])
    expect(on('0', 120, 295)).toEqual([])
    const [{ bared }] = on('50', 120, 295)
    expect(bared.signs.map(({ text }) => text)).toEqual(['5'])
    expect(bared.polygon[1][0] - bared.polygon[0][0]).toBeCloseTo(96, 0)
  })
  test('stands in place of what its disc was told to be', () =>
    expect(told(beside('75?', false), '75€', 0.95)).toEqual(['75', '€']))
  test('is told where the number is tilted', () => {
    const angle = -0.25
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    const { picture, paint } = painted(700, 400, ground)
    /** Paints a box of the line's own axes, whose origin is the middle of the number. */
    const tilted = (x: number, y: number, width: number, height: number) => {
      for (let v = y; v < y + height; v += 0.5)
        for (let u = x; u < x + width; u += 0.5)
          paint(Math.round(300 + u * c - v * s), Math.round(220 + u * s + v * c), 1, 1, white)
    }
    for (const x of [-75, -20, 35]) tilted(x, -35, 40, 70)
    tilted(120, -35, 45, 70)
    const line = { cx: 300, cy: 220, width: 150, height: 70, angle }
    const [row] = signsBeside(picture, [seenLine('750', line)])
    const [x, y] = [row.region.rect.cx, row.region.rect.cy]
    expect(row.end).toBe('behind')
    expect(Math.hypot(x - (300 + 142 * c), y - (220 + 142 * s))).toBeLessThan(4)
    expect(row.region.rect.angle).toBeCloseTo(angle, 2)
  })
  test('is looked for beside numbers alone', () => {
    expect(beside('19.90')).toHaveLength(1)
    expect(beside('LIVE')).toHaveLength(0)
    expect(beside('12:30')).toHaveLength(0)
  })
})
