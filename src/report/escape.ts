/**
 * Names and words that were read are hostile: in a page or a picture they are mere words. Control characters and
 * marks that turn the direction of what follows are dropped, lone surrogates too.
 */
export const escape = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`)
