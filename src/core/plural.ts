/** `1 line`, `2 lines`: English needs the word to fit its number. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
