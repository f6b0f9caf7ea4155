/**
 * Sources of regular expressions as one, in which each is a group of its name, so that a match tells
 * which it was. Names are words with hyphens.
 */
export const anyOf = (patterns: readonly (readonly [name: string, source: string])[]): string =>
  patterns.map(([name, source]) => `(?<${name.replaceAll('-', '_')}>${source})`).join('|')

/** The name of the first group that is part of a match. */
export function nameOf({ groups = {} }: RegExpExecArray): string {
  const found = Object.entries(groups).find(([, part]: [string, string | undefined]) => part !== undefined) // prettier-ignore
  if (!found) throw new Error('no group is named')
  return found[0].replaceAll('_', '-')
}
