import { describe, expect, test } from 'vitest'
import { findPrices } from '../../../src/language/money/prices'

const strengths = (text: string) => findPrices(text).map(({ strength }) => strength)

/** Each kind of price in the languages of covers, and what stands beside it and is none. */
const kinds: [kind: string, prices: string[], innocent: string[]][] = [
  ['sign behind', [
    '9,99 US$', '129,90 R$', '9,99 CN¥', '399 NT$', '39,90 A$', '15 HK$', '249 MX$', '19.90 S$', '12,50 £', '1 990 ₽', '399 ₺', '49 ₪', '1.290.000₫',
  ], ['9,99 cm', '399 T', '39,90 kg', '15 HK', '12,50 mm', '1 990 мл', '49 ml']],
  ['code', ['15 000 FCFA', 'F CFA 1,235', '99 RM', '15.000 Rp', 'lei 9', 'PLN 49', '49 pln', '990 KZT', '12 USD', 'EUR 12', '15 SEK', '99 sek', '450 THB', 'XOF 5 000', 'MYR 25', '75 SAR', 'AED 120'],
    ['RM 5 Pro', 'RS 6 Avant', 'RTX 4090', 'GTX 1080', 'S24 Ultra', 'Redmi 13', 'MK 2', 'iPhone 16', 'Galaxy A55', 'Model 3', 'PS5', '15 Sek', '30 Min 15 Sek', '08 MIN 15 SEK']],
  ['name behind', [
    '9.99 US dollars', '500 российских рублей', '12900 대한민국 원', '10 Ft', '990 Ft', '25 zlotys', '40 dólares', '15 euro', '30 reais', '99 Kč', '250 lei', '5 livres sterling',
    '20 Schweizer Franken', '300 jenów', '75 ريالا سعوديا', '30 درهم إماراتي', '200 Türk lirası', '150 baht', '299 rupees', '12 euros', '45 złotych', '100 гривень', '5000 теңге', '3000 円', '49 Georgian lari', '49 грузинских лари', '49,90 ლარი', '49 ლარად', '49拉里', '49 ₾',
  ], ['500 отзывов', '12 colours', '40 días', '15 anos', '30 raisons', '5 złotych zasad', '5 livres pour enfants', '20 franke Farben', '75 طلب', '150 baby sets', '100 грамм', '10K Lari', '49 ларимар', '2 ლარნაკი', '2025ラリー']],
  ['spelled', ['九八○円', '六十几元', '만원', '천원', '千円', '一九八〇円', '九十九元', '三千円', '五百円', '二十块钱', '오천원', '九块九', '十元', '삼만원'],
    ['三千世界', '万圆满', '五百强', '千元老店品牌', '○円形', '十几款', '만원버스', '一块来', '三元里', '百円形']],
  ['short thousands', ['99k', '199K', '1.2万元', '2만원', '15 тыс. руб', '99k đ', '250 ngàn', '2 triệu'], ['10k steps', '4K', '8K TV', '5K run', '10K followers', '24k gold', '100K sold', '2K screen']],
  ['price words', [
    'Price 49', 'Now 19.90', 'Only 22.49', '特价 88', '直播价 128', '到手价 69.9', 'Цена 790', 'Всего 990', 'Цена всего 590', 'Precio 25', 'Preço 79,90', 'Prix 35', 'Preis nur 29', 'Nur 19,90',
    'Prezzo 45', 'Cena tylko 39', 'Fiyat 249', 'Fiyatı: 1.299', '특가 9900', '판매가 15,000', '特価 2980', '価格 1500', '税込 3300', 'سعر 99', 'السعر: ٤٩', 'ราคา 590', 'ราคาพิเศษ 990', 'ลดเหลือ 199',
    'เพียง 99', 'giá chỉ 199', 'מחיר 49', 'Τιμή 29', 'कीमत 499', 'Ціна 450', 'Zum Preis von 15', 'au prix de 25',
  ], [
    'Only 5 colours', 'Only 20.30', 'nur 19.45', 'Now 20:00', 'Now 50% off', 'Nur 3 Farben', 'Всего 5 цветов', 'Всего 3 дня', 'Цена качества', 'Рост 165', 'Prix Goncourt 2025', 'tylko 3 sztuki', 'fiyat performans', '특가 5개',
    '価格 3割引', 'ราคาดี 5 สี', 'سعر مناسب', 'Preis 2. Platz', 'Price match', 'Now 2026', 'Only 9.99 mm', 'nur 12 Uhr', 'เพียง 3 สี', 'chỉ 5 màu',
  ]],
  ['shape of a shop', ['49,-', '19€90', '199.-', '499/-', '¥ 6 9', '2 9 €', '$ 1 4 . 9 5', '19⁹⁹ €', '9,99*€'], ['2 0 2 6', 'N.º 29', '19 m²', '10/-10', '9,99*']],
  ['range and list', ['5–15 €', 'от 490 ₽ до 990 ₽', '$12 / $18 / $24', 'from €5', 'od 49 zł', 'ab 19 €', '19 € · 29 €', '99元起', 'desde R$ 19'],
    ['EU 36–41', 'от 36 до 41', '19 cm · 29 cm', 'from 36 to 44', 'od 36 do 44', 'ab 36', 'desde 1990', 'od 3 lat', 'ab 18 Uhr', 'от 3 лет', 'XS–3XL', '36/38/40']],
  ['beside what is none', ['13 July · €9.99', 'US $9', '-50% = $12', '128 GB · $129', '1+1 = 19 €', '5 mar · 19 €', '21 يوليو 99 ريال', '20:00 · 9,90 €', '10% + 5 €', '7月13日 9.9元'],
    ['-50%', '128 GB · 8 GB', '1+1', '1+1 в подарок', '20:00 · 21:00', '2+1 gratis', '2 for 1', '10% + 5%', '3折', '5折起']],
  ['months', [], [
    '13 July', 'July 13', '13. Juli', '13 juin', 'JUL 5', 'Jul 13', 'Juni 5', '5 mar', 'Mar 5', '5 Mart', '21 يوليو', '٢١ يوليو', '5 июля', '5 марта', '13 lipca', '13 luglio', '13 julio', '13 de julho',
    '13 Temmuz', '13 ก.ค.', '13 กรกฎาคม', '7月13日', '7월 13일', '13 tháng 7', '13 ביולי', '13 Ιουλίου', '13 जुलाई', '13 липня', 'Sep 9', '1 Dec', 'May 5', '5 mai', '13 jul', '3 kwi', 'Kas 11', '11 kas',
  ]],
  ['sizes', [], ['Größe 38', 'EUR 42 Größe', 'Größe EUR 40', 'Grösse 36', 'Taglia 42', 'Talla 38', 'Taille 40', 'Rozmiar 38', 'Размер 46', 'Beden 38', '尺码 38', '38码', 'サイズ 38', '사이즈 260', 'ไซส์ 38', 'مقاس 38', 'size 8', 'UK 7', 'US 9', 'EU 42', 'EUR 36-41', 'EUR 38']],
  ['counts, ratings, measures', [], [
    '4.9 ★', '★ 4,8', '4.9/5', 'Rating 4.9', '10 000+ sold', '10,000 sold', '5000+ продано', '已售1000件', '1000 ventes', '3000 verkauft', '5 шт', '12 件', '3 個セット', '5개 세트', '12 ชิ้น', '6 قطع', '12 szt.', '6 adet',
    '500 ml', '500 мл', '20 l', '10 л', '65 W', '65 Вт', '5000 mAh', '1500 об/мин', '220 V', '25 °C', '60 Hz', '19 m²', '2 kg', '100 г', '30 см', 'Ø 28 cm', '12 inch', '5 ft', '100 % coton', '1080p', '12 MP', '5G', '8 GB RAM',
    '24 h', '2 часа', '20 Uhr', '19h30', '7:30', '8 PM', '19:00 МСК', '+49 30 1234567', '8 800 555 35 35', '138 0013 8000', '400-820-8820', '№ 5', 'No. 5', 'Vol. 3', '第9期', 'Top 50', '100 idees', 'SPF 50+', 'Since 1999', '2026',
  ]],
] // prettier-ignore

