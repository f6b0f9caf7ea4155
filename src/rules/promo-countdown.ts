import { findCountdowns } from '../core/countdown/countdowns'
import { fail, pass, rule, unsure } from '../core/rule'
import { blocks, confidenceOf, findingOf, hitsIn } from '../core/text/judge-hits'

export const promoCountdown = rule({
  id: 'promo-countdown',
  remedy: 'cut-text',
  needs: ['text'],
  wants: ['subject'],
  final: 'fail',
  limits: {},
  judge({ text: { lines, unread }, subject }) {
    const hits = hitsIn(lines, (text, ocr) =>
      findCountdowns(text, { ocr }).map(({ match, strength }) => ({ match, sure: strength === 'sure' })),
    )
    const facts = { countdowns: hits.map(({ match }) => match.trim().slice(0, 40)), unread }
    const blocking = hits.filter((hit) => blocks(hit, subject))
    if (blocking.length > 0)
      return fail(
        { ...facts, countdowns: blocking.map(({ match }) => match.trim().slice(0, 40)) },
        { confidence: confidenceOf(blocking), findings: blocking.map(findingOf) },
      )
    if (hits.length > 0) return unsure(facts, { confidence: 'estimated', findings: hits.map(findingOf) })
    return pass(facts, { confidence: lines.every(({ origin }) => origin === 'layer') ? 'exact' : 'estimated' })
  },
  words: {
    zh: {
      title: '促销倒计时',
      pass: ({ unread }) => `没有倒计时。${unread ? `另有 ${unread} 行文字无法识别,请人工确认。` : ''}`,
      fail: ({ countdowns }) => `出现倒计时或限时催促:${countdowns.join('、')}。`,
      unsure: ({ countdowns }) => `可能是倒计时:${countdowns.join('、')}。请确认它是倒计时还是开播时间。`,
      fix: () => '删除倒计时和限时催促;开播日期和时间可以保留。',
    },
    en: {
      title: 'Promo countdown',
      pass: ({ unread }) => `No countdown was found.${unread ? ` ${unread} line(s) could not be read; check them by eye.` : ''}`,
      fail: ({ countdowns }) => `There is a countdown or time pressure: ${countdowns.join(', ')}.`,
      unsure: ({ countdowns }) =>
        `This may be a countdown: ${countdowns.join(', ')}. Check whether it counts down or tells when the live begins.`,
      fix: () => 'Remove the countdown and the time pressure; the date and time of the live may stay.',
    },
  },
})
