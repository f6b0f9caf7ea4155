import {
  after,
  before,
  currencyCodes,
  eastern,
  strongCues,
  weakCues,
  wordCodes,
} from './currencies'

const any = (list: readonly string[]) => `(?:${list.join('|')})`
const code = any(currencyCodes.split(' '))
const wordCode = any(wordCodes.split(' '))
const gap = '[ :]{0,2}'
const times = '(?: ?(?:万|千|百|萬|тыс\\.?|млн|mil|k|jt|juta|lakh|lac|crore|ribu))?'

/**
 * Anchored where the number begins (`…$`) or ends (`^…`); tried on a short slice, so they cost the
 * same everywhere.
 */
export const prefix = {
  sign: /(?:(?<![\p{L}])[a-z]{1,3}|u\$s?)?\p{Sc}s?[ ]{0,2}$/u,
  /** `US $`, as AliExpress writes it: in capitals, or it is a word. */
  country: /(?<![\p{L}\d])(?:US|AU|CA|NZ|HK|SG|NT|CN|JP|MX) $/u,
  letters: new RegExp(`(?<![\\p{L}\\d])(?:${any(before)}|${code})${gap}$`, 'u'),
  wordCode: new RegExp(`(?<![\\p{L}\\d])${wordCode} ?$`, 'u'),
  euro: /(?<![\p{L}])(?:euros?|dollars?|евро|долл?\.?) ?$/u,
  strongCue: new RegExp(
    `(?<![a-zа-я])${any(strongCues)}(?: ?(?:only|just|solo|nur|von|da|от|de))?[ :-]{0,3}$`,
    'u',
  ),
  weakCue: new RegExp(`(?<![\\p{L}])${any(weakCues)}[ :]{0,2}$|(?:低至|최저) ?$`, 'u'),
}

export const suffix = {
  sign: new RegExp(`^${times} {0,2}\\p{Sc}(?!\\d)`, 'u'),
  /** `49,-` `199:-` `499/-` */
  dash: /^[.,:/]-(?![\p{L}\d-])/u,
  words: new RegExp(`^${times} {0,2}(?:${any(after)}|${code})(?![\\p{L}\\d])`, 'u'),
  wordCode: new RegExp(`^ ?${wordCode}(?![\\p{L}\\d])`, 'u'),
  /** `9块9` takes its fraction along. */
  eastern: new RegExp(`^(?: ?[万千百萬])? {0,2}${any(eastern)}(?:(?<=[块元])\\d(?!\\d))?`, 'u'),
  forint: /^ ?Ft(?!\p{L})/u,
}

/**
 * What readers make of currency signs that they don't know. Each holds only for numbers that look
 * like money.
 */
export const misread = {
  /** `US S9.99`, `R S 49,90`: the letters around settle it; `ذيال` and `JLJ` are ريال. */
  surePrefix:
    /(?<![\p{L}\d])(?:us ?[s5][il|]?|r ?[s5]|[زذرد][يب]ا[لنق]|د[زر]ه[مه]|j[lui1]{1,2}[jy,]) ?$/u,
  centsPrefix: /(?<![\p{L}\d])[secfyvw£] ?$/u,
  /** `Only f25`: the small letter that readers make of £; a capital one names a model. */
  pound: /(?<![\p{L}\d])f ?$/u,
  /** `Only E36`, `Seulement 31 f`: of €, after a price word. */
  euro: /(?<![\p{L}\d])[ec] ?$/u,
  euroSuffix: /^ {0,2}[efc]$/u,
  groupedPrefix: /(?<![\p{L}\d])[wyvs] ?$/u,
  hash: /(?<![\p{L}\d])# ?$/u,
  /** `W5900`: of ₩, before whole hundreds. */
  won: /(?<![\p{L}\d])w ?$/u,
  hintPrefix: /(?<![\p{L}\d])[yv半羊王] ?$/u,
  centsSuffix: /^ {0,2}[ecf](?![\p{L}\d])/u,
  groupedSuffix: /^ {0,2}[pрr](?![\p{L}\d])|^ ?[월윈웜완]/u,
  hintSuffix: /^ ?[#]$|^ {0,2}p$/u,
  sureSuffix:
    /^ ?∈|^ ?j[lui1]{1,2}[jy](?!\p{L})|^ {0,2}[pр][yу][бb6][.лn]?|^ {0,2}[pр][yу][oо][.лnп]|^ {0,2}(?:ريل|ربال|زيال|ريان|ر يال|دزهم|درهه|دولاد)/u,
}

/** What may stand after a number that follows a price word; a unit, a letter or a clock may not. */
export const freeEnd =
  /^(?:$|[!,.;~+*'")\]-]|[起包抢秒拿带买入购券封任]| (?!%|折|\p{L}\p{L}?(?!\p{L})))/u
export const unitAfter =
  /^ ?(?:%|折|:\d|x\d|(?:h|hrs?|hours?|min|minutes?|days?|sec|kg|g|ml|l|cm|mm|m|km|pcs|pieces?|w|v|mah|gb|tb|hz|in|inch(?:es)?|ft|years?|sizes?|colou?rs?|steps?|items?|left|час|дн|мин|шт|см|мм|кг|лет|год|horas?|dias?|heures?|jours?|stunden|tage|ore|giorni|ساع|يوم|시간|분|일|개|小时|分|天|件|个|双|套|秒|步|码|种|款|年|月|日|号|人|次|岁|寸|米|克)(?![a-zа-я]))/u

/** Chinese numerals: 九块九, 十元. `一块` alone means "together". */
export const chinese =
  /[〇零一二两三四五六七八九十百千万]{1,6}(?:块(?:钱|[一二三四五六七八九](?![〇零一二两三四五六七八九十百千万]))|元(?=$|[ !,。、起包抢购秒券封任红换到拿]))/gu

/** Money off without a percentage, and percentages: allowed by the letter, but worth a word. */
export const discounts = [
  /[-~] ?\d{1,2} ?%|\d{1,3} ?% ?(?:-|off|[o0]ff|dto|desc|discount|rabatt|korting|sconto|remise|indirim|znizk|taniej|скид|знижк|할인|خصم|オフ|引き)/gu,
  /(?:off|sale|save|up ?to|bis zu|jusqu'?a|fino a|скидк[аиу]|до|hasta|ate|rebajas?|desconto|descuento|oferta|soldes|promo|최대|خصم|تخفيض|直降|立减|减|优惠)[ :-]{0,2}\d{1,3} ?%/gu,
  /\d{1,2}(?:\.\d)? ?折|[一二三四五六七八九][五八]?折/gu,
  /满 ?\d{1,5} ?[减送赠]|立减 ?\d{1,5}|买[一1] ?[送得]|buy \d{1,2},? get \d{1,2}/gu,
  /(?:خصم|تخفيض) ?%? ?\d{1,2} ?%?/gu,
]
