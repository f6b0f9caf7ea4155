/**
 * Cuts inflection off a plain word, lightly: the same few endings for all Latin, Cyrillic, Korean
 * and Arabic words. For comparing only.
 */
export function stem(word: string): string {
  if (/^[a-z]+$/.test(word)) return latin(word)
  if (/^[а-яіїєґ]+$/.test(word)) return cut(word, cyrillic, 3)
  if (/^[가-힣]+$/.test(word)) return cut(word, korean, 2)
  if (/^[\u0621-\u064a]+$/.test(word)) return cut(word.replace(/^(?:و?ال|لل)(?=..)/, ''), arabic, 2)
  return word
}

/**
 * Cuts no more than a plural: what is `lighting` is not `light`, and a `playa` no `play`. Of other
 * scripts, the stem.
 */
export function singular(word: string): string {
  if (!/^[a-z]+$/.test(word)) return stem(word)
  const out = withoutPlural(word)
  return out.length > 4 ? out.replace(/e$/, '') : out
}

function withoutPlural(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return word.slice(0, -3) + 'y'
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

function latin(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word
  let out = withoutPlural(word)
  if (/.{4}ing$/.test(out)) out = out.slice(0, -3)
  else if (/.{4}ed$/.test(out)) out = out.slice(0, -2)
  if (/([bdgklmnprt])\1$/.test(out) && out.length > 4) out = out.slice(0, -1)
  return out.length > 4 ? out.replace(/[eoa]$/, '') : out
}

/** Without the longest ending that leaves at least `least` letters. */
function cut(word: string, endings: readonly string[], least: number): string {
  const ending = endings.find(
    (ending) => word.endsWith(ending) && word.length - ending.length >= least,
  )
  return ending ? word.slice(0, -ending.length) : word
}

const longestFirst = (endings: string) => endings.split(' ').sort((a, b) => b.length - a.length)

const cyrillic = longestFirst(
  'ями ами ыми ими ого его ому ему иях ов ев ей ий ый ой ам ям ах ях ые ие ая яя ое ее ую юю ом ем ым им их ых ью ия ию ии а я о е ы и у ю ь й',
)
const korean = longestFirst('에서 으로 까지 부터 을 를 은 는 이 가 의 에 로 와 과 도')
const arabic = longestFirst('ات ين ون ان ة ه')
