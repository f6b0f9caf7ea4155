/**
 * Letters and marks of plain text, for the inside of a character class. A few dozen ranges, where
 * `\p{L}\p{M}` is over a thousand: in the plugin's sandbox, which compiles them one by one, patterns
 * that say it hundreds of times took ten times the memory.
 */
export const letter =
  'a-zªµºß-öø-\\u036f\\u0370-\\u037d\\u037f-\\u05bd\\u05c1\\u05c2\\u05d0-\\u05f2\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u0963\\u0966-\\u0e3e\\u0e40-\\u0e4e\\u0e80-\\u1fff' +
  '\\u2c00-\\u2dff\\u3005-\\u3007\\u3041-\\ua4cf\\ua500-\\ud7ff\\uf900-\\ufaff\\ufb1d-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc\\uff66-\\uff9f'

/** Where a word begins and ends. */
export const wordStart = `(?<![${letter}\\d])`
export const wordEnd = `(?![${letter}\\d])`
