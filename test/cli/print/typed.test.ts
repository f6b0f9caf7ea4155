import { expect, test } from 'vitest'
import { typed } from '../../../src/cli/print/typed'

test('a path can be typed again, whatever signs are in it', () => {
  expect(typed('live/a.png')).toBe('live/a.png')
  expect(typed('my cover.png')).toBe('"my cover.png"')
  expect(typed('o"b $c.jpg')).toBe(`'o"b $c.jpg'`)
  expect(typed("it's `now`!.png")).toBe("'it'\\''s `now`!.png'")
})
