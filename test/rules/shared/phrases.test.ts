import { describe, expect, test } from 'vitest'
import type { TextLine } from '../../../src/core/evidence'
import { priceNumber } from '../../../src/rules/price-number'
import { promoCountdown } from '../../../src/rules/promo-countdown'
import { box, line, seenText } from '../../kit/rules'

/** A line as read from pixels, by its words and box. */
const read = (text: string, ...[x, y, width, height]: number[]): TextLine =>
  line(text, { box: box(x, y, width, height), origin: 'ocr', confidence: 0.95 })
const judgeTime = (lines: TextLine[]) =>
  promoCountdown.judge({ text: seenText(lines), subject: null }, {})
const judgePrice = (lines: TextLine[]) =>
  priceNumber.judge({ text: seenText(lines), subject: null }, {})

test('a Chinese word that goes on in the next line is one', () => {
  const { facts } = judgeTime([
    read('今晚24点截', 212, 1424, 664, 116),
    read('止', 479, 1560, 120, 125),
  ])
  expect(facts.countdowns).toEqual(['24点截止'])
  const innocent = judgeTime([
    read('最終', 212, 1424, 300, 116),
    read('日焼け止め', 212, 1560, 500, 116),
  ])
  expect(innocent.outcome).toBe('pass')
})

test('words that run from right to left are read that way', () => {
  const ends = [read('اليوم', 250, 1210, 120, 60), read('ينتهي', 400, 1210, 130, 60)]
  expect(judgeTime(ends).facts.countdowns).toEqual(['ينتهي اليوم'])
  const left = [
    read('ساعات', 200, 1210, 140, 60),
    read('3', 370, 1210, 40, 60),
    read('باقي', 440, 1210, 130, 60),
  ]
  expect(judgeTime(left).outcome).toBe('fail')
  expect(
    judgeTime([read('اليوم', 250, 1210, 120, 60), read('جديد', 400, 1210, 130, 60)]).outcome,
  ).toBe('pass')
})

