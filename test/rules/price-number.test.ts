import { priceNumber } from '../../src/rules/price-number'
import { box, line, ocr, region, ruleTest, says, seenText, world } from '../kit/rules'

ruleTest(priceNumber, {
  passes: {
    'nothing written': world([]),
    'a model number': says('Model X-2000'),
    'a size': says('Size 42'),
    'a year': says('Summer 2026'),
    'a percentage off is advice': says('50% OFF'),
    'a time': says('Live at 20:00'),
    'a price that nobody can read as one': says('3 in 1 design'),
  },
  fails: {
    'US $9.99': says('US $9.99'),
    '9,99 €': says('9,99 €'),
    '¥99': says('¥99'),
    '9.9元': says('9.9元'),
    '9块9': says('9块9'),
    'R$ 49,90': says('R$ 49,90'),
    '1 299 ₽': says('1 299 ₽'),
    'AED 99': says('AED 99'),
    '₩12,000': says('₩12,000'),
    'full-width digits': says('¥99'),
    'read from pixels': world([ocr('$19.99')]),
    'parted over two layers': world([
      line('¥', { box: box(100, 500, 40, 60) }),
      line('99', { box: box(150, 460, 150, 120) }),
    ]),
    'currency above the number': world([
      line('US $', { box: box(100, 400, 150, 60) }),
      line('9.99', { box: box(100, 470, 300, 120) }),
    ]),
  },
  unsure: {
    'a script that nobody can read': {
      ...world([]),
      text: seenText([ocr('', { confidence: 0, unread: true })]),
    },
    'hardly legible': world([ocr('$19.99', { confidence: 0.3 })]),
    'small print on the product': world(
      [ocr('$19.99', { box: box(500, 900, 120, 30), height: 30 })],
      {
        subject: region(box(200, 500, 700, 900)),
      },
    ),
  },
})
