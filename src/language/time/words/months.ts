import { letter } from '../../letters/letter'
import { inAnyLanguage } from './languages'

/** By their names, for the day on which an offer ends; `marcas` and `Marken` are no March. */
const months = `(?:${[...new Set(inAnyLanguage('months').split('|'))].join('|')})(?![${letter}])\\.?`

/** A day by its month's name, before it or behind. */
const byName = `\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:de |of )?${months}|${months} \\d{1,2}`

/** A day of the calendar by name alone, for plain text: `5.5` is a size, too. */
export const namedDay = `(?:${byName}|\\d{1,2}月\\d{1,2}日|\\d{1,2}월 ?\\d{1,2}일)`

/** A day of the calendar: `20 July`, `July 20`, `20.07.`, `7月20日`, `20日`, `7월 20일`. */
export const calendarDay = `(?:${byName}|\\d{1,2}[./]\\d{1,2}(?![\\d%])|(?:\\d{1,2}月)?\\d{1,2}[日号]|\\d{1,2}월 ?\\d{1,2}일|\\d{1,2} ?(?:[มกพสตธ]|มี|เม|มิ)\\.[คพยต]\\.?)`