describe('numbers over their units are one countdown', () => {
  test('in columns, whether the units were read as one line or several', () => {
    const { outcome, findings } = judgeTime([
      read('02 15 33', 240, 1526, 558, 90),
      read('часа', 251, 1655, 119, 29),
      read('минут секунды', 412, 1654, 428, 38),
    ])
    expect(outcome).toBe('fail')
    expect(findings.map(({ words }) => words)).toEqual(['02 часа 15 минут 33 секунды'])
    const { x, y, width, height } = findings[0].box
    expect([x, y]).toEqual([240, 1526])
    expect([x + width, y + height]).toEqual([840, 1692])
  })

  test('also where the edge of a tile is read as a stroke', () => {
    const words = ['小时', '分钟', '秒'].map((text, i) => read(text, 314 + 195 * i, 1557, 75, 42))
    const found = judgeTime([read('05 /13 09', 287, 1443, 504, 101), ...words])
    expect(found.outcome).toBe('fail')
  })

  test('also where round type makes Latin letters of all units but one', () => {
    const columns = (numbers: string[], words: string[]) =>
      numbers.flatMap((text, i) => [
        read(text, 126 + 348 * i, 1494, 127, 89),
        read(words[i], 136 + 345 * i, 1630, 120, 36),
      ])
    const judged = judgeTime(columns(['0З', '12', '21'], ['часов', 'MиHym', 'cekyHg']))
    expect(judged.facts.countdowns).toEqual(['0З:12:21'])
    expect(judgeTime(columns(['04', '14', '03'], ['gHeй', 'UacOB', 'минут'])).outcome).toBe('fail')
    expect(judgeTime(columns(['36', '38', '44'], ['цвет', 'размер', 'длина'])).outcome).toBe('pass')
    expect(judgeTime(columns(['04', '14', '03'], ['gene', 'chase', 'mint'])).outcome).toBe('pass')
    for (const words of [
      ['geh', 'tacob', 'mih'],
      ['ghi', 'rodina', 'mih'],
    ])
      expect(judgeTime(columns(['04', '14', '03'], words)).outcome).toBe('pass')
  })

  test('also where a fold was read as a dash between two of them', () => {
    const numbers = read('04 11-17', 216, 368, 639, 137)
    const units = [['дней', 238, 136], ['часов', 473, 156], ['минут', 691, 183]] as const // prettier-ignore
    const columns = units.map(([text, x, width]) => read(text, x, 535, width, 52))
    expect(judgeTime([numbers, ...columns]).facts.countdowns).toEqual(['04 дней 11 часов 17 минут'])
    const sizes = units.map(([, x, width], i) => read(['EU', 'US', 'UK'][i], x, 535, width, 52))
    expect(judgeTime([numbers, ...sizes]).outcome).toBe('pass')
  })

  test.each([
    ['36-38', 'H', 'M'],
    ['12-17', 'час', 'мин'],
    ['10-12', 'hour', 'min'],
  ])('but %s over %s and %s is a range', (range, ...words) => {
    const numbers = read(range, 436, 368, 420, 137)
    const units = words.map((text, i) => read(text, 473 + 218 * i, 535, 156, 52))
    expect(judgeTime([numbers, ...units]).outcome).toBe('pass')
  })

  test('nor is a dash split that a layer says', () => {
    const words = ['дней', 'часов', 'минут'].map((text, i) => [text, 238 + 227 * i] as const)
    const numbers = line('04 11-17', { box: box(216, 368, 639, 137), origin: 'layer' })
    const units = words.map(([text, x]) =>
      line(text, { box: box(x, 535, 150, 52), origin: 'layer' }),
    )
    expect(judgeTime([numbers, ...units]).outcome).toBe('pass')
  })

  test('also where a tile’s edge was read as a dot, but not a price over other words', () => {
    const units = (...words: string[]) =>
      words.map((text, i) => read(text, 215 + 180 * i, 1035, 75, 22))
    const numbers = read('11.44 07', 200, 940, 460, 70)
    expect(judgeTime([numbers, ...units('Hours', 'Mins', 'Secs')]).facts.countdowns).toEqual([
      '11 Hours 44 Mins 07 Secs',
    ])
    expect(judgeTime([numbers, ...units('Small', 'Medium', 'Large')]).outcome).toBe('pass')
  })

  test('also where the first unit or the last was misread', () => {
    const units = (first: string, last: string) => [
      read('02 15 33', 240, 1526, 558, 90),
      read(first, 251, 1655, 119, 29),
      read(`минут ${last}`, 412, 1654, 428, 38),
    ]
    expect(judgeTime(units('уаса', 'секунды')).facts.countdowns).toEqual([
      '02 уаса 15 минут 33 секунды',
    ])
    expect(judgeTime(units('ycxo', 'секунды')).facts.countdowns).toEqual(['15 минут 33 секунды'])
    expect(judgeTime(units('часа', 'сеkyиды')).facts.countdowns).toEqual(['02:15:33'])
  })

  test('also where a number was parted, and one between them lost', () => {
    const { outcome, facts } = judgeTime([
      read('42', 127, 941, 94, 67), read('1 3', 594, 946, 103, 59), read('часов', 370, 1034, 89, 30),
      read('Дней', 133, 1030, 82, 36), read('минут', 605, 1039, 102, 27),
    ]) // prettier-ignore
    expect(outcome).toBe('fail')
    expect(facts.countdowns).toEqual(['42 Дней 1 3 минут'])
  })

  test('also where the first letter of a unit was read as a digit', () => {
    const { facts } = judgeTime([
      read('02', 158, 1280, 141, 93), read('08', 467, 1279, 144, 94), read('52', 789, 1279, 130, 94),
      read('Дней', 176, 1398, 108, 46), read('4асоВ', 486, 1409, 108, 25), read('шт', 794, 1409, 119, 32),
    ]) // prettier-ignore
    expect(facts.countdowns).toEqual(['02 Дней 08 4асоВ'])
  })

  test('in rings, of which the reader made one bracket between two numbers', () => {
    const { facts } = judgeTime([
      read('02', 151, 951, 156, 134), read('05）57', 453, 943, 470, 154),
      read('age', 179, 1111, 93, 60), read('Std', 508, 1114, 63, 46), read('Min', 818, 1112, 73, 52),
    ]) // prettier-ignore
    expect(facts.countdowns).toEqual(['02 age 05 Std 57 Min'])
  })

  test('in rings, of which the reader made brackets', () => {
    const { outcome, facts } = judgeTime([
      read('(5)', 504, 498, 72, 86), read('30', 747, 499, 148, 88), read('2', 223, 495, 71, 89),
      read('Hours', 472, 615, 141, 43), read('Mins', 771, 611, 111, 54), read('Days', 204, 613, 116, 52),
    ]) // prettier-ignore
    expect(outcome).toBe('fail')
    expect(facts.countdowns).toEqual(['2 Days 5 Hours 30 Mins'])
  })

  test('with the units above', () =>
    expect(
      judgeTime([
        read('HEURES', 110, 1040, 96, 36),
        read('MIN', 325, 1040, 63, 36),
        read('09', 109, 1089, 97, 85),
        read('15', 313, 1093, 86, 84),
      ]).outcome,
    ).toBe('fail'))

  describe('of which small letters are lost', () => {
    const over = (numbers: string[], units: [string, number][]) =>
      judgeTime([
        ...numbers.map((number, i) => read(number, 200 + i * 220, 1489, 120, 86)),
        ...units.map(([unit, i]) => read(unit, 220 + i * 220, 1607, 80, 40)),
      ]).outcome
    test.each<[string, string[], [string, number][]]>([
      ['minutes alone', ['02', '12', '19'], [['min', 1]]],
      ['minutes at the end, below days and hours', ['06', '18', '19'], [['min', 2]]],
      ['minutes and seconds', ['02', '44', '10'], [['min', 1], ['s', 2]]],
    ])('%s are told', (_, numbers, units) => expect(over(numbers, units)).toBe('fail')) // prettier-ignore
    test.each<[string, string[], [string, number][]]>([
      ['a unit out of its place', ['02', '12', '19'], [['min', 0]]],
      ['another word beside', ['02', '12', '19'], [['min', 1], ['colours', 2]]],
      ['no unit of time', ['02', '12', '19'], [['W', 1]]],
      ['more than an hour has', ['02', '12', '75'], [['min', 1]]],
      ['a single digit', ['5', '10', '2'], [['min', 1]]],
      ['two numbers', ['12', '19'], [['min', 1]]],
    ])('but not with %s', (_, numbers, units) => expect(over(numbers, units)).not.toBe('fail')) // prettier-ignore
  })

  test('from right to left in Arabic', () =>
    expect(
      judgeTime([
        read('15', 110, 1000, 97, 85), read('02', 310, 1000, 97, 85),
        read('دقيقة', 110, 1100, 96, 40), read('ساعة', 310, 1100, 96, 40),
      ]).outcome,
    ).toBe('fail')) // prettier-ignore

  test.each([
    ['measures', ['120', 'Hz'], ['65', 'W'], ['12', 'GB']],
    ['figures of a shop', ['4.9', 'Rating'], ['24', 'Colours'], ['98', 'Reviews']],
    ['hours of work before days of it', ['10', 'Hours'], ['5', 'Days']],
  ])('but not %s', (_, ...columns) =>
    expect(
      judgeTime(
        columns.flatMap(([number, unit], i) => [
          read(number, 200 + i * 220, 1489, 120, 86),
          read(unit, 210 + i * 220, 1607, 100, 40),
        ]),
      ).outcome,
    ).toBe('pass'),
  )
})

