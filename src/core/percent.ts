/**
 * A share as people write it: `0.384` → `38 %`. Beside a limit that it misses by a hair it has the
 * decimals that tell the two apart: 0.135 is `13.5 %` beside 0.14.
 */
export function percent(share: number, beside?: number): string {
  const written = (value: number, decimals: number) => (value * 100).toFixed(decimals)
  const apart = [0, 1, 2].find(
    (decimals) => beside === undefined || +written(share, decimals) !== +written(beside, decimals),
  )
  return `${written(share, beside === undefined || share === beside ? 0 : (apart ?? 2))} %`
}
