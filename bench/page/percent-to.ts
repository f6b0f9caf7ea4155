/** A share with so many decimals, whether they are needed or not: `0.384` → `38.4 %`. */
export const percentTo = (share: number, decimals = 1): string =>
  `${(share * 100).toFixed(decimals)} %`