describe('a clock of which a colon was lost', () => {
  const pieces = (first: string, second: string) => [
    read(first, 197, 1539, 154, 104),
    read(second, 456, 1532, 412, 110),
  ]
  test('is one where it can be nothing else', () =>
    expect(judgeTime(pieces('00', '12:59'))).toMatchObject({
      outcome: 'fail',
      facts: { countdowns: ['00:12:59'] },
    }))
  test('is none where it may be a day and an hour', () =>
    expect(judgeTime(pieces('13', '20:30')).outcome).toBe('pass'))
  test('is one where no live would begin', () =>
    expect(judgeTime(pieces('09', '04:04')).facts.countdowns).toEqual(['09:04:04']))
  test('is none in another size', () =>
    expect(judgeTime([read('00', 197, 1539, 60, 40), read('12:59', 290, 1532, 412, 110)]).outcome).toBe('pass')) // prettier-ignore
  test('is one within one line', () => {
    const lone = (text: string) => judgeTime([read(text, 100, 500, 800, 110)])
    expect(lone('02 :15 33').outcome).toBe('fail')
    expect(lone('13 20:30').outcome).toBe('pass')
    expect(lone('02 15 33').outcome).toBe('pass')
    expect(lone('New 02 :15 33').outcome).toBe('pass')
  })
  test.each([
    '18:00 21:00',
    '20:00 13:00',
    '20:30 21',
    '06 18:30',
    '05 20:30',
    '11 11 20:00',
    '20 : 30 21',
  ])('is none of when a live begins: %s', (text) => {
    expect(judgeTime([read(text, 100, 500, 800, 110)]).outcome).toBe('pass')
    const words = text.split(' ').map((it, i) => read(it, 100 + 300 * i, 500, 250, 110))
    expect(judgeTime(words).outcome).toBe('pass')
  })
  test('is one digit by digit', () =>
    expect(
      judgeTime([...'02:15:33'].map((sign, i) => read(sign, 100 + 70 * i, 500, 50, 80))).outcome,
    ).toBe('fail'))
})

