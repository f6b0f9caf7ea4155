import { expect, test } from 'vitest'
import { termsIn } from '../../../src/language/topics/terms'
import { matchTitle } from '../../../src/language/topics/title'

const share = (title: string, ...cover: string[]) => {
  const matches = matchTitle(title, cover)
  const sum = (of: 'weight' | 'got') => matches.reduce((total, match) => total + match[of], 0)
  return sum('weight') === 0 ? 0 : sum('got') / sum('weight')
}

test.each([
  ['Summer Dress Styling', 'SUMMER DRESS STYLING', 1],
  ['Camping Gear Essentials for Beginners', 'Camping Gear', 0.5],
  ['Summer dresses', 'summer dress', 1],
  ['Phone Accessories', 'PHONEACCESSORIES', 1],
  ['春季连衣裙穿搭分享', '春季连衣裙穿', 5 / 8],
  ['春季连衣裙穿搭分享', '春季连衣裙', 0.5],
  ['夏季连衣裙', 'Summer dress', 1],
  ['Летнее платье', 'Summer dress', 1],
  ['Vestido de verano', 'Summer dress', 1],
  ['Детские игрушки большой обзор', 'Детские игрушки', 0.5],
  ['Детские игрушки большой обзор', 'етскне игрушки / боль мон / обзор', 1],
  ['무선 이어폰', '무선 이머폰', 1],
  ['Детские игрушки', 'етскне / игру / шки / 이어폰', 1],
  ['무선 이어폰', '무지 이불', 0],
  ['가방', '가발', 0],
  ['سماعات لاسلكية تجربة كاملة', 'سماعات لاسلكية', 0.5],
  ['Winter boots', '-50%', 0],
  ['', 'Summer dress', 0],
  ['\ud800\u202e', 'x', 0],
])('%s / %s', (title, cover, expected) => expect(share(title, cover)).toBeCloseTo(expected, 5))

test('names categories and seasons', () => {
  expect(
    new Set(termsIn('夏季连衣裙').map(({ meaning }) => meaning.season ?? meaning.category)),
  ).toEqual(new Set(['summer', 'apparel']))
  expect(termsIn('nothing of that kind')).toEqual([])
})

// Words of one language that look like another's goods: thé, uñas, playa, stockings, película …
test.each([
  'Soft and light', 'The best of the week', 'una para ti', 'Play and win', 'In stock', 'Short and sweet', 'Your style', 'Four colours',
  'Live chat', 'Shop the look', 'Осталось 3 часа', 'te esperamos', 'de 2 a 10 de maio', 'Primary colours', 'Add to basket',
])('%s names no goods', (text) => expect(termsIn(text).filter(({ meaning }) => meaning.category)).toEqual([])) // prettier-ignore

test.each([
  ['LED lighting', 'lighting'], ['Thé vert', 'food'], ['Uñas de gel', 'beauty'], ['Yoga shorts', 'apparel'], ['Часы', 'watches'],
  ['Jardines', 'garden'], ['New watches', 'watches'], ['Running shoes', 'shoes'], ['Ropa deportiva', 'sports'], ['Tripé', 'phones'],
])('%s names %s', (text, category) => expect(termsIn(text).map(({ meaning }) => meaning.category)).toContain(category)) // prettier-ignore

test('ends on 100 kB', () =>
  void matchTitle('连衣裙 dress '.repeat(8000), ['裙 dres '.repeat(12500)]))

test.each([
  ['Letnie sukienki', 'Sukienka na lato'],
  ['Sukienki damskie', 'Sukienek'],
  ['Kurtki zimowe', 'kurtka'],
  ['Yazlık elbiseler', 'Elbise'],
  ['Kadın ayakkabıları', 'KADIN AYAKKABI'],
  ['Çantalarımız', 'Çanta'],
  ['春のワンピース特集', 'ワンピース'],
  ['夏のバッグ', 'バッグ'],
  ['Летние платья', 'платье'],
  ['Новинки кроссовок', 'Кроссовки'],
  ['Обзор наушников', 'Наушники'],
  ['Sommerkleider für Damen', 'Kleid Damen'],
  ['Vestidos de verano', 'Vestido'],
  ['รองเท้าผ้าใบผู้หญิง', 'รองเท้าผ้าใบ'],
  ['여름 원피스', '여름원피스'],
])('%s is on a cover that says %s', (title, cover) =>
  expect(share(title, cover)).toBeGreaterThanOrEqual(0.5),
)

test.each([
  ['LIVE новинки: платья 2026', ['платья']],
  ['New dress, new dress live!', ['dress']],
  ['ライブ配信 ワンピース', ['ワンピース']],
  ['今晚8点直播 连衣裙', ['连衣裙']],
  ['Na żywo: sukienki', ['sukienki']],
  ['En vivo: vestidos nuevos', ['vestidos']],
  ['Canlı yayın elbise', ['elbise']],
  ['Платья от 990 ₽ 13 июля', ['Платья']],
  ['Our shoes and bags for you, live with us, part 2', ['shoes', 'bags']],
  ['Les robes de l’été en direct avec nous', ['robes', 'été']],
  ['Die Schuhe für euch, No. 5', ['Schuhe']],
  ['我们的连衣裙和外套，在直播间里，100款', ['连衣裙', '外套']],
  ['第2期 连衣裙', ['连衣裙']],
  ['和服专场', ['和服专场']],
  ['여러분 함께 원피스 100개', ['원피스']],
])('keywords of “%s” are %j', (title, keywords) =>
  expect(matchTitle(title, []).map(({ keyword }) => keyword)).toEqual(keywords),
)
