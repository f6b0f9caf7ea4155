import type { Measure, Unit } from '../core/rule'
import type { Locale, Translated } from '../core/locale'

/** A measured value for people: `13.2 %`, `3.1 MB`, `96 px`. */
export function withUnit(value: number, unit: Unit): string {
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
export const against = ({ measured, limit, unit, bound }: Measure): string =>
  `${withUnit(measured, unit)} / ${bound === 'max' ? '≤' : '≥'} ${withUnit(limit, unit)}`

/** `at most 15 %`: true to read whether the value keeps it or not. */
export const limitSaid = ({ limit, unit, bound }: Measure, locale: Locale): string =>
  `${bounds[locale][bound]} ${withUnit(limit, unit)}`

const bounds: Translated<Record<Measure['bound'], string>> = {
  zh: { max: '上限', min: '下限' },
  en: { max: 'at most', min: 'at least' },
}

const round = (value: number, digits: number): string => String(Number(value.toFixed(digits)))
