import { expect, test } from 'vitest'
import { findPromotion } from '../../src/language/promotion/promotional'
import { promotionalWords } from '../../src/rules/promotional-words'
import { line, ruleTest, seenText } from '../kit/rules'

const world = (...words: string[]) => ({ text: seenText(words.map((it) => line(it))), subject: null }) // prettier-ignore

ruleTest(promotionalWords, {
  passes: {
    'nothing written': world(),
    'what is sold': world('Merino sweater', 'Sailing jacket', '羊毛衫', 'Новый свитер'),
    'words with such a word inside': world('Wholesale', 'Salem', 'promotions team', 'Saleable'),
  },
  fails: {
    'a call': world('BUY NOW'),
    'service and praise': world('Free shipping', 'Best Seller'),
    'in Chinese': world('全场包邮'),
  },
  unsure: {
    'a line that nobody could read': {
      text: seenText([line('', { origin: 'ocr', confidence: 0.2, unread: true } as never)]),
      subject: null,
    },
  },
})

test.each([
  'Livraison gratuite', 'Envío gratis', 'Versandkostenfrei', 'Frete grátis', 'Бесплатная доставка', 'Скидки до конца', 'HOT SALE', 'Click here', '送料無料', '무료배송', '100% original', 'Buy 2 get 1 free', 'Up to 50% off', '-30%', 'ORDERTODAY', 'КУПИТЬСЕЙЧАС', 'Save 20 %', 'Satisfaction guaranteed', 'Kostenlose Lieferung', 'Meilleur prix', 'Gratis verzending', 'Giảm giá', 'Darmowa dostawa', 'İndirim', 'Sleva 20 %', 'Alennus', 'Хит продаж', 'Знижки', '买一送一', '满100减20', '8.5折', '期間限定', '半額', '지금 구매', '할인', 'ส่งฟรี', 'شحن مجاني', 'اشتري الآن', 'מבצע',
  '全场3折起', '9.5折', '85折', 'Best value', 'Great price', 'Save $20', 'Save up to 15 €', 'SALE', 'Winter sale', 'Sale ends soon', 'Now -20 %',
])('%s is promotional', (text) => expect(findPromotion(text)).toHaveLength(1)) // prettier-ignore

test.each([
  'Orders', 'Cartoon', 'Discounter', 'Bestes Leder', 'Angebotene Farben', 'authentically', 'Prosale', 'Genuine leather', 'Stock pot', '40 % cotton', '-12 °C', 'Sugar free', 'Saleh & Sons', 'Реакция', '全新升级', '新疆长绒棉', '1 + 1 kg', 'Ofertorio', 'Saldiro',
  '3折叠雨伞', '三折钱包', '3折钱包', '2折屏风', '3折伞', 'Great Value', 'Top value', 'Save 20 hours', 'Saves 20 % energy', 'Save 20 % water', 'Humidity 10 -20 %', 'Alcohol 10% -20%', 'Sale marino', 'Sale di Cervia', 'Olio e sale', 'SALE GROSSO',
])('%s is not', (text) => expect(findPromotion(text)).toEqual([])) // prettier-ignore

test('the match is told as written, at its place', () =>
  expect(findPromotion('Now: FREE  Delivery!')).toEqual([
    { match: 'FREE  Delivery', start: 5, end: 19 },
  ]))
test('a match among other words', () =>
  expect(findPromotion('Wow, Free Delivery!')).toEqual([{ match: 'Free Delivery', start: 5, end: 18 }])) // prettier-ignore
