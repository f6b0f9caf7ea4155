/**
 * What the recogniser, which never learned Arabic, makes of its commonest words on covers: ريال is
 * "JLJ" to it, فقط "ba9".
 */
export const looksArabic = (text: string): boolean =>
  /(?:^|[ \d])J[LlUuIi1,]{1,2}[Jjy]?(?:$|[ \d])|(?:^| )b[ao]{1,2}[a9](?: |$)|(?:^|[ \d])pgu?[!il](?: |$)/.test(
    text,
  )
