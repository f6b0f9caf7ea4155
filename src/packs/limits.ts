import { intersect, type Box } from '../core/geometry'
import type { Facts, Zone } from '../core/pack'
import { frameSize } from '../rules/frame-size'
import { fileWeight } from '../rules/file-weight'
import { safeZone } from '../rules/safe-zone'
import { thirdPartyLogo } from '../rules/third-party-logo'

type LimitsOf<R extends { limits: object }> = Partial<R['limits']>

/** What rules take from the facts of a platform, so that each stands there alone. */
export const sizeLimits = ({ size, shape }: Facts): LimitsOf<typeof frameSize> => ({
  ...size,
  tolerance: shape.tolerance,
  least: shape.least,
  larger: shape.larger,
  ...(shape.pixels !== undefined && { pixels: shape.pixels }),
})

export const weightLimits = ({ weight, formats }: Facts): LimitsOf<typeof fileWeight> => ({
  bytes: weight,
  formats: [...formats],
})

export const ownLimits = ({ own }: Facts): LimitsOf<typeof thirdPartyLogo> => ({ own: [...own] })

/** What must be seen everywhere is what all such zones have in common; without one, all. */
export function zoneLimits({ size, zones }: Facts): LimitsOf<typeof safeZone> {
  const whole = { x: 0, y: 0, ...size }
  const common = (kind: Zone['kind']): Box =>
    zones.filter((zone) => zone.kind === kind).reduce((box, it) => intersect(box, it.box), whole)
  return {
    frame: size,
    core: common('core'),
    survive: common('survive'),
    overlays: zones
      .filter(({ kind }) => kind === 'overlay')
      .map(({ box, placement }) => ({ ...box, ...(placement && { placement }) })),
  }
}

/** The limits that follow from the facts, by rule. */
export const factLimits = (facts: Facts): Readonly<Record<string, object>> => ({
  [frameSize.id]: sizeLimits(facts),
  [fileWeight.id]: weightLimits(facts),
  [thirdPartyLogo.id]: ownLimits(facts),
  [safeZone.id]: zoneLimits(facts),
})
