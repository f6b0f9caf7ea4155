/** All words of a pattern of alternatives, groups, classes, optional and escaped letters. */
export function meant(pattern: string): string[] {
  const tokens = pattern.match(/\\.|\(\?:|\{1,2\}|\[[^\]]*\]|./gu) ?? []
  let at = 0
  const alternatives = (): string[] => {
    const all: string[] = []
    let own = ['']
    while (at < tokens.length && tokens[at] !== ')') {
      if (tokens[at] === '|') {
        all.push(...own)
        own = ['']
        at++
        continue
      }
      const some = atom()
      const isOptional = tokens[at] === '?'
      const isTwice = tokens[at] === '{1,2}'
      if (isOptional || isTwice) at++
      const ends = isOptional ? ['', ...some] : isTwice ? [...some, ...some.flatMap((a) => some.map((b) => a + b))] : some
      own = own.flatMap((begin) => ends.map((end) => begin + end))
    }
    return [...all, ...own]
  } // prettier-ignore
  const atom = (): string[] => {
    const token = tokens[at++]
    if (token === '(?:') {
      const inside = alternatives()
      at++
      return inside
    }
    if (token.startsWith('[')) return [...token.slice(1, -1)]
    return [token.replace('\\', '')]
  }
  return alternatives()
}
