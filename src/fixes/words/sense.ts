import { plain } from '../../language/letters/plain'
import { isStop, wordsIn } from '../../language/letters/words'

/** Words that say nothing alone, in plain form. */
const fillers = new Set(
  (
    'us usd eur rub rmb cny hk au ca r rs now only just today tonight tomorrow from each per off up left sale deal deals offer ' +
    'official price get buy here ends end in hurry new ' +
    'hoy ahora solo solamente oferta hoje agora so apenas heute jetzt nur oggi solo adesso aujourd hui maintenant seulement ' +
    'сегодня только сейчас всего лишь цена ' +
    '今天 今日 今晚 仅限 仅 只 限时 现在 价格 特价 原价 现价 到手 到手价 起 同款 官方 元'
  ).split(' '),
)

/** Whether what is left of a text after a removal still says something. */
export function makesSense(rest: string): boolean {
  const simple = plain(rest)
  const words = wordsIn(rest, simple).filter(({ text }) => /\p{L}/u.test(text))
  return words.some(({ text, solid }) => {
    if (fillers.has(text) || isStop(text)) return false
    return solid || [...text].length > 1
  })
}
