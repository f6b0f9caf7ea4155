import type { Evidence } from '../../src/core/evidence'
import { promoCountdown } from '../../src/rules/promo-countdown'
import { box, cover, line, ruleTest, seenText } from '../kit/rules'

type World = Pick<Evidence, 'text' | 'cover' | 'subject'>

const ocr = (text: string, over = {}) => line(text, { origin: 'ocr', confidence: 0.9, ...over })

const world = (lines: ReturnType<typeof line>[], over: Partial<World> = {}): World => ({
  text: seenText(lines),
  cover: cover({ raster: { width: 1080, height: 1920, data: new Uint8ClampedArray() } }),
  subject: null,
  ...over,
})

const says = (...texts: string[]) =>
  world(texts.map((text, i) => line(text, { box: box(100, 100 + i * 300, 400, 64) })))

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
