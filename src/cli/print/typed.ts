import { printable } from './printable'

/** A path as it can be typed again. */
export function typed(path: string): string {
  const shown = printable(path)
  // Between double quotes a shell would still act on these.
  if (/["$`!]/.test(shown)) return `'${shown.replaceAll("'", "'\\''")}'`
  return /[^\w./\\:@-]/.test(shown) ? `"${shown}"` : shown
}

/** The option for a pack as it was named, where it was. */
export const packTyped = (named: string | undefined): string =>
  named === undefined ? '' : ` --pack ${typed(named)}`
