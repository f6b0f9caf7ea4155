import { intersect, type Box } from '../core/geometry'
import type { Facts, Level, Zone } from '../core/pack'
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

/** A part of a pack file that says facts. */
export type FactPart = 'picture' | 'zones'

/** What follows from the facts of a platform in one rule's limits: each fact is said once. */
interface FactRule {
  /** The names of the limits. */
  names: readonly string[]
  limits(facts: Facts): object
  /** Where a pack file says them, the plainest first. */
  saidIn: readonly [FactPart, ...FactPart[]]
  /** At which level a pack file that says so much has the rule judged, though it does not name it. */
  implied?(said: Said): Level | undefined
}

/** What a pack file says of facts. */
interface Said {
  picture?: object
  zones?: readonly Pick<Zone, 'kind'>[]
}

const refusesOthers = ({ picture }: Said) => (picture ? 'reject' : undefined)
/** Where text may stand and what crops leave is only shown. */
export const isJudged = ({ kind }: Pick<Zone, 'kind'>): boolean =>
  kind === 'overlay' || kind === 'core' || kind === 'survive'
const warnsOfBars = ({ zones }: Said) => (zones?.some(isJudged) ? 'advise' : undefined)

/** By rule; in all others a pack file says limits itself. */
export const factRules: ReadonlyMap<string, FactRule> = new Map<string, FactRule>([
  [
    frameSize.id,
    {
      names: ['width', 'height', 'tolerance', 'least', 'larger', 'pixels'],
      limits: sizeLimits,
      saidIn: ['picture'],
      implied: refusesOthers,
    },
  ],
  [
    fileWeight.id,
    {
      names: ['bytes', 'formats'],
      limits: weightLimits,
      saidIn: ['picture'],
      implied: refusesOthers,
    },
  ],
  [thirdPartyLogo.id, { names: ['own'], limits: ownLimits, saidIn: ['picture'] }],
  [
    safeZone.id,
    {
      names: ['frame', 'core', 'survive', 'overlays'],
      limits: zoneLimits,
      saidIn: ['zones', 'picture'],
      implied: warnsOfBars,
    },
  ],
])

/** Whether a limit follows from the facts, so that it can't be said or moved by itself. */
export const isFact = (rule: string, limit: string): boolean =>
  factRules.get(rule)?.names.includes(limit) ?? false
