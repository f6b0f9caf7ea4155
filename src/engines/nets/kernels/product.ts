export const product = (list: readonly number[]): number => list.reduce((all, n) => all * n, 1)
