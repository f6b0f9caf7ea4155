import { fold, unfold } from '../letters/fold'
import { matchesOf } from '../letters/matches-of'
import { plain } from '../letters/plain'

/**
 * What makes a picture an advertisement, by class: calls to act, words of service, praise of the
 * offer, the condition of the goods. Sources of regular expressions over plain text; where words are
 * spaced they stand alone. Names of goods are never among them: a “sale” is, a “sail” is not.
 */
const spaced: Record<string, string> = {
  call: 'buy (?:now|today|online)|shop now|order (?:now|today)|add to (?:cart|basket)|click here|learn more|call now|jetzt kaufen|jetzt bestellen|compra(?:r)? (?:ya|ahora|agora)|compre (?:ya|agora|ja)|achetez|acheter maintenant|acquista ora|купить сейчас|купи сейчас|закажи(?:те)?',
  service: 'free (?:shipping|delivery|returns|gift)|money[ -]back guarantee|same[ -]day delivery|next[ -]day delivery|kostenloser versand|versandkostenfrei|gratis versand|envio gratis|envio gratuito|frete gratis|livraison gratuite|livraison offerte|spedizione gratuita|бесплатная доставка',
  offer: 'best (?:seller|price|offer|deal)s?|bestsellers?|hot (?:sale|deal)s?|(?:big|mega|flash|summer|winter|clearance|final) sale|on sale|sale|special offer|limited edition offer|discount|clearance|cheapest|bestpreis|angebot|rabatt|sonderangebot|oferta|rebajas|descuento|promocao|desconto|liquidacao|promo|promotion|soldes|offerta|sconto|saldi|распродажа|скидк[аи]|акция',
  condition: 'brand new|100 ?% (?:original|authentic|genuine)|authentic|genuine|neu und original|refurbished',
} // prettier-ignore
const solid =
  '立即购买|马上抢|点击购买|立即下单|加入购物车|包邮|免运费|七天无理由|假一赔十|促销|特价|折扣|大减价|清仓|爆款|热卖|热销|正品|全新|送料無料|セール|今すぐ購入|무료배송|세일|특가'

const letter = '[\\p{L}\\p{N}]'
const pattern = new RegExp(
  `(?<!${letter})(?:${Object.values(spaced).join('|')})(?!${letter})|${solid}`,
  'gu',
)

export interface PromotionFound {
  match: string
  start: number
  end: number
}

/** Promotional words in a line, at their places. */
export function findPromotion(text: string): PromotionFound[] {
  const folded = fold(text)
  return matchesOf(plain(folded.text), pattern).map(({ 0: { length }, index }) => ({
    match: unfold(text, folded, index, index + length),
    start: folded.from[index],
    end: folded.from[index + length],
  }))
}
