import type { Measure, Unit } from '../core/rule'
import type { Locale, Translated } from '../core/locale'

/** A measured value for people: `13.2 %` (`13.2%` in Chinese), `3.1 MB`, `96 px`. */
export const withUnit = (value: number, unit: Unit, locale: Locale): string =>
  inLocale(plainly(value, unit), locale)

/** Chinese sets a percent sign close; everything else is written alike. */
export const inLocale = (text: string, locale: Locale): string =>
  locale === 'zh' ? text.replace(/(\d) %/g, '$1%') : text

function plainly(value: number, unit: Unit): string {
  switch (unit) {
    case 'share':
    case 'probability':
      return `${round(value * 100, 1)} %`
    case 'bytes':
      return value >= 100_000 ? `${round(value / 1e6, 1)} MB` : `${round(value / 1000, 0)} kB`
    case 'px':
      return `${round(value, 0)} px`
    case 'bits':
      return `${round(value, 1)} bit`
    case 'distance':
      return round(value, 2)
    case 'variance':
    case 'count':
      return round(value, 0)
  }
}

/** `21.3 % / ≤ 15 %` */
export const against = ({ measured, limit, unit, bound }: Measure, locale: Locale): string =>
  `${withUnit(measured, unit, locale)} / ${bound === 'max' ? '≤' : '≥'} ${withUnit(limit, unit, locale)}`

/** `at most 15 %`: true to read whether the value keeps it or not. */
export const limitSaid = ({ limit, unit, bound }: Measure, locale: Locale): string =>
  bounds[locale][bound](withUnit(limit, unit, locale))

/** `16.5 % of 15 %`, `4.1 % (at least 6 %)`, `16.5%（上限 15%）` */
export const ofLimit = (measure: Measure, locale: Locale): string => {
  const measured = withUnit(measure.measured, measure.unit, locale)
  if (locale === 'zh') return `${measured}（${limitSaid(measure, locale)}）`
  return measure.bound === 'max'
    ? `${measured} of ${withUnit(measure.limit, measure.unit, locale)}`
    : `${measured} (${limitSaid(measure, locale)})`
}

const bounds: Translated<Record<Measure['bound'], (limit: string) => string>> = {
  zh: { max: (limit) => `上限 ${limit}`, min: (limit) => `下限 ${limit}` },
  en: { max: (limit) => `at most ${limit}`, min: (limit) => `at least ${limit}` },
}

const round = (value: number, digits: number): string => String(Number(value.toFixed(digits)))
