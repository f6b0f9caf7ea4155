import { lookAlikes } from './look-alikes'

/**
 * A form in which letters that look alike, to a person or to a reader of pictures, are the same:
 * Cyrillic and Greek twins of Latin letters, digits and signs in place of letters, small capitals,
 * and letters of other scripts of the same shape. Takes plain
 * text. Only for comparing names; never shown.
 */
export const skeleton = (plain: string): string => {
  let out = ''
  for (const char of plain) out += twins.get(char) ?? char
  return out.replace(/rn/g, 'm').replace(/vv/g, 'w')
}

/** What readers of pictures and people mix up; goes before what only looks alike. */
const ours = {
  a: 'аα@4ɑ',
  b: 'ьв8ß6',
  c: 'сϲ¢',
  d: 'ԁ',
  e: 'еєεё3€',
  g: 'ɡ9',
  h: 'һн',
  i: 'іιl1|!ӏїı',
  j: 'ј',
  k: 'кκ',
  m: 'м',
  n: 'п',
  o: 'оο0σօ',
  p: 'рρ',
  q: 'ԛ',
  s: 'ѕ5$',
  t: 'тτ7',
  u: 'υ',
  w: 'ԝѡω',
  x: 'хχ',
  y: 'уγү',
  z: '2',
}

const twins = new Map<string, string>(
  [lookAlikes, ours].flatMap((table) =>
    Object.entries(table).flatMap(([latin, others]) =>
      [...others].map((other): [string, string] => [other, latin]),
    ),
  ),
)
