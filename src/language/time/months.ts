import { letter } from '../letters/letter'

/** How months begin in Latin, Cyrillic and Arabic, for the day on which an offer ends. Plain text. */
const months =
  '(?:jan|ene|gen|sty|oca|feb|fev|lut|sub|mar|mae|apr|abr|avr|kwi|nis|ma[iyj]|mag|jun|juin|giu|cze|haz|jul|juil|lug|lip|tem|aug|ago|aou|sie|sep|set|wrz|eyl|okt|oct|ott|out|paz|eki|nov|noi|lis|kas|de[czs]|dic|gru|ara|' +
  'янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|гру|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|' +
  'ιαν|φεβ|μαρ|απρ|μαι|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ)'

/** The same by name alone: `5.5` is a size, too. */
export const namedDay = `(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:de |of )?${months}[${letter}]{0,8}|${months}[${letter}]{0,8} \\d{1,2}|\\d{1,2}月\\d{1,2}日|\\d{1,2}월 ?\\d{1,2}일)`

/** Midnight in all languages, on which an offer ends as often as on an hour. */
export const midnight =
  '(?:(?:la |a |à )?(?:midnight|mitternacht|medianoche|meia[- ]noite|minuit|mezzanotte|middernacht)|полуночи|півночі|полунощ|polnocy|polnoci|pulnoci|miezul noptii|midnatt?|tengah malam|gece yarisin|자정|深夜0時|منتصف الليل|เที่ยงคืน(?:นี้)?|nua đem|חצות|τα μεσανυχτα|आधी रात)'

/** A day of the calendar: `20 July`, `July 20`, `20.07.`, `7月20日`, `20日`, `7월 20일`. */
export const calendarDay = `(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:de |of )?${months}[${letter}]{0,8}|${months}[${letter}]{0,8} \\d{1,2}|\\d{1,2}[./]\\d{1,2}(?![\\d%])|(?:\\d{1,2}月)?\\d{1,2}[日号]|\\d{1,2}월 ?\\d{1,2}일|\\d{1,2} ?(?:[มกพสตธ]|มี|เม|มิ)\\.[คพยต]\\.?)`
