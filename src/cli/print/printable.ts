/**
 * File names and read text are hostile: no control characters, line breaks or direction marks reach
 * the terminal.
 */

export const printable = (text: string): string =>
  text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    '\ufffd',
  )

/** The same of several lines, which stay lines. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n')
