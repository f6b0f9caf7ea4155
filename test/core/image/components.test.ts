import { describe, expect, it } from 'vitest'
import { clean, components } from '../../../src/core/image/components'
import { box, mask } from '../../kit/rules'

describe('components', () => {
  it('are joined by sides, not by corners', () => {
    const { parts } = components(mask('##..', '..#.', '..#.'))
    expect(parts).toEqual([
      { area: 2, box: box(0, 0, 2, 1) },
      { area: 2, box: box(2, 1, 1, 2) },
    ])
  })
  it.each([
    ['nothing', mask(), 0],
    ['an empty mask', mask('...'), 0],
    ['one pixel', mask('#'), 1],
    ['a ring', mask('###', '#.#', '###'), 1],
  ])('%s', (_, it, count) => expect(components(it).parts).toHaveLength(count))
})

describe('clean', () => {
  it('drops crumbs and fills pinholes, keeps bays and big holes', () => {
    const before = mask('######..', '#.####.#', '######..', '######..', '######..')
    expect(clean(before, 0.05)).toEqual(
      mask('######..', '######..', '######..', '######..', '######..'),
    )
    expect(clean(before, 0)).toEqual(before)
  })
})
