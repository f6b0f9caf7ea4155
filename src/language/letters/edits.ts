/**
 * Whether `a` becomes `b` by at most `most` insertions, deletions and replacements. Time grows with
 * length × most.
 */
export function within(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  if (most === 0 || a === b) return a === b
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(most + 1)
    row[0] = i
    let best = row[0]
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      row[j] = Math.min(
        previous[j] + 1,
        row[j - 1] + 1,
        previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
      best = Math.min(best, row[j])
    }
    if (best > most) return false
    previous = row
  }
  return previous[b.length] <= most
}
