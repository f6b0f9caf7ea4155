import { expect, test } from 'vitest'
import { inverse } from '../../../src/core/image/inverse'

test.each([1, 4, 6, 11])(
  'of %i pixels, whether they divide by four or not, light is dark',
  (width) => {
    const data = Uint8Array.from({ length: width }, (_, i) => 23 * i)
    const { data: turned } = inverse({ width, height: 1, data })
    expect([...turned]).toEqual([...data].map((value) => 255 - value))
    expect(data[0]).toBe(0)
  },
)
