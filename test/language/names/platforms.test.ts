import { describe, expect, test } from 'vitest'
import { findPlatforms } from '../../../src/language/names/platforms'
import { platforms } from '../../../src/language/names/platform-names'

describe('every name in every dress', () => {
  const dressed = (name: string) => [name, name.toUpperCase(), `@${name}`, `Live on ${name}!`]
  test.each(platforms.filter(({ names }) => names.length))('$brand', ({ brand, names }) => {
    for (const text of names.flatMap(dressed))
      expect([text, ...new Set(findPlatforms(text).map((found) => found.brand))]).toEqual([
        text,
        brand,
      ])
  })
})

describe('platforms', () => {
  const found = [
    'SHEIN', 'AliBaba', 'ALIBABA', 'eBay', '拼多多', '11번가', 'Lazada', '淘宝', '天猫', '亚马逊', 'A M A Z O N', 'Sh0pee',
    'TikTok Shop', 'tik tok', 'amazonstore', 'Аmazon', 'shopee.com', 'www.temu.com', 'Temu', 'faceb00k', 'Wildberrles',
    'Mercado Libre', 'MERCADO LIVRE', 'ozon', 'на Озон', 'Instagrarn', 'youtube.com/x', 'e8ay', 'нa Wildberries',
    'AMAZON PRIME', 'نون', 'أمازون', 'على أمازون', 'amaz0n', 'Walmart', 'T1kTok', '쿠팡에서', 'follow us on X', 'LINE ID: abc',
    'wish.com', 'Lazaba',
  ] // prettier-ignore
  test.each(found)('%s', (text) => expect(findPlatforms(text)).not.toEqual([]))
})

describe('ordinary words and our own', () => {
  const others = [
    'online', 'line', 'LINE UP', 'wish', 'I wish', 'target', 'on target', 'x', 'easy', 'Easy wear', 'ozone',
    'озонатор', 'AliExpress', '速卖通', 'Aliexpress Live', 'АлиЭкспресс', 'Ali Express', 'noon', 'Live at noon',
    'Messenger bag', 'la moda', 'LA MODA', 'We chat live', 'wild berries', 'Nintendo Switch', 'Stitch', 'Amazonite ring',
    'Amazing', 'interest', 'pinned', 'new season', 'small', 'SMALL', 'menu', 'never', 'best buy', 'stream line', 'threads',
    'allegro', 'Rosetta', 'coupon', 'walnut', 'shine', 'sheer', 'shopping', 'shop', 'Shoppe', 'discount', 'discord',
    'linen', 'lemur', 'tempo', 'smart watch', 'smart store', '快手菜', '虾皮', '满满当当', '乐天派', '微信息', 'telegraphic', 'twister',
    'reduit', 'credit', 'kakao', 'Kakaopulver', 'розетка', 'tiki', 'otto', 'yoga', 'sendo', 'Zara', 'Nike', '1688',
    '@annabeauty', '@homehub', 'mega market', 'winter', 'kaspar', 'Jumbo', 'dazzle', 'Linion', 'ebony', 'assos', 'Voir',
  ] // prettier-ignore
  test.each(others)('%s', (text) => expect(findPlatforms(text, ['aliexpress'])).toEqual([]))
})

test('tells where, in the words of the original', () => {
  const text = 'Also on Ｓｈｏｐｅｅ'
  expect(findPlatforms(text)).toEqual([
    { brand: 'shopee', match: 'Ｓｈｏｐｅｅ', start: 8, end: 14, sure: true, form: 'word' },
  ])
})

test.each([
  ['letters', 'a'.repeat(1e5)],
  ['single letters', 'a '.repeat(5e4)],
  ['near names', 'amazo '.repeat(16666)],
  ['names', '淘'.repeat(1e5)],
])('ends on 100 kB of %s', (_, text) => void findPlatforms(text))

test('a name is a third party’s only where it is not one’s own', () => {
  const brands = (own: string[]) =>
    findPlatforms('速卖通 · Instagram · Ali Express', own).map(({ brand }) => brand)
  expect(brands([])).toEqual(['aliexpress', 'instagram', 'aliexpress'])
  expect(brands(['aliexpress'])).toEqual(['instagram'])
  expect(brands(['instagram', 'aliexpress'])).toEqual([])
})
