import { findDiscounts } from '../language/money/discounts'
import { findPrices } from '../language/money/prices'
import { rule } from '../core/rule'
import { few } from '../core/plural'
import { judgeWords, onWords } from './shared/judge-words'
import { alsoUnread, priceLike } from './shared/unread'
import { mayBePrint } from './shared/on-product'

export const priceNumber = rule({
  id: 'price-number',
  ...onWords,
  judge: ({ text: { lines }, subject }) =>
    judgeWords(
      lines,
      subject,
      find,
      ({ words, perhaps, forms, unread }) => ({
        prices: words,
        perhaps,
        forms,
        discounts: lines.flatMap(({ text }) => findDiscounts(text)).slice(0, 20),
        unread,
      }),
      priceLike,
      mayBePrint,
    ),
  sentences: {
    zh: {
      title: '价格数字',
      problem: () => '出现价格',
      pass: ({ discounts }) =>
        `没有价格数字。${discounts.length ? `有折扣字样（${few.zh(discounts)}），建议少用。` : ''}`,
      fail: ({ prices, perhaps }) =>
        `出现价格：${few.zh(prices)}。${perhaps.length ? `可能还有：${few.zh(perhaps)}。` : ''}`,
      unsure: ({ prices, unread }) =>
        alsoUnread.zh(
          prices.length > 0
            ? `可能是价格：${few.zh(prices)}。请确认它是不是价格，或只是商品包装上的文字。`
            : '',
          unread,
        ),
      fix: () => '删除价格数字；价格放到商品链接里。',
    },
    en: {
      title: 'Price number',
      problem: () => 'Price shown',
      pass: ({ discounts }) =>
        `No price was found.${discounts.length ? ` There is a discount (${few.en(discounts)}); use few of them.` : ''}`,
      fail: ({ prices, perhaps }) =>
        `There is a price: ${few.en(prices)}.${perhaps.length ? ` This may be one too: ${few.en(perhaps)}.` : ''}`,
      unsure: ({ prices, unread }) =>
        alsoUnread.en(
          prices.length > 0
            ? `This may be a price: ${few.en(prices)}. Check whether it is one, or only print on a package.`
            : '',
          unread,
        ),
      fix: () => 'Remove the price; it belongs to the product link.',
    },
  },
})

const find = (text: string, ocr: boolean) =>
  findPrices(text, { ocr }).map((it) => ({ ...it, sure: it.strength === 'sure' }))
