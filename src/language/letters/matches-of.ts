/**
 * Every place where a global pattern fits, in order, as `matchAll` finds them. That copies its
 * pattern, and the copy is compiled anew whenever memory was tidied up meanwhile: of long patterns
 * that costs more than the search.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex = after(text, pattern)
  }
  return found
}

/** Past one whole character, where the pattern counts in those. */
const after = (text: string, { lastIndex, unicode }: RegExp): number =>
  lastIndex + (unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1)
