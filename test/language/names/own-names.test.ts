import { expect, test } from 'vitest'
import { platformNamed } from '../../../src/language/names/own-names'
import { findPlatforms } from '../../../src/language/names/platforms'

const foundIn = (text: string, own: string[]) => findPlatforms(text, own).map(({ brand }) => brand)

test.each([
  ['Shoply', 'Shoply'],
  ['Only in the SHOPLY app', 'Shoply'],
  ['shop1y', 'Shoply'],
  ['Shoplly live', 'Shoply'],
  ['Shoply Live 20:00', 'Shoply Live'],
  ['Lazadia', 'Lazadia'],
  ['lazad1a', 'Lazadia'],
  ['小红书店新品', '小红书店'],
  ['小红书店小红书店', '小红书店'],
  ['Алибабка', 'Алибабка'],
])('“%s” is nobody else’s where “%s” is one’s own', (text, own) => {
  expect(foundIn(text, [own])).toEqual([])
})

test('likeness alone took some of them for another’s', () => {
  expect(foundIn('Shoply', [])).toEqual(['shopify'])
  expect(foundIn('Lazadia', [])).toEqual(['lazada'])
})

test.each([
  ['Shoply, not Shopify', 'Shoply', ['shopify']],
  ['Shopify', 'Shoply', ['shopify']],
  ['Shoply and Amazon', 'Shoply', ['amazon']],
  ['amazon', 'Amazonia', ['amazon']],
  ['小红书', '小红书店', ['xiaohongshu']],
])('“%s” still names another beside “%s”', (text, own, brands) =>
  expect(foundIn(text, [own])).toEqual(brands),
)

test('a name is a brand as it is written, not by likeness', () => {
  expect(['Taobao', 'TIK TOK', '淘宝', '速卖通', 'e-bay', 'aliexpress'].map(platformNamed)).toEqual(
    [...['taobao', 'tiktok', 'taobao', 'aliexpress', 'ebay', 'aliexpress']],
  )
  expect(['快手', '1688.com', 'B站', 'JD.com', 'fb.com'].map(platformNamed)).toEqual([
    ...['kuaishou', '1688', 'bilibili', 'jd', 'facebook'],
  ])
  expect(['快手菜', '快', '站', '线'].map(platformNamed)).toEqual(Array(4).fill(undefined))
  expect(['Shoply', 'Arnazon', 'Amazonia', 'cover', ''].map(platformNamed)).toEqual(
    Array(5).fill(undefined),
  )
})
