import { fold, unfold } from '../letters/fold'
import { matchesOf } from '../letters/matches-of'
import { plain } from '../letters/plain'

/**
 * What makes a picture an advertisement: calls to act, words of service, praise of the offer, less to
 * pay, the condition of the goods. Sources of regular expressions over plain text; where words are
 * spaced they stand alone. Names of goods are never among them: a “sale” is, a “sail” is not, and what
 * is “genuine leather” is what it is made of.
 */
const spaced: Record<string, string> = {
  en: 'buy (?:now|today|online)|shop (?:now|today)|order (?:now|today)|add to (?:cart|basket)|click here|learn more|call now|act now|get yours|hurry|last chance|don.?t miss(?: out)?|free (?:shipping|delivery|returns|gift|samples?)|(?:money[ -]back|satisfaction|price) guarantee|satisfaction guaranteed|(?:same|next)[ -]day (?:delivery|shipping)|in stock|while stocks? lasts?|(?:best|top|great|hot|special|lowest) (?:seller|price|offer|deal|sale)s?|best values?|best[ -]?sellers?|cheapest|(?:big|mega|flash|summer|winter|clearance|final) sale|on sale|flash deal|limited[ -]time(?: (?:offer|only|deal))?|limited edition offer|discount|clearance|promos?|promotion|price drop|black friday|cyber monday|buy \\d(?: ?,| ?&| and)? ?get \\d(?: free)?|up to \\d+ ?% off|\\d+ ?% off|brand new|(?:100 ?% )?(?:original|authentic|genuine) (?:product|goods|quality)|100 ?% (?:original|authentic|genuine)(?! leather| suede| silk| wool| wood)|refurbished',
  de: 'jetzt (?:kaufen|bestellen|zugreifen|sparen)|(?:kostenlose[rn]?|gratis) ?(?:versand|lieferung)|versandkostenfrei|nur heute|nur fur kurze zeit|bestpreis|angebot|sonderangebot|rabatt|ausverkauf|schlussverkauf|neu und original',
  es: 'compra(?:r)? (?:ya|ahora)|compre (?:ya|ahora)|envio (?:gratis|gratuito)|(?:super ?)?ofertas?|rebajas|descuentos?|liquidacion|mejor precio|ultimas unidades',
  pt: 'compr[ae] (?:ja|agora)|frete gratis|promocao|promocoes|desconto|liquidacao|queima de estoque|melhor preco',
  fr: 'achetez|acheter maintenant|livraison (?:gratuite|offerte)|soldes|meilleur prix|vente flash|offre speciale',
  it: 'acquista ora|compra ora|spedizione gratuita|offert[ae]|sconto|sconti|saldi|miglior prezzo',
  nl: 'koop nu|nu kopen|bestel nu|gratis (?:verzending|bezorging)|korting|aanbieding|uitverkoop',
  pl: 'kup teraz|darmowa dostawa|wyprzedaz|promocja|rabat|przecena|okazja cenowa',
  cs: 'doprava zdarma|sleva|vyprodej|koupit nyni',
  nordic: 'fri frakt|gratis frakt|kop nu|kjop na|tilbud|erbjudande|rabat|alennus|ilmainen toimitus|osta nyt',
  tr: 'ucretsiz kargo|indirim|kampanya|hemen al|firsat',
  vi: 'giam gia|mien phi van chuyen|freeship|mua ngay|khuyen mai',
  id: 'gratis ongkir|beli sekarang|diskon|promo',
  ru: 'купить сейчас|купи сейчас|закажи(?:те)?|бесплатная доставка|распродажа|скидк[аи]|акция|хит продаж|лучшая цена|бестселлер|только сегодня|успей(?:те)? купить|выгодная цена',
  uk: 'купити зараз|замовляйте|безкоштовна доставка|розпродаж|знижк[аи]|акція|краща ціна|хіт продажів',
  // Italian salt is no sale, and 20 hours saved are no money.
  sale: '(?<!(?<!\\p{L})(?:e|senza|di|del|con|il|al|poco) )sale(?! (?:marino|grosso|fino|rosa|nero|iodato|integrale|himalayano|e pepe|dell?|di|da)(?!\\p{L}))',
  save: 'save (?:up to )?(?:[$€£¥] ?\\d+|\\d+ ?(?:[%$€£¥]|percent|usd|eur|euros?|dollars?))(?! (?:energy|water|space|time|power|fuel)(?!\\p{L}))',
  ar: 'اشتري? الان|شحن مجاني|توصيل مجاني|تخفيضات|تخفيض|خصم|عرض خاص|عروض',
  he: 'קנו עכשיו|משלוח חינם|מבצע|הנחה',
  less: '(?<![\\d%] ?)-\\d{1,2} ?%|\\d+ ?% (?:rabatt|de descuento|de desconto|de reduction|korting|indirim|скидк\\p{L}*)',
} // prettier-ignore
const solid =
  '立即购买|立即抢购|马上抢|点击购买|立即下单|加入购物车|抢购|秒杀|包邮|免运费|七天无理由|假一赔十|促销|特价|优惠|(?<![\\d.])(?:[1-9](?:\\.\\d)?|[1-9]\\d)折(?! ?(?:[叠疊伞傘页頁痕扇边邊屏梯门門椅床垫]|钱包|錢包|卡包|皮夹|皮夾))|折扣|半价|买[一二三0-9]+送|满[0-9]+减[0-9]+|大减价|清仓|甩卖|爆款|热卖|热销|正品|全新(?!升级)|送料無料|セール|今すぐ購入|期間限定|お買い得|半額|割引|ポイント[0-9]+倍|무료 ?배송|세일|특가|할인|지금 ?구매|최저가|사은품|[12] ?\\+ ?1 ?(?:행사|증정)|ส่งฟรี|ลดราคา|โปรโมชั่น|ซื้อเลย|ของแถม'

const letter = '[\\p{L}\\p{N}]'
/** A reader may lose the space between two words, in narrow type above all. */
const words = Object.values(spaced)
  .join('|')
  .replace(/(?<=\p{L}) (?=[\p{L}(])/gu, ' ?')
const pattern = new RegExp(`(?<!${letter})(?:${words})(?!${letter})|${solid}`, 'gu')

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
