import { findCountdowns } from '../language/time/countdowns'
import { rule } from '../core/rule'
import { few } from '../core/plural'
import { judgeWords, onWords } from './shared/judge-words'
import { alsoUnread, clockLike } from './shared/unread'
import { mayBePrint } from './shared/on-product'

export const promoCountdown = rule({
  id: 'promo-countdown',
  ...onWords,
  judge: ({ text: { lines }, subject }) =>
    judgeWords(
      lines,
      subject,
      find,
      ({ words, perhaps, forms, unread }) => ({ countdowns: words, perhaps, forms, unread }),
      clockLike,
      mayBePrint,
    ),
  sentences: {
    zh: {
      title: '促销倒计时',
      problem: () => '出现倒计时',
      pass: () => '没有倒计时。',
      fail: ({ countdowns, perhaps }) =>
        `出现倒计时或限时催促：${few.zh(countdowns)}。${perhaps.length ? `可能还有：${few.zh(perhaps)}。` : ''}`,
      unsure: ({ countdowns, unread }) =>
        alsoUnread.zh(
          countdowns.length > 0
            ? `可能是倒计时：${few.zh(countdowns)}。请确认它是倒计时还是开播时间。`
            : '',
          unread,
        ),
      fix: () => '删除倒计时和限时催促；开播日期和时间可以保留。',
    },
    en: {
      title: 'Promo countdown',
      problem: () => 'Countdown shown',
      pass: () => 'No countdown was found.',
      fail: ({ countdowns, perhaps }) =>
        `There is a countdown or time pressure: ${few.en(countdowns)}.${perhaps.length ? ` This may be one too: ${few.en(perhaps)}.` : ''}`,
      unsure: ({ countdowns, unread }) =>
        alsoUnread.en(
          countdowns.length > 0
            ? `This may be a countdown: ${few.en(countdowns)}. Check whether it counts down or tells when the live begins.`
            : '',
          unread,
        ),
      fix: () =>
        'Remove the countdown and the time pressure; the date and time of the live may stay.',
    },
  },
})

const find = (text: string, ocr: boolean) =>
  findCountdowns(text, { ocr }).map((it) => ({ ...it, sure: it.strength === 'sure' }))