describe('raised cents', () => {
  const number = read('19°', 332, 1466, 218, 162)
  test('belong to the price, and the sign under them too', () => {
    const { outcome, findings } = judgePrice([
      number,
      read('[99', 552, 1463, 121, 85),
      read('€', 600, 1560, 64, 60),
    ])
    expect(outcome).toBe('fail')
    expect(findings.map(({ words }) => words)).toEqual(['19,99 €'])
  })
  test('belong to the price, and the sign behind them at its foot too', () =>
    expect(judgePrice([number, read('99', 552, 1463, 121, 85), read('€', 688, 1546, 64, 76)])).toMatchObject({ outcome: 'fail', facts: { prices: ['19,99 €'] } })) // prettier-ignore
  test('are a question where no currency was read', () =>
    expect(judgePrice([number, read('99', 552, 1463, 121, 85)])).toMatchObject({
      outcome: 'incomplete',
      facts: { prices: ['19,99'] },
    }))
  test('are no square metres', () =>
    expect(judgePrice([read('19 m2', 280, 1451, 451, 175), read('2', 751, 1475, 40, 52)]).outcome).toBe('pass')) // prettier-ignore
  test('are no second number below', () =>
    expect(judgePrice([number, read('99', 552, 1560, 121, 85)]).outcome).toBe('pass'))
})

describe('one sign a tile', () => {
  const tiles = (text: string) => [...text].map((sign, i) => read(sign, 322 + 230 * i, 445, 96, 96))
  test('is a price', () =>
    expect(judgePrice(tiles('¥69'))).toMatchObject({
      outcome: 'fail',
      facts: { prices: ['¥ 6 9'] },
    }))
  test.each(['2026', '1307'])('is none: %s', (text) =>
    expect(judgePrice(tiles(text)).outcome).toBe('pass'),
  )
})

test('a sign on its own disc beside the number is its currency', () =>
  expect(judgePrice([read('€', 283, 1489, 96, 106), read('29', 590, 1456, 240, 155)])).toMatchObject({ outcome: 'fail', facts: { prices: ['€ 29'] } })) // prettier-ignore

test('and counts where it is hardly surer than not, which no other line does', () => {
  const hardly = (text: string, confidence: number) => ({ ...read(text, 502, 1450, 75, 75), confidence }) // prettier-ignore
  const price = (sign: TextLine) => judgePrice([sign, read('59', 419, 1558, 253, 188)]).outcome
  expect(price(hardly('¥', 0.51))).toBe('fail')
  expect(price(hardly('¥', 0.45))).toBe('incomplete')
  expect(price(hardly('Price', 0.51))).toBe('incomplete')
})

test('three lines below each other say it together', () =>
  expect(
    judgeTime([
      read('ÚLTIMAS', 400, 400, 280, 60),
      read('3', 500, 480, 80, 100),
      read('HORAS', 400, 600, 280, 60),
    ]).outcome,
  ).toBe('fail'))

