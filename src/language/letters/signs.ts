/**
 * Characters that mean the same here, after Unicode's compatibility form: dashes, quotes, colons,
 * separators, yuan and yen.
 */
export const signs = new Map<string, string>([
  ...alike('-', '‐‑‒–—―−﹣⁃'),
  ...alike("'", '׳‘’‚‛′`´ʼʹ'),
  ...alike('"', '״“”„‟″«»'),
  ...alike(':', '∶꞉ː׃'),
  ...alike('/', '⁄∕'),
  ...alike('*', '×✕✖'),
  ...alike('~', '∼〜～'),
  ...alike('.', '٫·'),
  ...alike(',', '٬、،'),
  ...alike('%', '٪'),
  ...alike('¥', '￥'),
])

/**
 * First digit of each script whose digits are not already plain after Unicode's compatibility form.
 */
export const digitZeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
  0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0,
  0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xaa50, 0xabf0,
]

/**
 * Can't be seen: controls but white space, soft hyphen, joiners, direction marks and overrides,
 * variation selectors, tags, fillers.
 */
export const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u0640\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{e0000}-\u{e0fff}]/gu

function alike(target: string, chars: string): [string, string][] {
  return [...chars].map((char) => [char, target])
}
