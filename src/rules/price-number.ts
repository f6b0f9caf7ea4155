import { findDiscounts, findPrices } from '../language/money/prices'
import { plural } from '../core/plural'
import { fail, pass, rule, unsure } from '../core/rule'
import { blocks, confidenceOf, findingOf, hitsIn, unreadIn } from './shared/judge-hits'

export const priceNumber = rule({
  id: 'price-number',
  fixes: ['cut-text'],
  needs: ['text'],
  wants: ['subject'],
  final: 'fail',
  limits: {},
  judge({ text: { lines }, subject }) {
    const unread = unreadIn(lines)
    const hits = hitsIn(lines, (text, ocr) =>
      findPrices(text, { ocr }).map(({ match, strength }) => ({
        match,
        sure: strength === 'sure',
      })),
    )
    const facts = {
      prices: hits.map(({ match }) => match.trim().slice(0, 40)),
      discounts: lines.flatMap(({ text }) => findDiscounts(text)).slice(0, 20),
      unread: unread.length,
    }
    const blocking = hits.filter((hit) => blocks(hit, subject))
    if (blocking.length > 0)
      return fail(
        { ...facts, prices: blocking.map(({ match }) => match.trim().slice(0, 40)) },
        { confidence: confidenceOf(blocking), findings: blocking.map(findingOf) },
      )
    // What can't be read may be a price.
    const findings = [...hits.map(findingOf), ...unread]
    if (findings.length > 0) return unsure(facts, { confidence: 'estimated', findings })
    return pass(facts, {
      confidence: lines.every(({ origin }) => origin === 'layer') ? 'exact' : 'estimated',
    })
  },
  sentences: {
    zh: {
      title: '价格数字',
      pass: ({ discounts }) =>
        `没有价格数字。${discounts.length ? `有折扣字样(${discounts.join('、')}),建议少用。` : ''}`,
      fail: ({ prices }) => `出现价格:${prices.join('、')}。`,
      unsure: ({ prices, unread }) =>
        prices.length
          ? `可能是价格:${prices.join('、')}。请确认它是不是价格,或只是商品包装上的文字。`
          : `没有读到价格,但有 ${unread} 行文字无法识别,请人工确认。`,
      fix: () => '删除价格数字;价格放到商品链接里。',
    },
    en: {
      title: 'Price number',
      pass: ({ discounts }) =>
        `No price was found.${discounts.length ? ` There is a discount (${discounts.join(', ')}); better use few.` : ''}`,
      fail: ({ prices }) => `There is a price: ${prices.join(', ')}.`,
      unsure: ({ prices, unread }) =>
        prices.length
          ? `This may be a price: ${prices.join(', ')}. Check whether it is one, or only print on a package.`
          : `No price was read, but ${plural(unread, 'line')} could not be read: check by eye.`,
      fix: () => 'Remove the price; it belongs to the product link.',
    },
  },
})
