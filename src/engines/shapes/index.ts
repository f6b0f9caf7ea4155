import type { Parts, ShapeMatcher } from '../../core/engines'
import type { VectorPath } from '../../core/scene'
import { fingerprint, type Fingerprint } from './fingerprint'
import { alike } from './alike'
import { readGallery, type KnownShape } from './gallery'
import { paint } from './paint'
import { viewsOf } from './views'

/** Less alike ones are left out. */
const leastAlike = 0.75

/** Compares drawn shapes with the marks of platforms, by their form alone. */
export async function openShapes(parts: Parts): Promise<ShapeMatcher> {
  const known = readGallery(await parts('mark-shapes'))
  return { match: (outlines) => nearest(printsOf(outlines), known) }
}

export function printsOf(outlines: readonly VectorPath[]): Fingerprint[] {
  const { mask, colours } = paint(outlines)
  return viewsOf(mask, colours).flatMap((view) => fingerprint(view) ?? [])
}

export function nearest(
  prints: readonly Fingerprint[],
  known: readonly KnownShape[],
  least = leastAlike,
): { brand: string; score: number } | null {
  let best: { brand: string; score: number } | null = null
  for (const print of prints) {
    for (const mark of known) {
      const score = alike(print, mark.print, best?.score ?? least)
      if (score >= (best?.score ?? least)) best = { brand: mark.brand, score }
    }
  }
  return best
}
