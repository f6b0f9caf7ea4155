import { expect, test } from 'vitest'
import { findCountdowns } from '../../../src/language/time/countdowns'
import { isMisreadColumns } from '../../../src/language/time/misread-units'

test.each(['20 дне 34 асов 15 минут', '02 houns 15 minutes 8 seconds', '1 tage 12 stundn 30 min', '3 dni 15 godzn 20 min'])(
  '%s counts down',
  (text) => {
    expect(isMisreadColumns(text)).toBe(true)
    expect(findCountdowns(text, { ocr: true }).map(({ strength }) => strength)).toEqual(['sure'])
  },
) // prettier-ignore

test.each([
  '24 colours 4 sizes', '15 цветов 6 размеров 2 года', '12 часов 500 бонусов', '30 minutes 2 hours', '5 minutes 80 seconds', '120 hz 65 w 12 gb', '20 min 3 sets', '12 hours 3 pins', '7 days 3 tours', '7 tage 12 stufen',
])('%s does not', (text) => expect(isMisreadColumns(text)).toBe(false)) // prettier-ignore
