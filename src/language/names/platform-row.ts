/**
 * One platform: key, names that mean nothing else, and phrases for names that are ordinary words
 * too.
 */
export interface Platform {
  brand: string
  /**
   * Latin names are compared as whole words, joined words and, from six letters on, with one letter
   * wrong; others where they occur.
   */
  names: string[]
  /** For plain text; the only way in which an ambiguous name counts. */
  phrases?: RegExp
  /**
   * The name alone on its line where it is an ordinary word, too, as it is written: it may be the
   * platform, a person must look.
   */
  alone?: RegExp
}

/** A row of the table: its names parted by commas. */
export const p = (brand: string, names: string, phrases?: RegExp, alone?: RegExp): Platform => ({
  brand,
  names: names.split(', ').filter(Boolean),
  ...(phrases && { phrases }),
  ...(alone && { alone }),
})

/** An ordinary word that is all there is, and begins with a capital. */
export const only = (word: string) => new RegExp(`^[^\\p{L}\\d]*(?:${word})[^\\p{L}\\d]*$`, 'u')

/** Short names of networks before a name: `ig: @mode`, `вк: мода`, `tg @mode`. */
export const short = (names: string) => `(?<![\\p{L}\\d])(?:${names}) ?(?:: ?@?|@)(?=[\\p{L}\\d])`

/** Before an ambiguous name: `follow us on X`, `find us on LINE`, `магазин на Озон`. */
export const at =
  '(?:follow|find|shop|buy|live|join|add|see|watch|available|sold|store|order|us|me|now|only) (?:us |me |it )?(?:on|at|via|with)'
