import { promoCountdown } from '../../src/rules/promo-countdown'
import { box, line, ocr, ruleTest, says, seenText, world } from '../kit/rules'

ruleTest(promoCountdown, {
  passes: {
    'nothing written': world([]),
    'the time of the show': says('Live at 20:00'),
    'its date': says('11.11 晚8点直播'),
    'a title': says('Autumn bags'),
  },
  fails: {
    'a clock': says('00:12:59'),
    'ends in': says('Ends in 2h'),
    仅剩2小时: says('仅剩2小时'),
    倒计时: says('倒计时 3 天'),
    'до конца': says('до конца 2 часа'),
    quedan: says('Quedan 2 horas'),
    'over two lines': world([
      line('Осталось', { box: box(100, 100, 300, 60) }),
      line('2 часа', { box: box(100, 170, 300, 60) }),
    ]),
    'a second reading that is believed': {
      ...world([]),
      text: seenText([ocr('NocneAHNE', { second: { text: 'последние дни', confidence: 0.7 } })]),
    },
  },
  unsure: {
    'a second reading that is not': {
      ...world([]),
      text: seenText([ocr('NocneAHNE', { second: { text: 'последние дни', confidence: 0.4 } })]),
    },
    'a script that nobody can read': {
      ...world([]),
      text: seenText([ocr('', { confidence: 0, unread: true })]),
    },
  },
})
