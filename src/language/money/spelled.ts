import type { NamedForm } from '../named-form'

/** A reader takes 〇 for a circle. */
const numeral = '[〇○零一二两三四五六七八九十百千万几]'

/**
 * Prices without a digit, in plain text. Chinese 九块九, 十元 (`一块` alone means "together"), Japanese
 * 千円, 一九八〇円, Korean 만원.
 */
export const spelled: readonly RegExp[] = [
  new RegExp(`${numeral}{1,8}块(?:钱|[一二三四五六七八九](?!${numeral}))`, 'gu'),
  new RegExp(`${numeral}{2,8}块(?=$|[ !,。])`, 'gu'),
  new RegExp(`${numeral}{1,8}元(?=$|[ !,。、/起包抢购秒券封任红换到拿])`, 'gu'),
  new RegExp(`${numeral}{1,8}円(?![形盤卓])`, 'gu'),
  /(?<![가-힣])(?:[일이삼사오육칠팔구]?[십백천만]){1,4} ?원(?=$|[^가-힣]|에|부터|대|짜리|만|으로|의)/gu,
]

export const spelledForm: NamedForm = { id: 'spelled', example: '九块九' }
