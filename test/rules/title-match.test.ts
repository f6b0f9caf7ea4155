import { titleMatch } from '../../src/rules/title-match'
import { ocr, ruleTest, says, seenText, world } from '../kit/rules'

const titled = (title: string | undefined, ...texts: string[]) => ({
  ...says(...texts),
  cover: { ...world([]).cover, ...(title !== undefined && { title }) },
})

ruleTest(titleMatch, {
  passes: {
    'the same words': titled('Autumn leather bags', 'Autumn leather bags'),
    'other case and number': titled('Leather Bag', 'LEATHER BAGS'),
    'another language': titled('连衣裙', 'dress'),
    'Chinese parts': titled('秋季女包', '女包', '秋季'),
    'three of five': titled('alpha bravo carol delta eagle', 'alpha bravo carol'),
  },
  fails: {
    'two of five': titled('alpha bravo carol delta eagle', 'alpha bravo'),
    'nothing in common': titled('Summer dress', 'Bluetooth speaker'),
    'beach against snow': titled(
      'Beach bikini show',
      'Beach bikini down jacket show winter'.replace('Beach bikini', 'ski'),
    ),
  },
  unsure: {
    'no title': titled(undefined, 'Bags'),
    'a blank title': titled('  ', 'Bags'),
    'nothing readable': titled('Bags'),
    'a title of stop words': titled('the of and', 'Bags'),
    'a line that was hardly read could be it': {
      ...titled('Summer dress', 'Bluetooth speaker'),
      text: seenText([ocr('Bluetooth speaker'), ocr('suwwer', { confidence: 0.55 })]),
    },
  },
})
