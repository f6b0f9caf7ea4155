/** WebAssembly text has no loops of its own: `count` lines, written by `line`. */
export const each = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n')
