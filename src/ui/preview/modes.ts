import type { Pack, Zone } from '../../core/pack'

/** One way to look at a cover: in the app's list, on a screen with these zones, or cropped. */
export type Mode =
  | { kind: 'feed' }
  | { kind: 'full'; placement?: string; zones: Zone[] }
  | { kind: 'crops'; zones: Zone[] }

/**
 * What a pack lets one see. Only a platform for lives has a list and a player that we know; of any
 * other its own zones are drawn, each place by itself, and nothing is made up.
 */
export function modesOf({ zones, selling }: Pick<Pack, 'zones' | 'selling'>): Mode[] {
  const over = zones.filter(({ kind }) => kind !== 'crop')
  const crops = zones.filter(({ kind }) => kind === 'crop')
  const places = [...new Set(over.flatMap(({ placement }) => placement ?? []))]
  const at = (placement: string): Mode => ({
    kind: 'full',
    placement,
    zones: over.filter((zone) => zone.placement === undefined || zone.placement === placement),
  })
  return [
    ...(selling ? [{ kind: 'feed' as const }] : []),
    ...(places.length > 1 ? places.map(at) : [{ kind: 'full' as const, zones: over }]),
    ...(crops.length > 0 ? [{ kind: 'crops' as const, zones: crops }] : []),
  ]
}

/** Bars are part of what a viewer sees; the rest is help to whoever draws. */
export const isBar = ({ kind }: Pick<Zone, 'kind'>): boolean => kind === 'overlay'
