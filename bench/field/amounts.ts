import type { Dice, Language } from './case'

/** Amounts of money as a language writes them; `plain` has no cents. */
export interface Amounts {
  cents: string
  plain: string
  thousands: string
}

const marks: Record<string, readonly [decimal: string, group: string]> = {
  en: ['.', ','], zh: ['.', ','], ja: ['.', ','], ko: ['.', ','], th: ['.', ','], ar: ['.', ','], he: ['.', ','],
  es: [',', '.'], pt: [',', '.'], de: [',', '.'], it: [',', '.'], tr: [',', '.'], fr: [',', ' '], pl: [',', ' '], ru: [',', ' '], uk: [',', ' '],
} // prettier-ignore

export function amountsOf({ pick, between }: Dice, language: Language): Amounts {
  const [decimal, group] = marks[language]
  return {
    cents: `${between(3, 189)}${decimal}${pick(['99', '90', '50', '95', '49', '00'])}`,
    plain: `${pick([between(4, 99), between(100, 999)])}`,
    thousands: `${between(1, 24)}${group}${between(1, 9)}${pick(['90', '00', '50', '99'])}`,
  }
}
