import { describe, expect, test } from 'vitest'
import { findDiscounts } from '../../../src/language/money/discounts'
import { findPrices } from '../../../src/language/money/prices'

describe('prices', () => {
  const prices = [
    '$9.99', 'US $9.99', 'US$ 9.99', 'US$9', '9.99$', '€12,50', '12,50 €', '19,90€', 'Desde 4,50 €', '¥99', '￥129', '¥ 9.9',
    '9.9元', '9块9', '九块九', 'R$ 49,90', 'R$49', '1 299 ₽', '1 299 ₽', 'AED 99', '99 AED', '99 ريال', '₩12,000', '19,800원',
    '到手价 59元', '到手价59', '$ 199', '$0.99', '£5', 'CHF 19.90', '99 kr', 'kr 199', '199:-', '49,-', 'Rp 99.000', 'RM19.90',
    'Rs. 499', '₹499', '499/-', '฿199', '199 บาท', '₫99.000', '99.000đ', '99 zł', '990 Ft', '99 Kč', '29 lei', '₴499',
    '499 грн', '990 тенге', '99 р.', '99р', '1299 руб', '2 500 рублей', 'S/ 49.90', 'TRY 199.90', '199 TL', '₺199',
    '99 dirhams', 'SAR 45', '٩٩ ريال', '۹۹ تومان', '９９元', '＄９．９９', '$9⁹⁹', 'From $5', '$5-$10', '5-10 €', '仅需99', '原价199',
    'price: 99', 'Цена 990', 'precio 19,90', 'only 9.99', '1,980円', '税込1980', '2만원', 'NT$ 399', 'HK$99', 'A$49', '₪99',
    '99 ש"ח', 'EGP 250', 'KWD 4.500', '৳500', '₦5000', 'KSh 1,200', '₡500', '99 сум', '十元', '5 euros', '20 dollars',
    '50 cents', '¢99', '99¢', '人民币99', '只要99!', '99美元', 'RMB99', 'cena 49,99', '1.2万元', '￥1', '0元购', 'US $1.99',
  ] // prettier-ignore
  test.each(prices)('%s', (text) => expect(findPrices(text)[0]?.strength).toBe('sure'))
})

describe('misread prices', () => {
  test.each([
    'السعة 500', 'السعة 128', 'السعه 64', 'السكر 250', 'السفر 360', 'السطر 10', 'السحر 3000', 'منتجات السكر 250', 'زيت الشعر 250',
  ])('%s is none', (text) => expect(findPrices(text, { ocr: true })).toEqual([])) // prettier-ignore
  test.each(['الشعر 199', 'السغر 199'])('%s may be one', (text) =>
    expect(findPrices(text, { ocr: true })[0]?.strength).toBe('likely'),
  )
  test.each(['25 رهم', '99 5رهم', '99 رهم'])('%s keeps all of its digits', (text) =>
    expect(findPrices(text, { ocr: true })).toMatchObject([{ match: text, strength: 'sure' }]),
  )
  const prices = [
    'US S9.99', 'S9.99', '¥l29', '19.9O元', 'Y99.00', 'W12,000', '1 299 P', '12,50 E', 'RS 49,90', '19,800월', '€l2,5O',
    'US SI9.99', '特価 4980', '特价 49', '990 pyб', '990 py6', '990 рубпей', '1490 рубдей', '990 рубJей', '990 РУБАЕЙ', '990 py6JIeй', 'ONLY E36', 'Seulement 3l f', 'W5900', '#26,000', '243 ∈', 'ذيال 208',
    'درهم 245', 'ديال 208', '99 درهظم', '1299Р', '362 руопеі', '4373 руо.', '¤25', '25¤', 'RP 1 77.000', '12 0.000 Rp',
  ] // prettier-ignore
  test.each(prices)('%s', (text) =>
    expect(findPrices(text, { ocr: true })[0]?.strength).toBe('sure'),
  )

  // Readers that never learned £ give a small f.
  test.each<[string, string | undefined]>([
    ['Only f25', 'sure'],
    ['From f 30', 'sure'],
    ['SALE f5', 'likely'],
    ['Lens f 2.8', undefined],
    ['Only F22', undefined],
    ['Only f25 left', undefined],
    ['1299P', 'likely'],
    ['bolwou 00830p', undefined],
    ['iPhone 15 P', undefined],
    ['Size 42 P', undefined],
    ['SPF 50 P', undefined],
    ['1080P video', undefined],
    ['29.99 S', 'sure'],
    ['45.000 d', 'sure'],
    ['19.30 S', undefined],
    ['3.90 S', 'likely'],
    ['0-100 km/h in 3.90 s', undefined],
    ['ready in 2.75 s', undefined],
    ['Cordura 1,000 D', undefined],
    ['nylon 1,000 d', undefined],
    ['12.000 r/min', undefined],
    ['Size 36.50 0', undefined],
    ['33.50 0', 'likely'],
    ['9.ючд€', 'likely'],
    ['24h€', undefined],
    ['31.50 1', 'likely'],
    ['19.30 1', undefined],
    ['16 0', 'likely'],
    ['6 0', undefined],
    ['Size 16 0', undefined],
    ['16,95电', 'likely'],
    ['粉丝 1,25万', undefined],
    ['评分 4,95星', undefined],
    ['8.55折', undefined],
    ['1.65米', undefined],
    ['7원 18원', undefined],
    ['18원', 'likely'],
    ['5원 19¤', undefined],
    ['15원 19¤', 'sure'],
    ['12,900원', 'sure'],
    ['99원', 'sure'],
    ['3만원', 'sure'],
    ['45 (€', 'sure'],
    ['от 690 до 1 490', 'likely'],
    ['от 690 до 1 490 мл', undefined],
    ['E36', undefined],
    ['from E27', undefined],
    ['特仙 4980', 'sure'],
    ['特佃 4980', 'likely'],
    ['独特仙 4980', 'likely'],
    ['特大 1200', undefined],
    ['特集 2026', undefined],
    ['only C4', undefined],
    ['W2000', undefined],
  ])('%s: %s', (text, strength) =>
    expect(findPrices(text, { ocr: true })[0]?.strength).toBe(strength),
  )
  test('in a layer f is an f', () => expect(findPrices('Only f25')).toEqual([]))
})

