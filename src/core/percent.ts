/** A share as people write it: `0.384` → `38 %`. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`
