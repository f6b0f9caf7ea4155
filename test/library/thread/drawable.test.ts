import { expect, test } from 'vitest'
import { drawable } from '../../../src/library/thread/drawable'
import { polygonOf } from '../../../src/core/geometry'
import type { Annotation } from '../../../src/report'
import { box } from '../../kit/rules'

const annotation = (label?: string): Annotation => ({
  number: 2,
  rule: 'third-party-logo',
  level: 'reject',
  sure: true,
  title: 'Another platform shown',
  brief: label ? `Another platform shown: ${label}` : 'Another platform shown',
  places: [
    {
      polygon: polygonOf(box(0, 0, 9, 9)),
      box: box(0, 0, 9, 9),
      sure: true,
      brief: label ? `Another platform shown: ${label}` : 'Another platform shown',
      ...(label && { label }),
    },
  ],
})

test.each(['拼多多 ¥9.9', 'Ozon · 1 299 ₽', 'Осталось 2 часа', 'Ｗ１２ – “ñ”', 'πολύ'])(
  'a label that the fonts hold is drawn: %s',
  (label) => expect(drawable(annotation(label))).toEqual(annotation(label)),
)

test.each(['11번가', 'سوق.com', 'ลาซาด้า 99'])(
  'one of which they hold a part is left out: %s',
  (label) => expect(drawable(annotation(label))).toEqual(annotation()),
)

test('nothing to say stays nothing', () => expect(drawable(annotation())).toEqual(annotation()))
