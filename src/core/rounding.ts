/**
 * A share as people write it: `0.384` → `38 %`. Beside a limit that it misses by a hair it has the
 * decimals that tell the two apart: 0.135 is `13.5 %` beside 0.14.
 */
export function percent(share: number, beside?: number): string {
  const apart = [0, 1, 2].find(
    (decimals) =>
      beside === undefined || +hundredths(share, decimals) !== +hundredths(beside, decimals),
  )
  return percentTo(share, beside === undefined || share === beside ? 0 : (apart ?? 2))
}

/** A share with so many decimals, whether they are needed or not: `0.384` → `38.4 %`. */
export const percentTo = (share: number, decimals = 1): string => `${hundredths(share, decimals)} %`

const hundredths = (share: number, decimals: number) => (share * 100).toFixed(decimals)

/** To a tenth, as places and sizes are written: finer than a pixel nobody sees. */
export const tenth = (value: number): number => Math.round(value * 10) / 10
