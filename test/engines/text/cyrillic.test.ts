import { describe, expect, test } from 'vitest'
import { asCyrillic, looksCyrillic } from '../../../src/engines/text/cyrillic'

describe('Cyrillic read as Latin', () => {
  test.each(['eTcKHe', '60JbmOH', 'OcTaπocb', 'BeCpOBOHHble', 'HayIHYKY'])('%s looks it', (text) => {
    expect(looksCyrillic(text)).toBe(true)
  })

  test.each(['Summer Dress', 'SHOP NOW', 'iPhone', 'US $9.99', 'eBay', 'AliExpress', '3 in 1 Design', '@homehub'])(
    '%s does not',
    (text) => {
      expect(looksCyrillic(text)).toBe(false)
    },
  )

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