describe.each(kinds)('%s', (_, prices, innocent) => {
  if (prices.length) test.each(prices)('%s is a price', (text) => expect(strengths(text)).toContain('sure'))
  test.each(innocent)('%s is none', (text) => {
    expect(strengths(text)).not.toContain('sure')
    expect(findPrices(text, { ocr: true }).map(({ strength }) => strength)).not.toContain('sure')
  })
}) // prettier-ignore

test.each([
  ['$12 / $18 / $24', ['$12', '$18', '$24']],
  ['19 € · 29 € · 39 €', ['19 €', '29 €', '39 €']],
  ['99 zł, 199 zł', ['99 zł', '199 zł']],
  ['¥99 ¥199', ['¥99', '¥199']],
  ['от 490 ₽ до 990 ₽', ['490 ₽', '990 ₽']],
  ['9,99 US$ 19,99 US$', ['9,99 US$', '19,99 US$']],
  ['980円 1,980円', ['980円', '1,980円']],
  ['13 July · €9.99', ['€9.99']],
])('%s: each price is found with its own place', (text, matches) => {
  const found = findPrices(text)
  expect(found.map(({ match }) => match)).toEqual(matches)
  for (const { match, start, end } of found) expect(text.slice(start, end)).toBe(match)
})

test.each(['R 5', '2 р', '3 kr', 'EUR 38', 'RM 5'])('%s: one letter may be a currency', (text) =>
  expect(strengths(text)).toEqual(['likely']),
)
