import type { Field } from '../../core/raster'

/** Gini's coefficient of the map: 0 when attention is spread evenly, near 1 when one spot holds it all. 0 for an empty map. */
export function concentrationOf({ data }: Field): number {
  const sorted = Float32Array.from(data).sort()
  let [total, weighted] = [0, 0]
  sorted.forEach((value, i) => {
    total += value
    weighted += value * (i + 1)
  })
  const n = sorted.length
  return total < 1e-6 * n || n < 2 ? 0 : Math.max(0, (2 * weighted) / (n * total) - (n + 1) / n)
}
