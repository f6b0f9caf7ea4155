import type { NamedForm } from '../named-form'

/** A reader takes 〇 for a circle; circles alone stand for any price. */
const numeral = '[〇○零一二两三四五六七八九十百千万]'
const told = '(?=[〇○]{0,8}[零一二两三四五六七八九十百千万])'

/**
 * Prices without a digit, in plain text. Chinese 九块九, 十元 (`一块` alone means "together"), Japanese
 * 千円, 一九八〇円, Korean 만원.
 */
export const spelled: readonly RegExp[] = [
  new RegExp(`${numeral}{1,8}块(?:钱|[一二三四五六七八九](?!${numeral}))`, 'gu'),
  new RegExp(`${numeral}{2,8}块(?=$|[ !,。])`, 'gu'),
  // 几百元 is anything, 十几元 a dozen.
  new RegExp(
    `(?<!几)${told}(?:${numeral}{1,8}|${numeral}{0,7}十几)元(?=$|[ !,。、/起包抢购秒券封任红换到拿])`,
    'gu',
  ),
  new RegExp(`${numeral}{1,8}円(?![形盤卓])`, 'gu'),
  // A day of sales, 特价六一八, has no tens; what is counted follows: 特价三十三款.
  new RegExp(
    `(?:特価|定価|価格|特价|定价|价格|售价|特價|定價|價格|售價) ?(?=${numeral}*[十百千])${numeral}{3,8}(?=[円元]|$|[!,。])`,
    'gu',
  ),
  /(?<![가-힣])(?:[일이삼사오육칠팔구]?[십백천만]){1,4} ?원(?=$|[^가-힣]|에|부터|대|짜리|만|으로|의)/gu,
]

export const spelledForm: NamedForm = { id: 'spelled', example: '九块九' }
