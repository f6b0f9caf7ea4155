import { findCountdowns } from '../language/time/countdowns'
import { plural } from '../core/plural'
import { fail, pass, rule, unsure } from '../core/rule'
import { blocks, confidenceOf, findingOf, hitsIn, unreadIn } from './shared/judge-hits'

export const promoCountdown = rule({
  id: 'promo-countdown',
  fixes: ['cut-text'],
  needs: ['text'],
  wants: ['subject'],
  final: 'fail',
  limits: {},
  judge({ text: { lines }, subject }) {
    const unread = unreadIn(lines)
    const hits = hitsIn(lines, (text, ocr) =>
      findCountdowns(text, { ocr }).map(({ match, strength }) => ({
        match,
        sure: strength === 'sure',
      })),
    )
    const facts = {
      countdowns: hits.map(({ match }) => match.trim().slice(0, 40)),
      unread: unread.length,
    }
    const blocking = hits.filter((hit) => blocks(hit, subject))
    if (blocking.length > 0)
      return fail(
        { ...facts, countdowns: blocking.map(({ match }) => match.trim().slice(0, 40)) },
        { confidence: confidenceOf(blocking), findings: blocking.map(findingOf) },
      )
    // What can't be read may be a countdown.
    const findings = [...hits.map(findingOf), ...unread]
    if (findings.length > 0) return unsure(facts, { confidence: 'estimated', findings })
    return pass(facts, {
      confidence: lines.every(({ origin }) => origin === 'layer') ? 'exact' : 'estimated',
    })
  },
  sentences: {
    zh: {
      title: '促销倒计时',
      pass: () => '没有倒计时。',
      fail: ({ countdowns }) => `出现倒计时或限时催促:${countdowns.join('、')}。`,
      unsure: ({ countdowns, unread }) =>
        countdowns.length
          ? `可能是倒计时:${countdowns.join('、')}。请确认它是倒计时还是开播时间。`
          : `没有读到倒计时,但有 ${unread} 行文字无法识别,请人工确认。`,
      fix: () => '删除倒计时和限时催促;开播日期和时间可以保留。',
    },
    en: {
      title: 'Promo countdown',
      pass: () => 'No countdown was found.',
      fail: ({ countdowns }) => `There is a countdown or time pressure: ${countdowns.join(', ')}.`,
      unsure: ({ countdowns, unread }) =>
        countdowns.length
          ? `This may be a countdown: ${countdowns.join(', ')}. Check whether it counts down or tells when the live begins.`
          : `No countdown was read, but ${plural(unread, 'line')} could not be read: check by eye.`,
      fix: () =>
        'Remove the countdown and the time pressure; the date and time of the live may stay.',
    },
  },
})
