import { describe, expect, test } from 'vitest'
import { looksArabic } from '../../../src/engines/text/arabic'
import {
  asCyrillic,
  looksCyrillic,
  maybeCyrillic,
  roubles,
} from '../../../src/engines/text/cyrillic'

describe('Cyrillic read as Latin', () => {
  test.each(['eTcKHe', '60JbmOH', 'OcTaπocb', 'BeCpOBOHHble', 'HayIHYKY'])(
    '%s looks it',
    (text) => {
      expect(looksCyrillic(text)).toBe(true)
    },
  )

  test.each([
    'Summer Dress',
    'SHOP NOW',
    'iPhone',
    'US $9.99',
    'eBay',
    'AliExpress',
    '3 in 1 Design',
    '@homehub',
  ])('%s does not', (text) => {
    expect(looksCyrillic(text)).toBe(false)
  })

  test.each([
    ['OcTanocb 00:29:59', 'Остапось 00:29:59'],
    ['60JbmOH', 'больмон'],
    ['0630p', 'обзор'],
    ['TOBAP', 'ТОВАР'],
    ['990 P', '990 Р'],
    ['1 299', '1 299'],
  ])('%s is %s', (latin, cyrillic) => {
    expect(asCyrillic(latin)).toBe(cyrillic)
  })

  test('a letter without a twin makes it no Cyrillic', () => {
    expect(asCyrillic('SHOPEE')).toBeUndefined()
  })
})

test.each(['nOCnEAHNN EHb', 'Ao koHya 2 4aca', 'CErOHA'])('%s may be Cyrillic', (text) =>
  expect(maybeCyrillic(text)).toBe(true),
)
test.each(['Summer Dress', 'SHOP NOW', '40% OFF', '3 in 1 Design', '@homehub'])(
  '%s may not',
  (text) => expect(maybeCyrillic(text)).toBe(false),
)

test.each([
  ['1299P', '1299Р'],
  ['344 P', '344 Р'],
  ['SPF 50 P', 'SPF 50 P'],
  ['1080Pro', '1080Pro'],
])('beside Cyrillic %s is %s', (read, said) => expect(roubles(read)).toBe(said))

test.each(['JLy 61 b9', '174 JLJ', '99 JuJ', 'baa pgl', 'bad pgul'])('%s looks Arabic', (text) =>
  expect(looksArabic(text)).toBe(true),
)
test.each(['Jam', 'JBL 61', 'bad day', 'bag', 'Page 61'])('%s does not', (text) =>
  expect(looksArabic(text)).toBe(false),
)
