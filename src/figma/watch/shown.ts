import type { CoverFrame } from '../frames'
import { glance } from '../snapshot/glance'

/**
 * The covers whose results the panel may be showing, and the layers they consisted of when they
 * were looked at: a layer that is gone has no parent any more to be found by.
 */
interface Shown {
  frame: CoverFrame
  print: string
}

const shown = new Map<string, Shown>()
const coverOf = new Map<string, string>()
let listener: () => void = () => {}

/** Called with each cover that the panel gets to see. */
export function shows(
  frame: CoverFrame,
  { layers, print }: { layers: readonly string[]; print: string },
): void {
  shown.set(frame.id, { frame, print })
  for (const id of layers) coverOf.set(id, frame.id)
  listener()
}

/** A copy that was only looked at for a trial was never shown. */
export function forget(id: string): void {
  shown.delete(id)
  coverOf.forEach((cover, layer) => {
    if (cover === id) coverOf.delete(layer)
  })
}

/** Tells when another cover is shown; there is one listener. */
export function onShown(told: () => void): void {
  listener = told
}

export const isShown = (id: string): boolean => shown.has(id)
export const anyShown = (): boolean => shown.size > 0
export const framesShown = (): CoverFrame[] => [...shown.values()].map(({ frame }) => frame)

/** The shown cover that a layer was part of when we last heard of it. */
export const lastCoverOf = (id: string): string | undefined => coverOf.get(id)

export function nowIn(id: string, cover: string | null): void {
  if (cover === null) coverOf.delete(id)
  else coverOf.set(id, cover)
}

/** Whether a shown cover is gone from the document. */
export const isGone = (id: string): boolean => shown.get(id)?.frame.removed ?? false

/**
 * Whether a shown cover looks otherwise than when it was checked. Figma tells nobody of changes to
 * main components, styles and variables.
 */
export async function looksOld(id: string): Promise<boolean> {
  const known = shown.get(id)
  if (!known || known.frame.removed || !known.print) return false
  return (await glance(known.frame)) !== known.print
}
