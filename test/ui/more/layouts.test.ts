import { describe, expect, test } from 'vitest'
import { area, intersect, shareInside, type Box } from '../../../src/core/geometry'
import { templates } from '../../../src/core/pack'
import { packs } from '../../../src/packs'
import { layoutOf, sides } from '../../../src/ui/more/layouts'

const cover = { width: 1080, height: 1920 }
const clear: Box = { x: 0, y: 176, width: 1080, height: 1518 - 176 }
const survives: Box = { x: 97, y: 240, width: 886, height: 1440 }

describe.each(templates)('%s', (template) => {
  test.each(sides)('host %s: large enough, above the bars, the title clear of the head', (side) => {
    const { host, product, title } = layoutOf(packs[0], template, side)
    expect(area(host)).toBeGreaterThanOrEqual(0.4 * area(cover))
    expect(area(product)).toBeGreaterThanOrEqual(0.6 * area(cover))
    for (const place of [host, product]) expect(shareInside(place, clear)).toBeCloseTo(1)
    // Two lines.
    const words = { ...title, height: 2.4 * title.size }
    expect(shareInside(words, survives)).toBeCloseTo(1)
    const head = { ...host, height: host.height / 3 }
    expect(area(intersect(words, head))).toBe(0)
  })

  test('the host stands at the side that was asked for', () => {
    const middle = ({ x, width }: Box) => x + width / 2
    expect(middle(layoutOf(packs[0], template, 'left').host)).toBeLessThan(540)
    expect(middle(layoutOf(packs[0], template, 'right').host)).toBeGreaterThan(540)
  })
})
