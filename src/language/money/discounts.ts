import { fold } from '../letters/fold'
import { matchesOf } from '../letters/matches-of'
import { plain } from '../letters/plain'

/** Money off without a percentage, and percentages: allowed by the letter, but worth a word. */
const discounts = [
  /[-~] ?\d{1,2} ?%|\d{1,3} ?% ?(?:-|off|[o0]ff|dto|desc|discount|rabatt|korting|sconto|remise|indirim|znizk|taniej|скид|знижк|할인|خصم|オフ|引き)/gu,
  /(?:off|sale|save|up ?to|bis zu|jusqu'?a|fino a|скидк[аиу]|до|hasta|ate|rebajas?|desconto|descuento|oferta|soldes|promo|최대|خصم|تخفيض|直降|立减|减|优惠)[ :-]{0,2}\d{1,3} ?%/gu,
  /\d{1,2}(?:\.\d)? ?折|[一二三四五六七八九][五八]?折/gu,
  /满 ?\d{1,5} ?[减送赠]|立减 ?\d{1,5}|买[一1] ?[送得]|buy \d{1,2},? get \d{1,2}/gu,
  /(?:خصم|تخفيض) ?%? ?\d{1,2} ?%?/gu,
]

/** Percentages and money off: allowed, but worth a word of advice. */
export function findDiscounts(text: string): string[] {
  const simple = plain(fold(text).text)
  const matches = discounts.flatMap((pattern) => matchesOf(simple, pattern))
  const spans = matches
    .map(({ 0: match, index }) => [index, index + match.length])
    .sort(([a], [b]) => a - b)
  // “up to 30% off” is one discount, though “up to 30%” and “30% off” would be one each.
  const whole: number[][] = []
  for (const [start, end] of spans) {
    const last = whole.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else whole.push([start, end])
  }
  return [...new Set(whole.map(([start, end]) => simple.slice(start, end).trim()))]
}
