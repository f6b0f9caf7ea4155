import { describe, expect, test } from 'vitest'
import { lettered } from '../../../../src/engines/text/own/lettering'
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
    ['theirs, where both are as sure of what both learned', ['zl', 0.9], ['z1', 0.9], 'z1'],
    [
      'ours, in a line of letters that the other never learned',
      ['жда 3', 0.9],
      ['xga 8', 0.92],
      'жда 3',
    ],
    ['a sign that the other never learned is ours', ['79€', 0.6], ['79E', 0.99], '79€'],
    ['an accent that the other never learned is ours', ['otoño', 0.7], ['otono', 0.99], 'otoño'],
    ['spaces are ours', ['ONLY 5', 0.9], ['ONLY5', 0.95], 'ONLY 5'],
    [
      'of what theirs goes on with, spaces are theirs',
      ['sale', 0.6],
      ['sale now on', 0.99],
      'sale now on',
    ],
    ['and of a run that they win', ['Bxxx 5', 0.5], ['Bon ab 5', 0.99], 'Bon ab 5'],
    ['one space, where both have it', ['new zzl', 0.5], ['new 12', 0.99], 'new 12'],
    ['none of theirs in a run that is ours', ['79€', 0.6], ['7 9 E', 0.99], '7 9€'],
    ['a sign at the end that we see surely', ['199 €', 0.9], ['199', 1], '199 €'],
    ['not a letter that we see twice', ['SALLE', 1], ['SALE', 0.95], 'SALE'],
    [
      'nor one that we see large and small',
      ['АвиТтО', [1, 1, 0.9, 0.5, 0.6, 1]],
      ['ABUTO', 0.6],
      'АвитО',
    ],
    ['but both where we see both', ['АвиТт', 0.9], ['ABUT', 0.6], 'АвиТт'],
    ['a kana at the end that we see surely', ['品品り', [0.95, 0.95, 0.91]], ['品品', 1], '品品り'],
    ['but none that we hardly see', ['品品り', [0.95, 0.95, 0.7]], ['品品', 1], '品品'],
    ['a dot that the other sees', ['Subitoit', 0.95], ['Subito.it', 0.7], 'Subito.it'],
    ['and not one that it hardly sees', ['Subitoit', 0.95], ['Subito.it', 0.5], 'Subitoit'],
    ['a currency that the other sees alone', ['87', 0.95], ['¥87', [0.73, 1, 1]], '¥87'],
    [
      'one that we hardly see is a sign that nobody could read',
      ['¥41', [0.47, 1, 1]],
      ['41', 1],
      '☒41',
    ],
    ['but not what we see at all faintly', ['$41', [0.3, 1, 1]], ['41', 1], '41'],
    ['what we alone see, surely', ['℃C', 0.97], ['', 1], '℃C'],
    [
      'writing that neither knows, with its digit',
      ['3☒☒☒☒', [0.8, 0.97, 0.97, 0.97, 0.97]],
      ['', 1],
      '3☒☒☒☒',
    ],
    [
      'but not what is hardly one',
      ['only 99☒☒', [1, 1, 1, 1, 1, 0.76, 0.76, 0.76, 0.76]],
      ['only', 1],
      'only ',
    ],
    ['but not one such sign', ['3☒', 0.9], ['', 1], ''],
    ['a plus that we take for money, hardly', ['00₺', [0.9, 0.9, 0.56]], ['00+', 0.6], '00+'],
    ['but money that we see surely', ['00₺', 0.97], ['00+', 0.6], '00₺'],
    [
      'a currency behind a number, where theirs is a Han',
      ['16,95€', 0.98],
      ['16,95电', 0.93],
      '16,95€',
    ],
    ['a currency alone that we see surely', ['₽', 0.99], ['也', 0.93], '₽'],
    ['and not one that we hardly see', ['₽', 0.7], ['也', 0.93], '也'],
    ['what the other sees alone, if it is sure', ['SAE', 0.9], ['SALE', 0.9], 'SALE'],
    ['and not if it isn’t', ['SAE', 0.9], ['SALE', 0.5], 'SAE'],
    ['Han in our kana is theirs', ['☒☒のセーるセ', 0.9], ['新品のE', 0.9], '新品のセーるセ'],
    [
      'Han that we never learned are theirs, however sure ours is',
      ['品の', 0.97],
      ['品新品', 0.99],
      '品新品',
    ],
    [
      'a Han that they never learned is ours among theirs',
      ['☒原 98', 0.97],
      ['新 98', 0.99],
      '新原 98',
    ],
    [
      'money that we see surely, where theirs is a letter',
      ['A$18.80', 0.99],
      ['AS18.80', 0.99],
      'A$18.80',
    ],
    ['but not less surely', ['A$18.80', 0.9], ['AS18.80', 0.99], 'AS18.80'],
    ['other writing beside a number', ['99 ☒☒☒', [1, 1, 0.8, 1, 0.8, 0.9]], ['99', 0.99], '99 ☒☒☒'],
    ['a unit of ours for a letter of theirs', ['新円', 0.97], ['新F', 0.9], '新円'],
    ['one kana alone is none', ['☒☒マ☒☒', 0.9], ['新新新新新', 0.9], '新新新新新'],
    ['nor a Greek letter among Latin ones', ['SΉOP', 0.7], ['SHOP', 0.8], 'SHOP'],
    [
      'nor several specks over Latin capitals',
      ['SΉOP TΉE 100', 0.92],
      ['SHOP T8E LOO', [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.3, 0.9, 0.9, 0.8, 0.8, 0.8]],
      'SHOP TΉE LOO',
    ],
    ['a line of Han is left to the other', ['☒☒', 0.9], ['新品', 0.9], '新品'],
    ['but for a unit of price that it never learned', ['☒☒円', 0.97], ['新新品', 0.9], '新新円'],
    ['and with one that it did not see at all', ['☒☒5円', 0.97], ['新新5', 0.9], '新新5円'],
    ['if that is surely told', ['☒☒円', 0.9], ['新新品', 0.8], '新新品'],
    ['a lone currency that the other does not see', ['¥', 0.5], ['', 0], '¥'],
    ['and no other lone sign', ['x', 0.5], ['', 0], ''],
    ['a kana that looks like Han is none there', ['ロ☒☒', 0.9], ['新新品', 0.9], '新新品'],
    ['nothing of ours leaves theirs', ['', 0], ['SALE', 0.9], 'SALE'],
  ])('%s', (_, ours, theirs, said) => expect(together(ours, theirs)).toBe(said))

  test('a small capital is the Latin letter that the other saw, unless its word is Cyrillic', () => {
    const said = (ours: string, theirs: string) => {
      const told = vote(signs(ours, 0.9), { signs: signs(theirs, 0.9), taught }, alphabet)
      return textOf(lettered(told, alphabet))
    }
    expect(said('eтap', 'eTap')).toBe('eTap')
    expect(said('тaж', 'Ta*')).toBe('таж')
  })

  test('in a word of one script a letter of the other counts half', () => {
    expect(together(['label жN', 0.9], ['label lN', 0.6])).toBe('label lN')
  })

  test('letters that the other saw in a script that neither knows are never told', () => {
    const told = vote(signs('☒☒☒ 299', 0.8), { signs: signs('aqlka 299', 0.99), taught }, alphabet)
    expect(textOf(told)).toBe('☒☒☒ 299')
    expect(isForeign(told)).toBe(true)
    expect(isForeign(signs('sale ☒'))).toBe(false)
    expect(isForeign(signs('☒☒ 19900'))).toBe(true)
    expect(isForeign(signs('sale ☒☒ 19900'))).toBe(false)
    expect(isForeign(signs('☒ 19900'))).toBe(false)
    expect(isForeign(signs('¥12999 ☒☒'))).toBe(false)
  })
})