describe('six digits, each a line of its own', () => {
  /** A gap of one height within a pair, and of so much between pairs. */
  const tiles = (text: string, between = 134) =>
    judgeTime(
      [...text].map((sign, i) =>
        read(sign, 190 + 126 * i + (i >> 1) * (between - 76), 1432, 50, 75),
      ),
    )
  test('are a clock where they stand two by two', () => {
    expect(tiles('O2162O').facts.countdowns).toEqual(['O2:16:2O'])
    expect(tiles('013534').outcome).toBe('fail')
  })
  test('but no date, no row of sizes, nor a number at even distances', () => {
    expect(tiles('150326').outcome).toBe('pass')
    expect(tiles('363840').outcome).toBe('pass')
    expect(tiles('127512').outcome).toBe('pass')
    expect(tiles('013534', 76).outcome).toBe('pass')
  })
})

describe('three pairs of digits on tiles', () => {
  const tiles = (...groups: string[]) =>
    judgeTime(groups.map((group, i) => read(group, 110 + 320 * i, 905, 230, 134))).outcome
  test('are a clock of which no colon was seen', () => {
    expect(tiles('0 З', '4 5', '1 2')).toBe('fail')
    expect(tiles('1 1', '5 9', '0 7')).toBe('fail')
  })
  test('are none where they may be a date, or pass for no time', () => {
    expect(tiles('1 5', '0 3', '2 6')).toBe('pass')
    expect(tiles('2 6', '0 3', '1 5')).toBe('pass')
    expect(tiles('0 3', '7 5', '1 2')).toBe('pass')
    expect(tiles('03', '45', '12')).toBe('pass')
    expect(tiles('3 6', '3 8', '4 0')).toBe('pass')
    expect(tiles('2 8', '3 0', '3 1')).toBe('pass')
    expect(tiles('1 4', '1 6', '1 8')).toBe('pass')
  })
  test('are one where they were read in one line, set as wide as tiles are', () => {
    const one = (text: string, width = 938) => judgeTime([read(text, 70, 480, width, 82)]).outcome
    expect(one('01 45 16')).toBe('fail')
    expect(one('01 45 16', 480)).toBe('pass')
    expect(one('13 07 26')).toBe('pass')
    expect(one('36 38 40')).toBe('pass')
  })
})

describe('six digits in pieces', () => {
  const pieces = (...some: [text: string, x: number, width: number][]) =>
    judgeTime(some.map(([text, x, width], i) => read(text, x, 433 + 6 * i, width, 67 + 12 * i)))
      .outcome
  test('are a clock where one colon was seen', () =>
    expect(pieces(['0', 84, 67], ['5', 231, 53], ['5 7', 389, 287], [':33', 761, 241])).toBe(
      'fail',
    ))
  test('are one without a colon, where tiles stand in pairs', () => {
    const row = (...xs: number[]) =>
      judgeTime([
        read('0 o', xs[0], 1436, 228, 85),
        ...['1', '8', '2', '8'].map((digit, i) => read(digit, xs[i + 1], 1446, 68, 68)),
      ]).outcome
    expect(row(70, 437, 583, 765, 911)).toBe('fail')
    expect(row(70, 360, 505, 650, 795)).toBe('pass')
  })
  test('are none where a day and an hour may stand', () => {
    expect(pieces(['1', 84, 67], ['2', 231, 53], ['1 5', 389, 287], [':30', 761, 241])).not.toBe(
      'fail',
    )
    expect(pieces(['0', 84, 67], ['5', 231, 53], ['7 7', 389, 287], [':33', 761, 241])).toBe('pass')
  })
})

describe('a sign of money on a disc', () => {
  test('that was read as brackets goes with its number', () => {
    const { facts } = judgePrice([read('45', 346, 410, 176, 148), read('(€', 613, 429, 67, 106)])
    expect(facts.prices).toHaveLength(1)
  })
  test('may lie in what was taken for the number', () => {
    const { outcome } = judgePrice([read('249', 316, 892, 456, 144), read('€', 701, 949, 76, 90)])
    expect(outcome).toBe('fail')
  })
})
