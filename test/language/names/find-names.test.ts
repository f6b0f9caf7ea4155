import { describe, expect, it } from 'vitest'
import { nameList } from '../../../src/language/names/find-names'

const { find } = nameList(['Nivea', 'Lumora', 'Puma', 'Dior', 'Olay', 'Skechers', 'Apple'])
const read = (text: string) => find(text, true).map(({ name, sure }) => `${name} ${sure}`)

describe('short names, read from pixels', () => {
  it.each([
    ['NIYEA', 'Nivea true'],
    ['NIVFA creme', 'Nivea true'],
    ['LUNORA', 'Lumora true'],
    ['D1OR', 'Dior false'],
    ['OLAV', 'Olay false'],
    ['Nivea', 'Nivea true'],
  ])('%s is %s', (text, name) => expect(read(text)).toEqual([name]))

  it.each(['Riviera', 'Niven', 'Divas', 'Lunar', 'Aurora', 'Pumps', 'Doors', 'Okay', 'Ample'])(
    '%s is nobody’s',
    (text) => expect(read(text)).toEqual([]),
  )

  it('what a designer typed is what it says', () => expect(find('NIYEA')).toEqual([]))
})
