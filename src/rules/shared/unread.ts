import type { Translated } from '../../core/locale'
import { plural } from '../../core/plural'

/**
 * How near a rule comes to a line of which only this was made out: the nearest asks about it for
 * all. Where nothing was made out it may be a name.
 */
export const priceLike = (text: string): number => (/\d/.test(text) ? 2 : 0)
export const clockLike = (text: string): number => (/\d\s?[:：]\s?\d/.test(text) ? 3 : 0)
export const nameLike = (): number => 1

/** The one question, with what would settle it, behind what else is asked. */
export const alsoUnread: Translated<(asked: string, lines: number) => string> = {
  zh: (asked, lines) => asked + (lines > 0 ? askUnread.zh(lines) : ''),
  en: (asked, lines) => [asked, lines > 0 && askUnread.en(lines)].filter(Boolean).join(' '),
}

const askUnread: Translated<(lines: number) => string> = {
  zh: (lines) =>
    `有 ${lines} 行文字无法识别。请放大到 100% 看：不能是价格、倒计时，也不能是其他平台或竞品的名称。`,
  en: (lines) =>
    `${plural(lines, 'line')} could not be read. Look at 100 %: a price, a countdown or another platform’s or a rival’s name must not be there.`,
}
