import { findDiscounts, findPrices } from '../core/money/prices'
import { fail, pass, rule, unsure } from '../core/rule'
import { blocks, confidenceOf, findingOf, hitsIn } from '../core/text/judge-hits'

export const priceNumber = rule({
  id: 'price-number',
  remedy: 'cut-text',
  needs: ['text'],
  wants: ['subject'],
  final: 'fail',
  limits: {},
  judge({ text: { lines, unread }, subject }) {
    const hits = hitsIn(lines, (text, ocr) =>
      findPrices(text, { ocr }).map(({ match, strength }) => ({ match, sure: strength === 'sure' })),
    )
    const facts = {
      prices: hits.map(({ match }) => match.trim().slice(0, 40)),
      discounts: lines.flatMap(({ text }) => findDiscounts(text)).slice(0, 20),
      unread,
    }
    const blocking = hits.filter((hit) => blocks(hit, subject))
    if (blocking.length > 0)
      return fail(
        { ...facts, prices: blocking.map(({ match }) => match.trim().slice(0, 40)) },
        { confidence: confidenceOf(blocking), findings: blocking.map(findingOf) },
      )
    if (hits.length > 0) return unsure(facts, { confidence: 'estimated', findings: hits.map(findingOf) })
    return pass(facts, { confidence: lines.every(({ origin }) => origin === 'layer') ? 'exact' : 'estimated' })
  },
  words: {
    zh: {
      title: '价格数字',
      pass: ({ discounts, unread }) =>
        `没有价格数字。${discounts.length ? `有折扣字样(${discounts.join('、')}),建议少用。` : ''}${unread ? `另有 ${unread} 行文字无法识别,请人工确认。` : ''}`,
      fail: ({ prices }) => `出现价格:${prices.join('、')}。`,
      unsure: ({ prices }) => `可能是价格:${prices.join('、')}。请确认它是不是价格,或只是商品包装上的文字。`,
      fix: () => '删除价格数字;价格放到商品链接里。',
    },
    en: {
      title: 'Price number',
      pass: ({ discounts, unread }) =>
        `No price was found.${discounts.length ? ` There is a discount (${discounts.join(', ')}); better use few.` : ''}${unread ? ` ${unread} line(s) could not be read; check them by eye.` : ''}`,
      fail: ({ prices }) => `There is a price: ${prices.join(', ')}.`,
      unsure: ({ prices }) => `This may be a price: ${prices.join(', ')}. Check whether it is one, or only print on a package.`,
      fix: () => 'Remove the price; it belongs to the product link.',
    },
  },
})
