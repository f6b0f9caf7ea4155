import { findPromotion } from '../language/promotion/promotional'
import { rule } from '../core/rule'
import { few } from '../core/plural'
import { judgeWords, onWords } from './shared/judge-words'
import { alsoUnread, nameLike } from './shared/unread'

/** For platforms that take pictures of goods alone: calls to act, service, praise of the offer. */
export const promotionalWords = rule({
  id: 'promotional-words',
  ...onWords,
  judge: ({ text: { lines }, subject }) =>
    judgeWords(
      lines,
      subject,
      (text) => findPromotion(text).map((it) => ({ ...it, sure: true })),
      ({ words, perhaps, unread }) => ({ words, perhaps, unread }),
      nameLike,
    ),
  sentences: {
    zh: {
      title: '促销文字',
      problem: () => '出现促销文字',
      pass: () => '没有促销文字。',
      fail: ({ words, perhaps }) =>
        `出现促销文字：${few.zh(words)}。${perhaps.length ? `可能还有：${few.zh(perhaps)}。` : ''}`,
      unsure: ({ words, unread }) =>
        alsoUnread.zh(
          words.length > 0
            ? `可能是促销文字：${few.zh(words)}。请确认它是不是印在产品上的字。`
            : '',
          unread,
        ),
      fix: () => '删除促销文字；图片上只留产品本身。',
    },
    en: {
      title: 'Promotional words',
      problem: () => 'Promotional words',
      pass: () => 'No promotional words were found.',
      fail: ({ words, perhaps }) =>
        `There are promotional words: ${few.en(words)}.${perhaps.length ? ` These may be some too: ${few.en(perhaps)}.` : ''}`,
      unsure: ({ words, unread }) =>
        alsoUnread.en(
          words.length > 0
            ? `These may be promotional words: ${few.en(words)}. Check whether they are printed on the product.`
            : '',
          unread,
        ),
      fix: () => 'Remove the promotional words: the picture shows the product alone.',
    },
  },
})
