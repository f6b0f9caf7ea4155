/** Where `part` begins in a run of letters without spaces, from left to right, not overlapping. */
export function placesInRun(run: string, part: string): number[] {
  const places: number[] = []
  for (let at = run.indexOf(part); part && at >= 0; at = run.indexOf(part, at + part.length))
    places.push(at)
  return places
}
