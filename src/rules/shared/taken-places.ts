import type { TextLine } from '../../core/evidence'
import type { Along } from '../../core/span/span'
import type { Hit } from './hit'

/** The places that some hits take, line by line: whether another one lies in their way is a look-up. */
export class TakenPlaces {
  private readonly lines = new Map<TextLine, Along[]>()

  constructor(hits: readonly Hit[]) {
    const all = new Map<TextLine, Along[]>()
    for (const { line, along } of hits.flatMap(({ spans }) => spans)) {
      const places = all.get(line)
      if (places) places.push(along)
      else all.set(line, [along])
    }
    for (const [line, places] of all) this.lines.set(line, united(places))
  }

  /** Whether a hit has a place in common with them, each seen along its line. */
  meet({ spans }: Hit): boolean {
    return spans.some(({ line, along }) => {
      const places = this.lines.get(line)
      return places !== undefined && isTaken(places, along)
    })
  }
}

/** In order, with those that overlap as one. */
function united(places: readonly Along[]): Along[] {
  const out: Along[] = []
  for (const place of [...places].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1)
    if (last && place.from < last.to) last.to = Math.max(last.to, place.to)
    else out.push({ ...place })
  }
  return out
}

/** Looks for the last place that begins before the other ends. */
function isTaken(places: readonly Along[], { from, to }: Along): boolean {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle].from < to) low = middle + 1
    else high = middle
  }
  return low > 0 && places[low - 1].to > from
}
