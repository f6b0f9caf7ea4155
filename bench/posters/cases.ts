import type { Script } from './fonts'
import {
  columns,
  hollow,
  line,
  onPlate,
  raised,
  struck,
  tiles,
  tilted,
  twoLines,
  upright,
  withDisc,
  type Layout,
} from './layouts'
import {
  innocent,
  names,
  plainWords,
  pressure,
  priceWords,
  promotion,
  signs,
  type Phrases,
} from './phrases'

/** What is written on one poster, and the rule that it breaks; null for none. */
export interface Case {
  rule: 'price-number' | 'promo-countdown' | 'third-party-logo' | 'promotional-words' | null
  kind: string
  script: Script
  words: string
  layout: Layout
}

type Row = [script: Script, words: string, layout: Layout]
const rows = (rule: Case['rule'], kind: string, some: readonly Row[]): Case[] =>
  some.map(([script, words, layout]) => ({ rule, kind, script, words, layout }))

/** Of units of time in falling order. */
const units: readonly (readonly [Script, ...string[]])[] = [
  ['cyrillic', 'дней', 'часов', 'минут'], ['cyrillic', 'год', 'хв', 'сек'], ['accented', 'días', 'horas', 'min'],
  ['latin', 'Tage', 'Std', 'Min'], ['accented', 'dni', 'godz', 'min'], ['latin', 'jours', 'heures', 'min'], ['accented', 'gün', 'saat', 'dk'],
  ['latin', 'dias', 'horas', 'min'], ['latin', 'giorni', 'ore', 'minuti'], ['chinese', '天', '时', '分'], ['japanese', '日', '時間', '分'],
  ['korean', '일', '시간', '분'], ['latin', 'Hours', 'Minutes', 'Seconds'],
] // prettier-ignore

type Pick = <T>(some: readonly T[]) => T

const saying =
  (pick: Pick) =>
  (
    rule: Case['rule'],
    kind: string,
    phrases: Phrases,
    layouts: readonly ((text: string) => Layout)[],
  ) =>
    Object.entries(phrases).flatMap(([script, texts]) =>
      texts.map((words): Case => {
        return { rule, kind, script: script as Script, words, layout: pick(layouts)(words) }
      }),
    )

/** Promotional words, and plain ones. */
export const promotionCases = (pick: Pick): Case[] => [
  ...saying(pick)('promotional-words', 'words', promotion, [line, onPlate, onPlate, tilted]),
  ...saying(pick)(null, 'words', plainWords, [line, onPlate, tilted]),
]

/** All others; `pick` is one of several, by the seed. */
export function cases(pick: Pick): Case[] {
  const said = saying(pick)
  const two = (from: number, to: number) =>
    String(from + Math.floor(pick([...Array(to - from).keys()]))).padStart(2, '0')
  return [
    ...said('price-number', 'sign', signs, [line, onPlate, onPlate]),
    ...said('price-number', 'word', priceWords, [line, onPlate]),
    ...prices,
    ...units.map(([script, ...names]): Case => {
      const numbers = [two(1, 6), two(1, 24), two(1, 60)]
      const row = names.map((name, i) => [numbers[i], name] as const)
      const layout = columns(row, pick(['ground', 'ring', 'tile'] as const))
      return { rule: 'promo-countdown', kind: 'columns', script, words: row.join(' '), layout }
    }),
    ...clocks,
    ...said('promo-countdown', 'words', pressure, [line, onPlate, onPlate]),
    ...said('third-party-logo', 'name', names, [line, onPlate, tilted]),
    ...said(null, 'words', innocent, [line, onPlate, tilted]),
    ...harmless,
  ]
}

const prices = rows('price-number', 'set', [
  ['latin', '24.99 €', raised('24', '99', '€')], ['latin', '$7.49', raised('$7', '49')], ['accented', '139.90 zł', raised('139', '90', 'zł')],
  ['latin', '45 €', withDisc('45', '€', 'behind')], ['chinese', '¥ 79', withDisc('79', '¥', 'before')], ['latin', '$ 15', withDisc('15', '$', 'before')],
  ['cyrillic', '890 ₽', withDisc('890', '₽', 'behind')], ['latin', '$ 2 4', tiles('$24', 'disc')], ['latin', '3 5 €', tiles('35€')],
  ['chinese', '¥ 1 2 8', tiles('¥128', 'disc')], ['cyrillic', '4 9 0 ₽', tiles('490₽')], ['latin', '14,90 €', tilted('14,90 €')],
  ['cyrillic', '1 190 ₽', tilted('1 190 ₽')], ['japanese', '2,480円', tilted('2,480円')], ['accented', '64,99 zł', tilted('64,99 zł')],
  ['latin', '33,50 €', hollow('33,50 €')], ['latin', '$8.80', hollow('$8.80')], ['cyrillic', '650 ₽', hollow('650 ₽')],
  ['accented', '249 zł', struck('249 zł')], ['latin', '€ 119,00', struck('€ 119,00')], ['latin', '$89.99', struck('$89.99')],
  ['cyrillic', '3 490 ₽', struck('3 490 ₽')], ['japanese', '6,800円', struck('6,800円')], ['chinese', '现价六十八元', upright('现价六十八元')],
  ['japanese', '特価二九八〇円', upright('特価二九八〇円')], ['latin', '€12–€25', line('€12–€25')], ['cyrillic', 'от 690 до 1 490 ₽', line('от 690 до 1 490 ₽')],
  ['latin', '9 € · 15 € · 22 €', line('9 € · 15 € · 22 €')], ['latin', 'now only 29.99 $', twoLines('now only', '29.99 $')],
  ['cyrillic', 'цена 1490', twoLines('цена', '1490')], ['chinese', '到手价 199', twoLines('到手价', '199')],
]) // prettier-ignore

const clocks = rows('promo-countdown', 'clock', [
  ['latin', '03:45:12', tiles('03:45:12')], ['latin', '11 59 07', tiles('11 59 07')], ['latin', '00:18:26', tiles('00:18:26', 'disc')],
  ['latin', '05:42:17', line('05:42:17')], ['latin', 'Ends in 03:12:45', onPlate('Ends in 03:12:45')], ['latin', '1d 06h 33m', line('1d 06h 33m')],
]) // prettier-ignore

const harmless = rows(null, 'set', [
  ['latin', '120 Hz 65 W 12 GB', columns([['120', 'Hz'], ['65', 'W'], ['12', 'GB']], 'tile')],
  ['latin', '24 Colours 4.9 Rating', columns([['24', 'Colours'], ['4.9', 'Rating'], ['3', 'Sizes']], 'ring')],
  ['cyrillic', '15 цветов 6 размеров', columns([['15', 'цветов'], ['6', 'размеров'], ['2', 'года']], 'ground')],
  ['latin', '2 0 2 6', tiles('2026')], ['latin', '1 5 . 0 3', tiles('15.03')], ['latin', 'S A L E', tiles('SALE', 'disc')],
  ['chinese', '新品首发', tiles('新品首发')], ['latin', '№ 5', withDisc('5', '№', 'before')], ['latin', 'Größe 36', struck('Größe 36')],
  ['latin', 'Size 40', hollow('Size 40')], ['latin', '12 m²', raised('12 m', '2')], ['chinese', '春季新款上市', upright('春季新款上市')],
  ['japanese', '新作十二色', upright('新作十二色')],
]) // prettier-ignore
