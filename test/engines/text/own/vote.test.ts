import { describe, expect, test } from 'vitest'
import { isForeign } from '../../../../src/engines/text/own/told'
import { vote } from '../../../../src/engines/text/own/vote'
import { alphabet, signs, textOf } from './alphabet'

const taught = new Set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:$¥新品')
type Reading = [text: string, confidence: number | number[]]
const together = (ours: Reading, theirs: Reading) =>
  textOf(vote(signs(...ours), { signs: signs(...theirs), taught }, alphabet))

describe('two readings of one line', () => {
  test.each<[string, Reading, Reading, string]>([
    ['what both tell stands', ['SALE', 0.9], ['SALE', 0.9], 'SALE'],
    ['of a run the surer', ['SAIE', 0.6], ['SALE', 0.9], 'SALE'],
    ['ours, where both are as sure', ['zl', 0.9], ['z1', 0.9], 'zl'],
    ['a sign that the other never learned is ours', ['79€', 0.6], ['79E', 0.99], '79€'],
    ['spaces are ours', ['ONLY 5', 0.9], ['ONLY5', 0.95], 'ONLY 5'],
    ['a sign at the end that we see surely', ['199 €', 0.9], ['199', 1], '199 €'],
    ['what the other sees alone, if it is sure', ['SAE', 0.9], ['SALE', 0.9], 'SALE'],
    ['and not if it isn’t', ['SAE', 0.9], ['SALE', 0.5], 'SAE'],
    ['Han in our kana is theirs', ['☒☒のセーセ', 0.9], ['新品のE', 0.9], '新品のセーセ'],
    ['a line of Han is left to the other', ['☒☒', 0.9], ['新品', 0.9], '新品'],
    ['a kana that looks like Han is none there', ['ロ☒☒', 0.9], ['新新品', 0.9], '新新品'],
    ['nothing of ours leaves theirs', ['', 0], ['SALE', 0.9], 'SALE'],
  ])('%s', (_, ours, theirs, said) => expect(together(ours, theirs)).toBe(said))

  test('in a word of one script a letter of the other counts half', () => {
    expect(together(['label жN', 0.9], ['label lN', 0.6])).toBe('label lN')
  })

  test('letters that the other saw in a script that neither knows are never told', () => {
    const told = vote(signs('☒☒☒ 299', 0.8), { signs: signs('aqlka 299', 0.99), taught }, alphabet)
    expect(textOf(told)).toBe('☒☒☒ 299')
    expect(isForeign(told)).toBe(true)
    expect(isForeign(signs('sale ☒'))).toBe(false)
  })
})