describe('no prices', () => {
  const others = [
    'iPhone 15', 'Size 42', 'EUR 36-41', '2025', '2025元旦', '50% OFF', '-30%', '3折', '20:00', 'Live at 20:00', '今晚20:00',
    'A las 21:00', '+86 138 0013 8000', '12.11.2025', '3 in 1', '100% Cotton', 'S23 Ultra', 'RTX 4090', '500 ml', '12.5 cm',
    '1080P', '10000mAh', '买一送一', '3块装', '5 pcs', '2 원피스', '100% real', 'TRY 3 colours', 'Best Sellers 2025', '5 in 1',
    '24h', '6.18', '11.11', '9.9', 'v2.0', '4.9', '4.8★', '8 PM', 'Euro 2024', '5G', '4K', '9.99%', '3D', '5L', '1:1',
    '16:9', '16 GB', 'USB 3.0', '只需3步', 'from 3 sizes', 'от 3 лет', 'за 5 минут', 'por 2 horas', 'de 2025', '00:12:59',
    'Last 10 minutes', 'B2B', 'R2D2', 'RS-5', 'P30 Pro', 'Y27', 'V8', 'W12', 'E27', 'C3', '一块看直播', '三元牛奶', '第1期', 'No.1',
    'Top 10', '6 ft', '2.4G', 'SPF50+', '1/2', '٪50', '50% 할인', '8시', '11번가', '3 сантиметра', 'ALL 50 states', '5 pounds',
    'won 3 prizes',
  ] // prettier-ignore
  test.each(others)('%s', (text) =>
    expect(
      [...findPrices(text), ...findPrices(text, { ocr: true })].filter(
        ({ strength }) => strength === 'sure',
      ),
    ).toEqual([]),
  )
})

test('tells where, in the words of the original', () => {
  const text = 'Only 19.99 today, or 5€ / 9块9包邮 ￥１２．５ ok'
  const found = findPrices(text)
  expect(found.map(({ match }) => match)).toEqual(['Only 19.99', '5€', '9块9', '￥１２．５'])
  for (const { match, start, end } of found) expect(text.slice(start, end)).toBe(match)
})

test('a number with cents alone is money in shape only; a time is not', () => {
  expect(findPrices('19,90')[0].strength).toBe('bare')
  expect(findPrices('20.00')).toEqual([])
})

test.each([
  '-30%',
  '50% OFF',
  '3折',
  '直降50%',
  'SALE 30%',
  'СКИДКА 40%',
  'REBAJAS 40%',
  '50% 할인',
  '满200减30',
])('%s is a discount', (text) => expect(findDiscounts(text)).not.toEqual([]))
test.each([
  'W1500 hair dryer',
  '#1,000 likes',
  'only E36 sockets',
  'ab 20.15',
  'from 19.30',
  'nur 12.30 Uhr',
])('read from a picture, %s is no price', (text) =>
  expect(findPrices(text, { ocr: true }).filter(({ strength }) => strength !== 'bare')).toEqual([]),
)
test('a discount that is told in two ways is one, two are two', () => {
  expect(findDiscounts('up to 30% off')).toEqual(['up to 30% off'])
  expect(findDiscounts('30% off and 20% off')).toEqual(['30% off', '20% off'])
})
test('a share of cotton is no discount', () => expect(findDiscounts('100% Cotton')).toEqual([]))

test.each([
  ['digits', '1'.repeat(1e5)],
  ['groups', '1,111'.repeat(2e4)],
  ['signs', '$'.repeat(1e5)],
  ['points', '9.'.repeat(5e4)],
  ['accents', '\u0301'.repeat(1e5)],
  ['surrogates', '\ud800'.repeat(1e5)],
  ['cues', '到手价'.repeat(3e4)],
  ['ligatures', '\ufdfa'.repeat(1e5)],
])('ends on 100 kB of %s', (_, text) => void findPrices(text, { ocr: true }))

test.each([
  ['Dress from US $9.99', 'US $9.99'],
  ['join us $5 off', '$5'],
  ['AU $12', 'AU $12'],
])('“%s”: the country belongs to the sign', (text, match) =>
  expect(findPrices(text).map((it) => it.match)).toEqual([match]),
)
