/**
 * Pairs of two readings of one line by the least edits; null where one has nothing. Whole costs, so
 * that every machine pairs alike. `free`: what costs nothing to leave out.
 */
export function aligned<A, B>(
  ours: readonly A[],
  theirs: readonly B[],
  equal: (a: A, b: B) => boolean,
  free: (a: A) => boolean,
): [A | null, B | null][] {
  const wide = theirs.length + 1
  const cost = new Int32Array((ours.length + 1) * wide)
  const ways = (i: number, j: number): [both: number, ours: number, theirs: number] => [
    i && j
      ? cost[(i - 1) * wide + j - 1] + replaced(equal(ours[i - 1], theirs[j - 1]), ours[i - 1])
      : Infinity,
    i ? cost[(i - 1) * wide + j] + (free(ours[i - 1]) ? 0 : leftOut) : Infinity,
    j ? cost[i * wide + j - 1] + leftOut : Infinity,
  ]
  const replaced = (same: boolean, one: A) => (same ? 0 : free(one) ? 2 * leftOut : other)
  for (let i = 0; i <= ours.length; i++)
    for (let j = 0; j < wide; j++) if (i || j) cost[i * wide + j] = Math.min(...ways(i, j))
  const pairs: [A | null, B | null][] = []
  for (let [i, j] = [ours.length, theirs.length]; i || j;) {
    const [both, alone] = ways(i, j)
    if (cost[i * wide + j] === both) pairs.push([ours[--i], theirs[--j]])
    else if (cost[i * wide + j] === alone) pairs.push([ours[--i], null])
    else pairs.push([null, theirs[--j]])
  }
  return pairs.reverse()
}

/** A sign that one has alone; two that differ cost a little more, so that runs stay together. */
const leftOut = 8
const other = 9
