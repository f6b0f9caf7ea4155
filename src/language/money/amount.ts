/**
 * A number as prices are written in any locale, also digit by digit (`1 9 . 9 0`), as on tiles; every
 * quantifier is bounded, so a scan is linear.
 */
export const amount =
  /(?<!\d)\d(?: \d){1,6}(?: ?[.,] ?\d(?: ?\d)?)?(?! ?\d)|\d{1,3}(?:[ ,.']\d{3}(?!\d)){1,4}(?:[.,]\d{1,2}(?!\d))?|\d{1,9}(?:[.,]\d{1,3}(?!\d))?/g

/** Digits that stand apart put together. */
export const closed = (number: string): string =>
  /^\d \d(?: |$|[.,])/.test(number) ? number.replace(/ /g, '') : number

/** With two decimals, as money has: `9.99`, `1 299,00`. */
export const hasCents = (number: string): boolean => /[.,]\d{2}$/.test(number)

/** In thousands: `12,000`, `1 299`. */
export const isGrouped = (number: string): boolean =>
  /^\d{1,3}(?:[ ,.']\d{3})+(?:[.,]\d{1,2})?$/.test(number)

/** The whole part's digits. */
export const wholeDigits = (number: string): string =>
  number.replace(/[.,]\d{1,2}$/, '').replace(/\D/g, '')

/** Heights of screens in lines: `1080p` is no price. */
export const isResolution = (number: string): boolean =>
  /^(?:144|240|360|480|540|720|1080|1440|2160|4320)$/.test(number)

/** `1 77.000`: no number is written so, but a narrow 1 stands far from the next. */
const parted = /(?<!\d[ .,]?)(\d\d?) (?=\d\d?[.,]\d{3}(?!\d))/g

/**
 * Digits that a reader of pictures took for letters, put right unit for unit: `¥l29`, `19.9O`. Only
 * in runs that are digits at least by half and touch no other letter of that alphabet. A space within
 * a number is moved before it.
 */
export function mendDigits(text: string): string {
  return text
    .replace(parted, ' $1')
    .replace(/(?<![a-zA-Zа-яА-Я\d])[\dOoQDlI|][\dOoQDlI|.,]{1,11}(?![a-zA-Zа-яА-Я\d])/g, (run) => {
      const signs = run.replace(/[.,]/g, '')
      const digits = signs.replace(/\D/g, '').length
      return digits > 0 && digits * 2 >= signs.length
        ? run.replace(/[OoQD]/g, '0').replace(/[lI|]/g, '1')
        : run
    })
}
