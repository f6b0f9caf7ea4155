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

const endings = new Set(
  (
    'a e i o u y s n es en er ern em as os is ie ia ii ow om ach ami mi ek ego ej ym ych ich im ich owi owie ' +
    'ler lar leri lari lerin larin lerimiz larimiz lere lara lerde larda si su in un im um imiz umuz i de da den dan e ' +
    'т ть а я о е ы и у ю ов ев ей ой ий ый ая яя ое ее ые ие ам ям ами ями ах ях ом ем ью ок ек ого его ому ему ых их ым им'
  ).split(' '),
)

/**
 * Whether two plain words are one but for their endings: `kurtki` and `kurtka`, `elbiseler` and
 * `elbise`. They share five letters at least, or four where the rest is short.
 */
export function areInflected(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length)
  let shared = 0
  while (shared < most && a[shared] === b[shared]) shared++
  const rests = [a.slice(shared), b.slice(shared)]
  if (shared < (rests.every((rest) => rest.length < 2) ? 4 : 5)) return false
  return rests.every((rest) => rest === '' || endings.has(rest))
}
