/**
 * Words that hang on a price, a countdown or a platform's name and mean nothing without it, in plain
 * form (lower case, no accents), by the side they stand on. A phrase goes as a whole.
 */
const before = {
  en: 'from|only|just|for|at|now|was|were|under|below|over|above|about|approx|around|up to|as low as|as little as|starting(?: at| from)?|starts(?: at| from)?|prices?(?: from)?|priced at|save|get|pay|worth|value|rrp|msrp|sale price|special price|deal price|our price|best price|sold at|ends?(?: in| at)?|ending(?: in)?|closing in|expires in|hurry,?|last|final|in|within|on|via|by|as seen on|seen on|same as on|like on|also on|and on',
  es: 'desde|solo|solamente|por|a|ahora|antes|hasta|precios?|a partir de|apenas|en|termina en|acaba en|quedan|faltan|paga|ahorra|de|a solo|oferta',
  pt: 'a partir de|por|so|apenas|agora|precos?|ate|termina em|acaba em|restam|faltam|de|no|na|em|desde',
  fr: 'a partir de|des|seulement|pour|a|maintenant|prix|jusqu.a|plus que|finit dans|se termine dans|sur|au prix de|que',
  de: 'ab|nur|fur|jetzt|statt|bis zu|bis|zu|um|preise?|schon ab|endet in|noch|bei|auf|von|uvp|vorher|ca',
  it: 'da|solo|a|per|adesso|ora|prezzi|prezzo|a partire da|fino a|finisce tra|mancano|su',
  ru: 'от|всего|всего за|за|до|по|только|только за|цена|цены|по цене|лишь|сейчас|было|теперь|осталось|еще|на|в|из|из-за|стоит',
  tr: 'sadece|yalnizca|simdi|fiyati?|itibaren',
  pl: 'od|tylko|za|teraz|juz od|cena|po|na',
}
const after = {
  en: 'each|only|apiece|off|up|or less|or more|and up|(?:a|per) (?:pair|piece|pc|set|box|pack|bottle|item|unit|kg|month|day|person)|\\/ ?(?:pc|pcs|pair|set|piece)|left|to go|remaining|hurry up|deals?|offers?|price|sale|official|officially|store|shop|mall|exclusive|bestseller|flagship(?: store)?',
  es: 'cada uno|cada una|c\\/u|(?:por|el|la) (?:par|pieza|unidad|kg|mes)|oficial|tienda|oferta|menos|de descuento',
  pt: 'cada|(?:por|o|a) (?:par|peca|unidade|kg|mes)|oficial|loja|oferta|de desconto',
  fr: 'chacun|chacune|piece|l.unite|la paire|par (?:paire|piece|mois)|officiel|officielle|boutique|seulement',
  de: 'pro (?:paar|stuck|kg|monat)|das (?:stuck|paar)|je|offiziell|shop|nur',
  it: 'ciascuno|l.uno|al (?:paio|pezzo|kg)|ufficiale|negozio',
  ru: 'за (?:штуку|пару|шт|кг|комплект|набор)|каждый|каждая|официальный|магазин|и ниже|и выше|осталось|до конца',
  tr: 'dan|den|itibaren|adet|resmi|magaza',
  pl: 'za (?:sztuke|pare)|oficjalny|sklep',
}
/** Without spaces between words: each stands for itself. */
const solidBefore =
  '到手价?|到手仅?|券后价?|劵后|仅需|只需|只要|仅要|仅售|只卖|仅|现价|原价|售价|市场价|专柜价|价格|低至|低到|起价|特价|特惠|直降|立减|立省|秒杀价?|活动价|首播价|直播价|直播间价?|专享价?|一口价|拼团价?|团购价?|会员价|新人价|优惠价|折后价?|定价|标价|参考价|约|共|每件|单价|满|不到|不足|限时|限量|仅剩|还剩|只剩|剩余|最后|倒计时|距离?结束|距离?活动结束|截止|还有|關注|关注|对标|媲美|同步|来自|比'
const solidAfter =
  '起|左右|以内|以下|封顶|(?:\\/|一|每)[件双支套盒瓶个条包组]|后?结束|后?截止|内|之内|同款|旗舰店|官方旗舰店|官方店?|正品|爆款|热卖|热销|专供|专卖店|直播间|店铺|小店|商城|价'
/** So short that they are joining words only where a word begins. */
const shortSolid = '在|上|去|到|与|和|同|从|只|才|就|共|售|价'

const alternatives = (by: Record<string, string>) => Object.values(by).join('|')
/** An amount of time, after words that count down to it. */
const time =
  '\\d{1,3}(?:[:.]\\d{2}){0,2} ?(?:hrs?|hours?|h|mins?|minutes?|m|secs?|seconds?|s|days?|d|horas?|dias?|heures?|jours?|stunden?|tage?|ore|giorni|час(?:а|ов)?|ч|мин(?:ут[аы]?)?|дн(?:я|ей)|день)(?![\\p{L}\\p{N}])|\\d{1,3}(?::\\d{2}){1,2}|\\d{1,3} ?(?:个?小时|分钟|分|秒|天)'
const colon = '[\\s:：]*'

/** At the end of what stands before the words that go. */
export const leading = new RegExp(
  `(?:(?<![\\p{L}\\p{N}'’])(?:${alternatives(before)})${colon}|(?:${solidBefore})${colon}|(?<![\\p{L}\\p{N}])(?:${shortSolid})\\s*)$`,
  'u',
)
/** At the beginning of what stands after them. */
export const trailing = new RegExp(
  `^[\\s]*(?:[\\s\\-–—,!]*hurry(?: up)?|(?:${alternatives(after)})(?![\\p{L}\\p{N}])|(?:${solidAfter})(?![A-Za-z])|${time})`,
  'u',
)
/** A word that leads to another: “only” before “today” belongs to that. */
export const leadsOn = /^\s*(?:only|nur|solo|so|price|shop|sale|deal|offer)\s+\p{L}/u

/** Between two phrases that go: then it goes too. */
export const between =
  /^[\s,;:/|&+·•、，；：\-–—→>~]*(?:(?:and|or|und|oder|y|o|e|ou|et|и|или|と|和|与|及|或|跟|then|to|bis|до|到|至)[\s,]*)?$/u
