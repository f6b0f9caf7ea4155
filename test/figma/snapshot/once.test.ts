import { beforeEach, expect, test } from 'vitest'
import { lookOnce } from '../../../src/figma/snapshot/once'
import { fake, reads, stubFigma } from '../../kit/nodes'

beforeEach(() => stubFigma())

const layer = (type = 'TEXT') => fake(type, 'Words', [0, 0, 100, 20])

test('a property is read once, however often and through whichever look', () => {
  const once = lookOnce()
  const node = layer() as never as TextNode
  reads.reset()
  for (let i = 0; i < 5; i++) expect(once(node).name).toBe('Words')
  for (let i = 0; i < 5; i++) once(node).getStyledTextSegments(['fontSize'])
  once(node).getStyledTextSegments(['fontSize', 'fills'])
  expect(reads.by).toEqual({ name: 1, getStyledTextSegments: 1 })
})

test('it is seen as it was at the first look, but for whether it is still there', () => {
  const once = lookOnce()
  const it = layer()
  const seen = once(it as never as TextNode)
  expect([seen.name, seen.removed]).toEqual(['Words', false])
  it.name = 'Others'
  it.removed = true
  expect([seen.name, seen.removed]).toEqual(['Words', true])
})

test('what a layer has not, it has not through a look; a fixed method is called all the same', () => {
  const fixed = Object.freeze({ ...layer('RECTANGLE'), exportAsync: () => 'bytes' })
  const seen = lookOnce()(fixed as never as RectangleNode)
  expect('characters' in seen).toBe(false)
  expect('fills' in seen).toBe(true)
  expect(seen.exportAsync()).toBe('bytes')
})
