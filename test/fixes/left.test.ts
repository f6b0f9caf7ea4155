import { expect, test } from 'vitest'
import { alike } from '../../src/fixes/left'
import type { LeftOut } from '../../src/fixes/look'

const left = (layer: string, why: LeftOut['why'], detail?: string): LeftOut => ({ layer, name: layer, why, ...(detail && { detail }) }) // prettier-ignore

test('few layers that are left are told one by one', () => {
  const few = [left('a', 'locked'), left('b', 'no-room'), left('c', 'locked')]
  expect(alike(few).flat()).toHaveLength(3)
  expect(alike(few)).toHaveLength(3)
})

test('many of one reason are one line, those of another font another', () => {
  const many = Array.from({ length: 86 }, (_, i) => left(`tag ${i}`, 'no-room'))
  const fonts = ['Avenir', 'Avenir', 'Avenir', 'Avenir', 'Futura'].map((it, i) => left(`t${i}`, 'font', it)) // prettier-ignore
  expect(alike([...many, ...fonts]).map(({ length }) => length)).toEqual([86, 4, 1])
})
